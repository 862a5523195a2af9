import { cp } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { createWorkspace } from '../helpers/workspace.ts';
import { ROOT_DIRECTORY, readBlocks } from './page-blocks.ts';
import { compileProblems, linked, runExample } from './page-examples.ts';

const DIRECTORY = process.cwd();
const HEADINGS = ['Scenarios of manifests in code', 'Scenarios of an arena, written in code'];
const blocks = await readBlocks('docs/scenarios.md');

afterEach(() => {
  process.chdir(DIRECTORY);
  vi.restoreAllMocks();
});

test.each(HEADINGS)('the example of "%s" compiles, and prints what it says', async (heading) => {
  const textOf = (language: string) =>
    blocks.find((block) => block.heading === heading && block.language === language)?.text ?? '';
  const example = textOf('ts');
  expect(compileProblems(new Map([[path.join(ROOT_DIRECTORY, 'test/docs/page.ts'), example]]))).toEqual([]);
  await using workspace = await createWorkspace({
    'example.ts': linked(example),
    'mock.yaml': textOf('yaml'),
  });
  await cp(path.join(ROOT_DIRECTORY, 'examples/support-desk'), workspace.path('arena'), { recursive: true });
  expect(await runExample(workspace.directory)).toBe(textOf('text'));
});
