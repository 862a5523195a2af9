import path from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createWorkspace } from '../helpers/workspace.ts';
import { ROOT_DIRECTORY, readBlocks } from './page-blocks.ts';
import { compileProblems, linked, runExample } from './page-examples.ts';

const DIRECTORY = process.cwd();
const blocks = await readBlocks('docs/harness.md');
const examples = blocks.filter(({ language }) => language === 'ts');

afterEach(() => {
  process.chdir(DIRECTORY);
  vi.restoreAllMocks();
});

describe('the page on the harness', () => {
  test('has examples that compile', () => {
    const nameOf = (line: number) => path.join(ROOT_DIRECTORY, 'test/docs', `harness-${line}.ts`);
    const texts = new Map(examples.map(({ text, line }) => [nameOf(line), text]));
    expect(texts.size).toBe(5);
    expect(compileProblems(texts)).toEqual([]);
  });

  test.each(examples.map((example) => [example.heading, example] as const))(
    '%s prints what it says',
    async (_heading, { text, line }) => {
      const printed = blocks.find((block) => block.language === 'text' && block.line > line)?.text ?? '';
      await using workspace = await createWorkspace({ 'example.ts': linked(text) });
      expect(await runExample(workspace.directory)).toBe(printed);
    },
  );
});
