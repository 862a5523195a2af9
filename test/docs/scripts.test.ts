import path from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createWorkspace } from '../helpers/workspace.ts';
import { ROOT_DIRECTORY, readBlocks } from './page-blocks.ts';
import { compileProblems, linked, runExample } from './page-examples.ts';

const DIRECTORY = process.cwd();
const blocks = await readBlocks('docs/scripts.md');
const examples = blocks.filter(({ language }) => language === 'ts');

afterEach(() => {
  process.chdir(DIRECTORY);
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('the page on scripts', () => {
  test('has examples that compile', () => {
    const nameOf = (line: number) => path.join(ROOT_DIRECTORY, 'test/docs', `scripts-${line}.ts`);
    const texts = new Map(examples.map(({ text, line }) => [nameOf(line), text]));
    expect(texts.size).toBe(4);
    expect(compileProblems(texts)).toEqual([]);
  });

  test.each(examples.map((example) => [example.heading, example] as const))(
    '%s prints what it says',
    async (_heading, { text, line }) => {
      vi.stubEnv('SCENARIO_REDTEAM_REPORT', '0');
      const printed = blocks.find((block) => block.language === 'text' && block.line > line)?.text ?? '';
      await using workspace = await createWorkspace({ 'example.ts': linked(text) });
      expect(await runExample(workspace.directory)).toBe(printed);
    },
  );
});
