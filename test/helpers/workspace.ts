import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A temporary directory with files in it, gone when the test ends. */
export interface Workspace extends AsyncDisposable {
  readonly directory: string;
  path(...parts: string[]): string;
  read(file: string): Promise<string>;
  readJson<T = unknown>(file: string): Promise<T>;
  write(files: Readonly<Record<string, string>>): Promise<void>;
}

/** Creates a workspace; with `git: true` it looks like a git checkout. */
export async function createWorkspace(
  files: Readonly<Record<string, string>> = {},
  options: { readonly git?: boolean } = { git: true },
): Promise<Workspace> {
  const directory = await realpath(await mkdtemp(path.join(tmpdir(), 'arena-test-')));
  const workspace: Workspace = {
    directory,
    path: (...parts) => path.join(directory, ...parts),
    read: (file) => readFile(path.join(directory, file), 'utf8'),
    readJson: async (file) => JSON.parse(await readFile(path.join(directory, file), 'utf8')),
    async write(more) {
      for (const [file, text] of Object.entries(more)) {
        await mkdir(path.dirname(path.join(directory, file)), { recursive: true });
        await writeFile(path.join(directory, file), text);
      }
    },
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
  if (options.git === true) await mkdir(path.join(directory, '.git'));
  await workspace.write(files);
  return workspace;
}
