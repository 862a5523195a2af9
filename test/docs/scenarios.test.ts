import process from 'node:process';
import { expect, test } from 'vitest';
import { runArena } from '../../src/arena/run-arena.ts';
import { createVitestProject } from '../helpers/vitest-project.ts';
import { readBlocks } from './page-blocks.ts';

test('the example of the page on scenarios runs in vitest, and its run is the result', async () => {
  const [example, declaration] = (await readBlocks('docs/scenarios.md')).filter(
    ({ language }) => language === 'ts',
  );
  const text = `${example?.text}\n${declaration?.text}`;
  await using project = await createVitestProject({ 'tests/order.scenario.ts': text });
  const { exitCode, result } = await runArena({
    configs: [],
    workingDirectory: project.folder,
    testCommand: project.command,
    environment: { PATH: process.env.PATH },
  });
  expect([exitCode, result.lane]).toEqual([0, 'mock']);
  expect(result.runs).toMatchObject([
    {
      key: 'tests/order.scenario.ts::order status::desk::default::1',
      status: 'passed',
      checks: [{ type: 'content_includes' }],
    },
  ]);
});
