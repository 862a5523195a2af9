import path from 'node:path';
import type { DirectoryEntry, FileReader, PathBase } from '../../src/manifest/file-reader.ts';
import { type LoadArenaResult, loadArena } from '../../src/manifest/load-arena.ts';
import type { Problem } from '../../src/model/problem.ts';

/** Where the files of a memory reader lie. */
export const base: PathBase = { workingDirectory: '/repo', repositoryRoot: '/repo' };

/** Files in memory, by path below `/repo`; fails as `node:fs` does. */
export function createMemoryReader(files: Readonly<Record<string, string>>): FileReader & {
  /** Paths in the order they were read. */
  readonly reads: readonly string[];
} {
  const byPath = new Map(Object.entries(files).map(([file, text]) => [path.join('/repo', file), text]));
  const reads: string[] = [];
  const isDirectory = (directory: string) =>
    [...byPath.keys()].some((file) => file.startsWith(`${directory}/`));
  const readText = async (file: string): Promise<string> => {
    reads.push(file);
    const text = byPath.get(file);
    if (text !== undefined) return text;
    throw Object.assign(new Error('no such file'), { code: isDirectory(file) ? 'EISDIR' : 'ENOENT' });
  };
  return {
    reads,
    readText,
    readBytes: async (file) => Buffer.from(await readText(file)),
    exists: async (file) => byPath.has(file) || isDirectory(file),
    async listFiles(directory) {
      const names = [...byPath.keys()]
        .filter((file) => file.startsWith(`${directory}/`))
        .map((file) => file.slice(directory.length + 1).split('/'));
      const entries = new Map<string, DirectoryEntry>();
      for (const [name = '', ...rest] of names) entries.set(name, { name, isDirectory: rest.length > 0 });
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** Loads the arena of some files in memory. */
export function loadFiles(
  files: Readonly<Record<string, string>>,
  config = 'config.arena.yaml',
): Promise<LoadArenaResult> {
  return loadArena(config, createMemoryReader(files), base);
}

/** `severity file:line:column code path` of every problem, for short assertions. */
export function summarise(problems: readonly Problem[]): readonly string[] {
  return problems.map(
    ({ severity, location: { file, line, column }, code, path: at }) =>
      `${severity} ${file}:${line}:${column} ${code}${at === '' ? '' : ` ${at}`}`,
  );
}
