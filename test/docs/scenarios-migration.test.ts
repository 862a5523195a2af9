import path from 'node:path';
import process from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { createWorkspace } from '../helpers/workspace.ts';
import { ROOT_DIRECTORY, readBlocks } from './page-blocks.ts';
import { compileProblems, linked, runExample } from './page-examples.ts';

const DIRECTORY = process.cwd();
const blocks = await readBlocks('docs/scenarios-migration.md');
const example = blocks.find(({ language }) => language === 'ts')?.text ?? '';
const printed = blocks.find(({ language }) => language === 'text')?.text;

afterEach(() => {
  process.chdir(DIRECTORY);
  vi.restoreAllMocks();
});

test('the example of the page on moving compiles, and prints what it says', async () => {
  const file = path.join(ROOT_DIRECTORY, 'test/docs/moving.ts');
  expect(compileProblems(new Map([[file, example]]))).toEqual([]);
  await using workspace = await createWorkspace({ 'example.ts': linked(example) });
  expect(await runExample(workspace.directory)).toBe(printed);
});
