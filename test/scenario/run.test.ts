import { mkdtempSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFixedClock } from '../../src/lib/clock.ts';
import type { NanoUsd } from '../../src/model/money.ts';
import { AgentRole } from '../../src/scenario/agent.ts';
import { configure } from '../../src/scenario/configure.ts';
import { scenario } from '../../src/scenario/index.ts';
import type { RunOptions } from '../../src/scenario/run-options.ts';
import type { ScenarioConfig } from '../../src/scenario/scenario-config.ts';
import type { ScenarioResult } from '../../src/scenario/scenario-result.ts';
import { createMemoryStateStore } from '../../src/state/memory-state-store.ts';
import { countingIds, executorOf, loggingAgent, loggingAgents, scenarioOf } from './logging-agents.ts';

const { agent, judge, proceed, run, succeed, user } = scenario;
const THIS_FILE = 'test/scenario/run.test.ts';

const talk = (more: Partial<ScenarioConfig> = {}): ScenarioConfig =>
  scenarioOf(loggingAgents([], 'UA'), [user('hi'), agent(), succeed()], more);

/** The line of this file that calls this. */
function lineHere(): number {
  const { stack = '' } = new Error();
  return Number(/run\.test\.ts:(\d+)/.exec(stack.split('\n')[2] ?? '')?.[1]);
}

