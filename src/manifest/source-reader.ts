import path from 'node:path';
import type { FileReader, PathBase } from './file-reader.ts';
import type { SourceFile } from './loaded-arena.ts';
import type { ParsedSource } from './parsed-source.ts';
import { createEmptySource, parseYamlSource } from './yaml-source.ts';

/** A file that could not be opened, and why, in words. */
export interface UnreadableFile {
  readonly source: SourceFile;
  readonly reason: string;
  readonly isDirectory: boolean;
}

interface ReadOptions {
  readonly integerKeys: boolean;
}

/** Reads and parses files, each of them once. */
export interface SourceReader {
  readonly io: FileReader;
  readonly base: PathBase;
  read(absolutePath: string, options?: ReadOptions): Promise<ParsedSource | UnreadableFile>;
  /** The text of a file, unparsed. */
  readText(absolutePath: string): Promise<string | UnreadableFile>;
}

/** Creates a reader; what it has read is kept as long as it lives. */
export function createSourceReader(io: FileReader, base: PathBase): SourceReader {
  const parsed = new Map<string, Promise<ParsedSource | UnreadableFile>>();
  const identityOf = (absolutePath: string) => ({ absolutePath, file: shownPath(absolutePath, base) });

  async function readText(absolutePath: string): Promise<string | UnreadableFile> {
    try {
      return await io.readText(absolutePath);
    } catch (error) {
      return { source: createEmptySource(identityOf(absolutePath)), ...failureOf(error) };
    }
  }

  return {
    io,
    base,
    readText,
    read(absolutePath, options = { integerKeys: false }) {
      const key = `${options.integerKeys}:${absolutePath}`;
      const known = parsed.get(key);
      if (known !== undefined) return known;
      const reading = readText(absolutePath).then(
        (text): ParsedSource | UnreadableFile | Promise<ParsedSource> =>
          typeof text === 'string' ? parseYamlSource(text, identityOf(absolutePath), options) : text,
      );
      parsed.set(key, reading);
      return reading;
    },
  };
}

/** A path as people see it: from the repository root where it lies inside, else from the working directory. */
export function shownPath(absolutePath: string, { repositoryRoot, workingDirectory }: PathBase): string {
  const inRepository = path.relative(repositoryRoot, absolutePath);
  const [first] = inRepository.split(path.sep);
  const isInside = inRepository !== '' && first !== '..' && !path.isAbsolute(inRepository);
  const shown = isInside ? inRepository : path.relative(workingDirectory, absolutePath) || absolutePath;
  return shown.split(path.sep).join('/');
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist.',
  ENOTDIR: 'a part of its path is not a directory.',
  EISDIR: 'it is a directory.',
  EACCES: 'reading it is not permitted.',
  EOUTSIDE: "it lies outside the repository and the arena's directory, where manifests may not read.",
};

function failureOf(error: unknown): { reason: string; isDirectory: boolean } {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  const reason = reasons[code ?? ''] ?? `${message ?? String(error)}.`;
  return { reason, isDirectory: code === 'EISDIR' };
}
