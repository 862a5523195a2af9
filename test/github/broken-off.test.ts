import { mkdir, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { captureCaller } from '../../src/lib/call-site.ts';
import { AgentRole } from '../../src/scenario/agent.ts';
import { run } from '../../src/scenario/run.ts';
import { agent, succeed } from '../../src/scenario/steps.ts';
import { createDesk, pullRequest } from './desk.ts';

const FILE = 'test/github/broken-off.test.ts';

function lineHere(): number {
  return captureCaller(lineHere)()?.line ?? 0;
}

const answers = agent();
const STEP_LINE = lineHere() - 1;

test('a run that breaks off before any check is shown at its step, wherever results are shown', async () => {
  await using desk = await createDesk();
  await unlink(path.join(desk.folder, 'config.arena.yaml'));
  const results = path.join(desk.folder, 'left');
  await mkdir(results);
  const closed = async () => {
    throw new Error('closed');
  };
  const agents = [{ name: 'desk', role: AgentRole.AGENT, call: closed }];
  const held = run(
    { name: 'refund', description: 'Nobody is there.', agents, script: [answers, succeed()] },
    {
      environment: { ARENA_SCENARIO_RESULTS: results, ARENA_SCENARIO_LANE: 'mock' },
      workingDirectory: path.resolve(import.meta.dirname, '../..'),
    },
  );
  await expect(held).rejects.toThrow('closed');
  const script = path.join(desk.folder, 'tests.cjs');
  const copy = `require('node:fs').cpSync(${JSON.stringify(results)}, process.env.ARENA_SCENARIO_RESULTS, { recursive: true });`;
  await writeFile(script, `${copy}\nprocess.exitCode = 1;\n`);
  const { exitCode, printed, summary } = await desk.run({
    event: 'pull_request',
    payload: pullRequest('bbb2'),
    runId: 1,
    sha: 'merge1',
    inputs: { 'test-command': `"${process.execPath}" "${script}"`, 'mock-config': '', baseline: 'none' },
    environment: { PATH: process.env.PATH ?? '' },
  });
  const { state } = desk.double;
  expect(exitCode).not.toBe(0);
  const [checkRun] = state.checkRuns.values();
  expect(checkRun?.annotations).toMatchObject([
    {
      path: FILE,
      start_line: STEP_LINE,
      annotation_level: 'failure',
      message: expect.stringContaining('AGENT_FAILED: [desk] closed'),
    },
  ]);
  const place = `${FILE}:${STEP_LINE}`;
  const [comment] = state.comments.values();
  for (const text of [comment?.body, summary, printed.join('\n')]) expect(text).toContain(place);
});
