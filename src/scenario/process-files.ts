import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { currentDirectory } from '../lib/current-directory.ts';

/** Writes a text file that is not there yet, and makes its directory; a relative path is below that of the process. */
export async function writeNewFile(file: string, text: string): Promise<void> {
  const target = path.resolve(currentDirectory(), file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text, { flag: 'wx' });
}

/** Makes a directory of one's own for as long as the process lives, and the way to remove it. */
export function temporaryDirectory(): { readonly directory: string; readonly remove: () => void } {
  const directory = mkdtempSync(path.join(tmpdir(), 'arena-scenarios-'));
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/** Those of the names that a directory has; nothing is looked into. */
export function namesIn(directory: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => existsSync(path.join(directory, name)));
}

/** Whether a file, its links followed, is in a directory itself. */
export async function liesIn(directory: string, name: string): Promise<boolean> {
  const [root, file] = await Promise.all([realpath(directory), realpath(path.join(directory, name))]);
  return path.dirname(file) === root;
}

/** Runs a module of a directory, and gives what it exports by default. */
export async function importDefault(directory: string, name: string): Promise<unknown> {
  const address = pathToFileURL(path.join(directory, name)).href;
  const module: { readonly default?: unknown } = await import(
    /* webpackIgnore: true */ /* @vite-ignore */ address
  );
  return module.default;
}
