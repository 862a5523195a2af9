import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCommand } from '../../src/github/blessing-command.ts';
import { jobGrant } from '../doubles/github/github-state.ts';
import { answersOf, commented, createFailedDesk } from '../github/accepting-desk.ts';
import { JOB_TOKEN } from '../github/client-fixture.ts';
import { readBlocks } from './page-blocks.ts';

const blocks = await readBlocks('docs/accepting-changes.md');
const commands = blocks
  .filter(({ text }) => text.startsWith('/arena'))
  .flatMap(({ text }) => text.trimEnd().split('\n'));
const workflow = blocks.find(({ text }) => text.includes('issue_comment'))?.text ?? '';

test('the page has commands', () => {
  expect(commands.length).toBeGreaterThan(2);
});

test.each(commands)('%s can be read', (command) => {
  expect(parseCommand(command)).toHaveProperty('command');
});

test('the permissions of the workflow are enough', async () => {
  const { permissions } = parse(workflow).jobs.accept;
  const granted = Object.entries<string>(permissions).flatMap(([name, level]) => [
    `${name}: ${level}`,
    `${name}: read`,
  ]);
  await using desk = await createFailedDesk();
  const { state, unexpected } = desk.double;
  state.tokens.set(JOB_TOKEN, jobGrant(granted));
  const { exitCode, commands: said } = await desk.run(commented(commands[0] ?? ''));
  expect([exitCode, said, unexpected]).toEqual([0, [], []]);
  expect(answersOf(desk)).toEqual([expect.stringContaining('It is judged again now')]);
});
