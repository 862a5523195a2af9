import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseScenarioRecord } from '../../src/baseline/parse-scenario-record.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import { AgentRole } from '../../src/scenario/agent.ts';
import { run } from '../../src/scenario/run.ts';
import { agent, succeed, user } from '../../src/scenario/steps.ts';
import { createWorkspace } from '../helpers/workspace.ts';
import { loggingAgent, scenarioOf } from './logging-agents.ts';

/** The records of a directory, and what else is in it. */
async function recordsIn(directory: string) {
  const names = await readdir(directory);
  const texts = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFile(`${directory}/${name}`, 'utf8'));
  const records = (await Promise.all(texts)).map(parseScenarioRecord);
  return { records, others: names.length - texts.length };
}

/** Runs a scenario whose agent does this when it is its turn. */
function runIn(directory: string, answer: () => Promise<string>) {
  const agents = [loggingAgent([], 'U', AgentRole.USER), { name: 'A', role: AgentRole.AGENT, call: answer }];
  return run(scenarioOf(agents, [user('Hi'), agent(), succeed()], { id: 'refund', setId: 'shop' }), {
    clock: createFixedClock('2026-11-21T10:00:00Z'),
    environment: { ARENA_SCENARIO_RESULTS: directory, ARENA_SCENARIO_LANE: 'mock' },
    trial: 2,
  });
}

describe('the file of a run', () => {
  it('tells of one that goes on that it has no end, and in the end how it ended', async () => {
    await using workspace = await createWorkspace({}, { git: false });
    let found: Awaited<ReturnType<typeof recordsIn>> | undefined;
    const { run: ended } = await runIn(workspace.directory, async () => {
      found = await recordsIn(workspace.directory);
      return 'hi';
    });
    expect(found?.others).toBe(0);
    expect(found?.records).toEqual([
      expect.objectContaining({ lane: 'mock', finishedAt: '2026-11-21T10:00:00.000Z' }),
    ]);
    const [begun] = found?.records ?? [];
    const { key, id, config, scenario, provider, region, trial } = ended;
    expect(begun?.run).toMatchObject({
      ...{ key, id, config, scenario, provider, region, trial },
      status: 'error',
      cost: null,
      error: { code: 'SCENARIO_NOT_FINISHED', location: begun?.location },
    });
    const after = await recordsIn(workspace.directory);
    expect([after.others, after.records.map((record) => record.run)]).toEqual([
      0,
      [expect.objectContaining({ key, id, trial: 2, status: 'passed' })],
    ]);
  });

  it('that cannot be written fails when the run has ended', async () => {
    await using workspace = await createWorkspace({}, { git: false });
    let answers = 0;
    const running = runIn(workspace.path('not', 'there'), async () => {
      answers++;
      return 'hi';
    });
    await expect(running).rejects.toThrow(/ENOENT/);
    expect(answers).toBe(1);
  });
});
