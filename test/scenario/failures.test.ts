import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { AgentRole } from '../../src/scenario/agent.ts';
import type { ScenarioEvent } from '../../src/scenario/scenario-event.ts';
import type { ScenarioResult } from '../../src/scenario/scenario-result.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { agent, judge, succeed } from '../../src/scenario/steps.ts';
import { executorOf, scenarioOf } from './logging-agents.ts';
import { met, runWith } from './run-with.ts';

describe('table A6: endings that reject', () => {
  test.each([
    {
      name: 'an assertion of node:assert',
      step: () => assert.equal(1, 2, 'one is two'),
      message: expect.stringContaining('one is two'),
    },
    {
      name: 'an assertion of vitest',
      step: () => expect(1).toBe(2),
      message: expect.stringContaining('expected 1'),
    },
    {
      name: 'an assertion of jest',
      step: () => {
        throw Object.assign(new Error('jest says no'), { matcherResult: { pass: false } });
      },
      message: 'jest says no',
    },
    {
      name: 'an assertion of another realm, as under vmThreads',
      step: () => {
        throw runInNewContext("Object.assign(new Error('far away'), { name: 'AssertionError' })");
      },
      message: 'far away',
    },
  ])(
    '$name: failed, the message among the unmet criteria, the same error rejects',
    async ({ step, message }) => {
      const { result, error, finished, run } = await runWith([judge(['one']), step, succeed()], [met('one')]);
      expect(error).toMatchObject({ message });
      const text = (error as Error).message;
      expect(result).toMatchObject({
        success: false,
        verdict: 'failure',
        stopReason: 'assertion',
        reasoning: `Scenario failed with error: ${text}`,
        metCriteria: ['one'],
        unmetCriteria: [text],
      });
      expect(finished).toMatchObject([
        { status: 'ERROR', results: { verdict: 'failure', metCriteria: ['one'], unmetCriteria: [text] } },
      ]);
      expect(run.status).toBe('failed');
      expect(run.checks).toMatchObject([
        { type: 'criterion', status: 'passed' },
        { type: 'code', use: 'assertion', status: 'failed', message },
      ]);
    },
  );

  test.each([
    { name: 'an assertion', thrown: () => assert.fail('not so'), unmet: ['b', 'not so'] },
    {
      name: 'an exception',
      thrown: () => {
        throw new TypeError('no such thing');
      },
      unmet: ['b'],
    },
  ])('$name after the judge: its criteria are kept', async ({ thrown, unmet: unmetCriteria }) => {
    const step: ScriptStep = async (_state, executor) => {
      await executor.judge();
      thrown();
    };
    const verdict = { ...met('a'), ...{ success: false, unmetCriteria: ['b'] } };
    const { result, run } = await runWith([judge(['one']), step], [met('one'), verdict]);
    expect(result).toMatchObject({ metCriteria: ['one', 'a'], unmetCriteria });
    expect(run.checks.filter(({ type }) => type === 'criterion')).toHaveLength(3);
  });

  test('another exception: an error; [FIX] checkpoints are kept', async () => {
    const thrown = new TypeError('no such thing');
    const boom: ScriptStep = () => {
      throw thrown;
    };
    const { result, error, finished, run } = await runWith([judge(['one']), boom], [met('one')]);
    expect(error).toBe(thrown);
    expect(result).toMatchObject({
      success: false,
      verdict: 'error',
      stopReason: 'error',
      reasoning: 'Scenario failed with error: no such thing',
      metCriteria: ['one'],
      unmetCriteria: [],
    });
    expect(finished).toMatchObject([
      { status: 'ERROR', results: { verdict: 'failure', metCriteria: ['one'] } },
    ]);
    expect(JSON.parse(finished[0]?.results.error ?? '')).toMatchObject({
      name: 'TypeError',
      message: 'no such thing',
    });
    expect(run).toMatchObject({ status: 'error', error: { code: 'STEP_FAILED', message: 'no such thing' } });
  });

  test('an error of another realm keeps its words, in an agent and in a step', async () => {
    const fails = () => runInNewContext("throw new TypeError('far away')");
    const inAgent = { name: 'Desk', role: AgentRole.AGENT, call: async () => fails() };
    await expect(executorOf(scenarioOf([inAgent], [agent()])).run()).rejects.toMatchObject({
      message: '[Desk] far away',
    });
    const { finished, result } = await runWith([fails]);
    expect(result).toMatchObject({ stopReason: 'error', reasoning: 'Scenario failed with error: far away' });
    expect(JSON.parse(finished[0]?.results.error ?? '')).toMatchObject({
      name: 'TypeError',
      message: 'far away',
    });
  });

  test.each(['during an agent', 'during a step', 'before the start'])('[FIX] called off %s', async (when) => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const stop: ScriptStep = () => controller.abort(reason);
    if (when === 'before the start') controller.abort(reason);
    const hangs = () => {
      controller.abort(reason);
      return new Promise<never>(() => undefined);
    };
    const events: ScenarioEvent[] = [];
    const config = scenarioOf(
      [{ name: 'A', role: AgentRole.AGENT, call: hangs }],
      when === 'during an agent'
        ? [agent(), succeed()]
        : when === 'during a step'
          ? [hangs, succeed()]
          : [stop],
      { signal: controller.signal },
    );
    const results: ScenarioResult[] = [];
    const executor = executorOf(config, {
      onEvent: (event) => void events.push(event),
      onResult: (result) => void results.push(result),
    });
    await expect(executor.run()).rejects.toBe(reason);
    expect(results).toMatchObject([
      { stopReason: 'cancelled', verdict: 'error', success: false, run: { status: 'error' } },
    ]);
    expect(results[0]?.run.error).toMatchObject({
      code: 'ABORTED',
      message: 'The run was called off: enough',
    });
    expect(events.map(({ type }) => type)).toEqual(['SCENARIO_RUN_STARTED', 'SCENARIO_RUN_FINISHED']);
    expect(events.at(-1)).toMatchObject({ status: 'CANCELLED', results: { verdict: 'inconclusive' } });
  });
});
