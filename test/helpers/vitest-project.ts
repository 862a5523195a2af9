import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { currentDirectory } from '../../src/lib/current-directory.ts';

/** A project of its own whose tests import `arena-action`; the packages are those of this checkout. */
export interface VitestProject extends AsyncDisposable {
  readonly folder: string;
  /** Runs its tests. */
  readonly command: string;
  write(file: string, text: string): Promise<void>;
}

const CHECKOUT = currentDirectory();

const CONFIG = `import { defineConfig } from 'vitest/config';
export default defineConfig({
  resolve: { alias: { 'arena-action': ${JSON.stringify(path.join(CHECKOUT, 'src/scenario/index.ts'))} } },
  test: { include: ['**/*.scenario.ts'], setupFiles: ['./setup.ts'], testTimeout: 60_000 },
});
`;

const SETUP = `import { expect } from 'vitest';
import { scenario } from 'arena-action';
expect.extend(scenario.scenarioMatchers);
`;

/** Makes a project with these files of tests, in a git repository or what looks like one. */
export async function createVitestProject(
  files: Readonly<Record<string, string>>,
  given?: string,
): Promise<VitestProject> {
  const folder = given ?? (await realpath(await mkdtemp(path.join(tmpdir(), 'arena-vitest-'))));
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  };
  await mkdir(path.join(folder, '.git'), { recursive: true });
  await symlink(await realpath(path.join(CHECKOUT, 'node_modules')), path.join(folder, 'node_modules'));
  await write('vitest.config.ts', CONFIG);
  await write('setup.ts', SETUP);
  await write('package.json', '{ "type": "module", "private": true }');
  for (const [file, text] of Object.entries(files)) await write(file, text);
  const runner = path.join(CHECKOUT, 'node_modules/vitest/vitest.mjs');
  return {
    folder,
    command: `"${process.execPath}" "${runner}" run`,
    write,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
