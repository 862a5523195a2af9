import { expect, test } from 'vitest';
import { runCliHere } from '../helpers/cli-session.ts';
import { createWorkspace } from '../helpers/workspace.ts';
import { readBlocks } from './page-blocks.ts';

const blocks = await readBlocks('docs/first-arena.md');
const files = blocks
  .filter(({ language }) => language === 'yaml')
  .map(({ text }) => [/^# (\S+)\n/.exec(text)?.[1] ?? '', text] as const);
const [firstCommands, moreCommands] = blocks
  .filter(({ language }) => language === 'console')
  .map(({ text }) =>
    [...text.matchAll(/^\$ npx arena-action (.*)$/gm)].map(([, words = '']) => words.split(' ')),
  );
const [firstOutput, excerpt] = blocks.filter(({ language }) => language === 'text').map(({ text }) => text);

test('the arena of the page runs as the page says, and fails as it says', async () => {
  expect(files.map(([name]) => name)).toContain('arena/config.arena.yaml');
  await using workspace = await createWorkspace(Object.fromEntries(files));

  let printed = '';
  for (const words of firstCommands ?? []) {
    const { exitCode, out } = await runCliHere(workspace.directory, words);
    expect(exitCode).toBe(0);
    printed += out;
  }
  expect(printed).toBe(firstOutput);

  const mock = await workspace.read('arena/mock-responses.yaml');
  await workspace.write({
    'base.json': await workspace.read('out/arena-results.json'),
    'arena/mock-responses.yaml': mock.replace('is 4.20 euros', 'is cheap'),
  });
  expect(moreCommands).toHaveLength(1);
  const { exitCode, out } = await runCliHere(workspace.directory, moreCommands?.[0] ?? []);
  expect(exitCode).toBe(1);
  expect(excerpt).toMatch(/^failed/);
  expect(out).toContain(excerpt);
});