describe('run', () => {
  test('the result is that of the state store', async () => {
    const stateStore = createMemoryStateStore();
    const result = await run(talk({ threadId: 'thread', metadata: { team: 'care' } }), {
      stateStore,
      createId: countingIds(),
      clock: createFixedClock('2026-11-21T10:00:00Z'),
      batchRunId: 'batch',
    });
    expect(result.run).toEqual(await stateStore.getResult('thread'));
    expect(result.run).toMatchObject({
      id: 'run-1',
      key: `${THIS_FILE}::refund::A::default::1`,
      config: THIS_FILE,
      scenario: 'refund',
      provider: 'A',
      status: 'passed',
      messages: [
        { role: 'user', text: 'hi' },
        { role: 'assistant', text: 'a' },
      ],
    });
    expect(await stateStore.getArenaState('thread')).toMatchObject({
      metadata: { team: 'care', scenarioSetId: 'default', batchRunId: 'batch' },
      runMetadata: { tags: ['set=default'] },
      messages: [{ meta: { id: 'message-1', trace_id: 'trace-1' } }, {}],
    });
  });

  test('a store of the caller follows the conversation, and a thread that is run again begins anew', async () => {
    const stateStore = createMemoryStateStore();
    const lengths: number[] = [];
    const look = async () => void lengths.push((await stateStore.load('thread')).messages.length);
    const config = scenarioOf(loggingAgents([], 'UA'), [user('hi'), look, agent(), look, succeed()], {
      threadId: 'thread',
    });
    await run(config, { stateStore });
    const again = await run(config, { stateStore });
    expect(lengths).toEqual([1, 2, 1, 2]);
    expect(again.run.checks).toHaveLength(1);
  });

  test('a store that refuses makes the run reject, after one finished event', async () => {
    const types: string[] = [];
    const stateStore = createMemoryStateStore();
    stateStore.save = () => Promise.reject(new Error('disk full'));
    const onEvent: RunOptions['onEvent'] = (event) => void types.push(event.type);
    await expect(
      run(scenarioOf(loggingAgents([], 'UA'), [succeed()]), { stateStore, onEvent }),
    ).rejects.toThrow('disk full');
    expect(types).toEqual(['SCENARIO_RUN_STARTED', 'SCENARIO_RUN_FINISHED']);
  });

  test('costs that agents note are those of the run, by role and provider', async () => {
    const spender = (name: string, role: AgentRole, totalCost: number) => ({
      name,
      role,
      call: async ({ noteCost }: Parameters<ScenarioConfig['agents'][number]['call']>[0]) => {
        const amount = totalCost as NanoUsd;
        const cost = {
          inputTokens: 2,
          outputTokens: 3,
          inputCost: null,
          outputCost: null,
          totalCost: amount,
        };
        noteCost({ provider: `p-${name}`, cost });
        return role === AgentRole.JUDGE ? { success: true, metCriteria: ['x'], unmetCriteria: [] } : 'ok';
      },
    });
    const agents = [
      spender('U', AgentRole.USER, 1),
      spender('A', AgentRole.AGENT, 10),
      spender('J', AgentRole.JUDGE, 100),
    ];
    const { run: recorded } = await run(scenarioOf(agents, []));
    expect(recorded).toMatchObject({
      cost: 111,
      inputTokens: 6,
      outputTokens: 9,
      costByRole: { assistant: 10, userSimulator: 1, judge: 100 },
      costByProvider: { 'p-A': 10, 'p-J': 100, 'p-U': 1 },
    });
  });

  test('places: the line of the run, of the step that judged, of the assertion that failed', async () => {
    const results: ScenarioResult[] = [];
    const onResult: RunOptions['onResult'] = (result) => void results.push(result);
    const judging = loggingAgent([], 'J', AgentRole.JUDGE, () => ({
      success: true,
      metCriteria: ['x'],
      unmetCriteria: [],
    }));
    const agents = [...loggingAgents([], 'UA'), judging];
    const runLine = lineHere() + 1;
    await run(scenarioOf(agents, [succeed()]), { onResult });
    const judgeLine = lineHere() + 1;
    const judges = judge(['x']);
    await run(scenarioOf(agents, [judges]), { onResult });
    const assertionLine = lineHere() + 1;
    const assertion = () => expect(1).toBe(2);
    await run(scenarioOf(agents, [assertion]), { onResult }).catch(() => undefined);
    await run(scenarioOf(agents, []), { onResult });
    const places = results.map(({ run: recorded }) => recorded.checks[0]?.location);
    expect(places).toMatchObject([
      { file: THIS_FILE, line: runLine },
      { file: THIS_FILE, line: judgeLine },
      { file: THIS_FILE, line: assertionLine },
      { file: THIS_FILE, line: assertionLine + 2 },
    ]);
  });

  test('paths are relative to the working directory', async () => {
    const workingDirectory = new URL('.', import.meta.url).pathname;
    expect((await run(talk(), { workingDirectory })).run.config).toBe('run.test.ts');
    const elsewhere = mkdtempSync('/tmp/arena-');
    expect((await run(talk(), { workingDirectory: elsewhere })).run.config).toMatch(
      /^\.\.\/.*run\.test\.ts$/,
    );
  });

  test('ids have their prefixes; the batch is taken from the environment', async () => {
    const result = await run(talk());
    expect(result.runId).toMatch(/^scenariorun_[0-9a-f]{32}$/);
    expect(result.threadId).toMatch(/^scenariothread_[0-9a-f]{32}$/);
    expect(result.messages[0]?.id).toMatch(/^scenariomsg_[0-9a-f]{32}$/);
    expect(result.messages[0]?.traceId).toMatch(/^[0-9a-f]{32}$/);
    const batch = (environment: RunOptions['environment'] & object) =>
      new scenario.ScenarioExecutor(talk(), { environment }).batchRunId;
    expect(batch({ SCENARIO_BATCH_RUN_ID: 'nightly' })).toBe('nightly');
    expect(batch({})).toMatch(/^scenariobatch_/);
    expect(batch({})).toBe(batch({}));
  });

  test('20 scenarios at the same time keep to themselves; arun is run', async () => {
    expect(scenario.arun).toBe(run);
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, number) => {
        const says = (role: AgentRole) => ({ role, call: async () => `${role} ${number}` });
        const config = scenarioOf([says(AgentRole.USER), says(AgentRole.AGENT)], [proceed(2), succeed()]);
        return run({ ...config, name: `talk ${number}` });
      }),
    );
    for (const [number, { messages, run: recorded }] of results.entries()) {
      expect(messages).toHaveLength(4);
      expect(messages.every(({ content }) => String(content).endsWith(` ${number}`))).toBe(true);
      expect(recorded.scenario).toBe(`talk ${number}`);
    }
    expect(new Set(results.map(({ threadId }) => threadId)).size).toBe(20);
  });

  test('an executor runs one run at a time, and can be told what to do without a script', async () => {
    const executor = executorOf(talk());
    const running = executor.run();
    await expect(executor.run()).rejects.toMatchObject({ code: 'ALREADY_RUNNING' });
    await running;
    executor.reset();
    executor.addMessages([
      { role: 'user', content: 'one' },
      { role: 'assistant', content: 'two' },
    ]);
    expect(executor.rollbackMessagesTo(1)).toMatchObject([{ content: 'two' }]);
    expect(await executor.succeed('done')).toMatchObject({ success: true, messages: [{ content: 'one' }] });
  });

  test('agents are told of the turns they have', async () => {
    const seen: unknown[] = [];
    const listener = {
      role: AgentRole.AGENT,
      call: async ({ scenarioConfig }: Parameters<ScenarioConfig['agents'][number]['call']>[0]) => {
        seen.push([scenarioConfig.minTurns, scenarioConfig.maxTurns]);
        return null;
      },
    };
    await run(scenarioOf([listener], [agent(), succeed()], { minTurns: 2, maxTurns: 3 }));
    expect(seen).toEqual([[2, 3]]);
  });

  test('configure holds for scenarios that do not say otherwise', async () => {
    const results: string[] = [];
    try {
      configure({ maxTurns: 1, onResult: ({ stopReason }) => void results.push(stopReason) });
      configure({ debug: false });
      const silent = loggingAgents([], 'A');
      expect((await run(scenarioOf(silent, []))).messages).toHaveLength(1);
      expect((await run(scenarioOf(silent, [], { maxTurns: 2 }))).messages).toHaveLength(2);
      expect(results).toEqual(['max-turns', 'max-turns']);
    } finally {
      configure({ maxTurns: 10, onResult: () => undefined });
    }
    expect((await run(scenarioOf(loggingAgents([], 'A'), []))).messages).toHaveLength(10);
  });

  test.each([
    { wrong: { name: '' }, message: /needs a name/ },
    { wrong: { description: undefined }, message: /"refund" needs a description/ },
    { wrong: { agents: [] }, message: /at least one agent/ },
    {
      wrong: { agents: [{ role: 'Agent' }] },
      message: /agents\[0\] must be an object with `role` and `call`/,
    },
    {
      wrong: { agents: [...loggingAgents([], 'A'), { role: 'Bot', call: async () => null }] },
      message: /agents\[1\] has the role "Bot"; it must be one of "User", "Agent", "Judge"/,
    },
    { wrong: { agents: loggingAgents([], 'UJ') }, message: /at least one agent with the role "Agent"/ },
    { wrong: { maxTurns: 0 }, message: /`maxTurns` is 0; it must be a whole number of at least 1/ },
    { wrong: { maxTurns: 2, minTurns: 3 }, message: /`minTurns` is 3; .* from 0 to maxTurns \(2\)/ },
    { wrong: { script: ['hi'] }, message: /script\[0\] is no function/ },
    { wrong: { verbose: 3 }, message: /`verbose` is 3/ },
  ])('refuses $message', async ({ wrong, message }) => {
    const config = { ...talk(), ...wrong } as unknown as ScenarioConfig;
    await expect(run(config)).rejects.toMatchObject({
      code: 'INVALID_SCENARIO',
      message: expect.stringMatching(message),
    });
  });
});
