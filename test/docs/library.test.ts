import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createWorkspace } from '../helpers/workspace.ts';
import { ROOT_DIRECTORY, readBlocks } from './page-blocks.ts';
import { compileProblems, linked, runExample } from './page-examples.ts';

const DIRECTORY = process.cwd();

const blocks = await readBlocks('docs/library.md');
const examples = blocks.filter(({ language }) => language === 'ts');
const [readme] = (await readBlocks('README.md')).filter(({ language }) => language === 'ts');
const [assertion] = blocks.filter(({ language }) => language === 'yaml');

/** What the page says an example prints: the next block of text. */
function printedBy(line: number): string {
  return blocks.find((block) => block.language === 'text' && block.line > line)?.text ?? '';
}

/** A directory with the example arena as `arena/`, whose scenario has the assertion of the page. */
async function openDesk() {
  const workspace = await createWorkspace();
  await cp(path.join(ROOT_DIRECTORY, 'examples/support-desk'), workspace.path('arena'), { recursive: true });
  return workspace;
}

afterEach(() => {
  process.chdir(DIRECTORY);
  vi.restoreAllMocks();
});

describe('the page on the library', () => {
  test('has examples that compile', () => {
    const texts = new Map(
      [...examples, ...(readme === undefined ? [] : [readme])].map(({ text, line, heading }) => [
        path.join(ROOT_DIRECTORY, 'test/docs', `${heading.replaceAll(' ', '-')}-${line}.ts`),
        text,
      ]),
    );
    const problems = compileProblems(texts);
    expect(texts.size).toBe(6);
    expect(problems).toEqual([]);
  });

  test.each(examples.map((example) => [example.heading, example] as const))(
    '%s prints what it says',
    async (_heading, { text, line }) => {
      await using workspace = await openDesk();
      const files: Record<string, string> = { 'example.ts': linked(text) };
      if (text.includes('defineCheck') && assertion !== undefined) {
        const scenario = 'arena/scenarios/opening-hours.scenario.yaml';
        files[scenario] = `${await readFile(workspace.path(scenario), 'utf8')}${assertion.text}`;
      }
      await workspace.write(files);
      expect(await runExample(workspace.directory)).toBe(printedBy(line));
    },
  );
});
