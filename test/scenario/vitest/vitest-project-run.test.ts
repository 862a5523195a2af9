import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runVitest } from '../../helpers/run-vitest.ts';
import { createWorkspace } from '../../helpers/workspace.ts';

const REFUND = `import scenario, { AgentRole } from 'arena-action/scenario';
import { expect, test } from 'vitest';

const desk = { name: 'desk', role: AgentRole.AGENT, call: async () => 'You have 30 days.' };
const judging = (result) => ({ role: AgentRole.JUDGE, criteria: ['is kind'], call: async () => result });
const told = { description: 'A customer wants the money back.' };

test('setup of both kinds took place', () => {
  expect([globalThis.ownSetup, process.env.OWN_GLOBAL]).toEqual([true, 'yes']);
  expect(process.env.SCENARIO_BATCH_RUN_ID).toMatch(/^scenariobatch_/);
});

test('passes', async () => {
  const verdict = { success: true, metCriteria: ['names the period', 'is kind'], unmetCriteria: [] };
  const script = [scenario.user('My money back!'), scenario.agent(), scenario.judge()];
  const result = await scenario.run({ ...told, name: 'refund', agents: [desk, judging(verdict)], script });
  expect(result).toPassScenario();
});

test('fails', async () => {
  const verdict = { success: false, metCriteria: ['names the period'], unmetCriteria: ['is kind\\n::error::'] };
  const script = [scenario.user('My money back!'), scenario.agent(), scenario.judge()];
  const result = await scenario.run({ ...told, name: 'rude', agents: [desk, judging(verdict)], script });
  expect(result).not.toPassScenario();
});

test('comes to no verdict', async () => {
  const result = await scenario.run({ ...told, name: 'endless', maxTurns: 1, agents: [desk, judging([])] });
  expect(result).not.toPassScenario();
});
`;

const BROKEN = `import scenario, { AgentRole } from 'arena-action/scenario';
import { expect, test } from 'vitest';

test('breaks', async () => {
  const desk = { name: 'desk', role: AgentRole.AGENT, call: async () => { throw new Error('closed'); } };
  const told = { name: 'broken', description: 'Nobody is there.' };
  await expect(scenario.run({ ...told, agents: [desk], script: [scenario.agent()] })).rejects.toThrow('closed');
});

test('is called off', async () => {
  const desk = { name: 'desk', role: AgentRole.AGENT, call: async () => 'Yes?' };
  const told = { name: 'stopped', description: 'Nobody waits.', signal: AbortSignal.abort(new Error('no time')) };
  await expect(scenario.run({ ...told, agents: [desk], script: [scenario.agent()] })).rejects.toThrow('no time');
});

test('breaks an expectation', async () => {
  const desk = { name: 'desk', role: AgentRole.AGENT, call: async () => 'No.' };
  const script = [scenario.agent(), scenario.check('content_includes', { patterns: ['yes'] })];
  const result = await scenario.run({ name: 'checked', description: 'Somebody asks.', agents: [desk], script });
  expect(result.success).toBe(false);
});
`;

const NONE = `import { test } from 'vitest';
test('nothing', () => undefined);
`;

test('a project with withScenario and the reporter ends with what came of its scenarios', async () => {
  const { code, stdout, stderr } = await runVitest({
    'tests/refund.scenario.ts': REFUND,
    'tests/broken.scenario.ts': BROKEN,
  });
  expect([code, stderr]).toEqual([0, '']);
  await expect(stdout).toMatchFileSnapshot('../../golden/scenario/vitest-reporter.txt');
});

test('a test run without scenarios prints nothing of them', async () => {
  const { code, stdout } = await runVitest({ 'tests/none.scenario.ts': NONE });
  expect([code, stdout]).toEqual([0, '']);
});

test('a directory that is given keeps its results, and what was in it before is not told of', async () => {
  await using workspace = await createWorkspace({ 'old.json': 'of another run' });
  const { code, stdout } = await runVitest(
    { 'tests/refund.scenario.ts': REFUND },
    { ARENA_SCENARIO_RESULTS: workspace.directory },
  );
  expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([
    0,
    '3 scenarios: 1 success, 1 failure, 1 inconclusive; criteria met: 3/5',
  ]);
  const left = (await readdir(workspace.directory)).filter((name) => name.endsWith('.json'));
  expect(left.length).toBe(4);
});

test('a test that ends before its scenario leaves a result of it', async () => {
  await using workspace = await createWorkspace({}, { git: false });
  const givesUp = `import scenario, { AgentRole } from 'arena-action/scenario';
import { test } from 'vitest';
test('gives up', async () => {
  await new Promise((resolve) => {
    const call = () => new Promise(() => resolve());
    const desk = { name: 'desk', role: AgentRole.AGENT, call };
    void scenario.run({ name: 'hung', description: 'Nobody answers.', agents: [desk], script: [scenario.agent()] });
  });
  throw new Error('gave up');
});
`;
  const { code, stdout } = await runVitest(
    { 'tests/gives-up.scenario.ts': givesUp },
    { ARENA_SCENARIO_RESULTS: workspace.directory },
  );
  expect([code, stdout]).toEqual([1, expect.stringContaining('1 scenario')]);
  const left = (await readdir(workspace.directory)).filter((name) => name.endsWith('.json'));
  const record = JSON.parse(await readFile(workspace.path(left[0] ?? ''), 'utf8'));
  expect([left.length, record.run.scenario, record.run.error.code, record.location.line]).toEqual([
    ...[1, 'hung', 'SCENARIO_NOT_FINISHED', 7],
  ]);
});

test('results that cannot be read are told of, and are no failure of the tests', async () => {
  const leaves = `import { writeFile } from 'node:fs/promises';
import { test } from 'vitest';
test('leaves something else', () => writeFile(process.env.ARENA_SCENARIO_RESULTS + '/odd.json', '{}'));
`;
  const { code, stdout } = await runVitest({ 'tests/odd.scenario.ts': leaves });
  expect([code, stdout]).toEqual([0, expect.stringContaining('their results cannot be shown.')]);
  expect(stdout).toContain('odd.json');
});
