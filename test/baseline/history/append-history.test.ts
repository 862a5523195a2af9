import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendHistory } from '../../../src/baseline/history/append-history.ts';
import { HISTORY_LIMITS } from '../../../src/baseline/history/history-limits.ts';
import type { History } from '../../../src/model/history.ts';
import type { RunResult } from '../../../src/model/run-result.ts';
import { factsOf, historyCheck, historyResult, historyRun } from './history-fixture.ts';

/** Counts by pool and check, as text that says all of them. */
function countsOf({ pools }: History): readonly string[] {
  return pools
    .flatMap(({ case: name, inputs, model, checks }) =>
      Object.entries(checks).map(
        ([id, { passed, total }]) => `${name} ${inputs} ${model} ${id} ${passed}/${total}`,
      ),
    )
    .sort();
}

const CASE = 'config.arena.yaml::hours::gpt::default';

describe('appendHistory', () => {
  test.each<{
    readonly what: string;
    readonly runs: readonly RunResult[];
    readonly counts: readonly string[];
  }>([
    {
      what: 'trials of a case are counted together',
      runs: [1, 2, 3].map((trial) =>
        historyRun({ trial, checks: [historyCheck('one', trial === 2 ? 'failed' : 'passed')] }),
      ),
      counts: [`${CASE} aaaa gpt-x one 2/3`],
    },
    {
      what: 'other inputs and other models are other pools',
      runs: [
        historyRun(),
        historyRun({ trial: 2, inputs: 'bbbb' }),
        historyRun({ trial: 3, model: 'gpt-y' }),
      ],
      counts: [`${CASE} aaaa gpt-x one 1/1`, `${CASE} aaaa gpt-y one 1/1`, `${CASE} bbbb gpt-x one 1/1`],
    },
    {
      what: 'a run that was carried is no sample',
      runs: [historyRun({ carried: { sha: 'abc' } })],
      counts: [],
    },
    { what: 'a run with a cached answer is none', runs: [historyRun({ cachedCalls: 1 })], counts: [] },
    {
      what: 'nor is one with a cached message',
      runs: [
        historyRun({
          messages: [{ index: 0, turn: 0, role: 'assistant', text: '', toolCalls: [], cached: true }],
        }),
      ],
      counts: [],
    },
    {
      what: 'a run in error is none',
      runs: [historyRun({ error: { code: 'PROVIDER', message: 'no answer' } })],
      counts: [],
    },
    { what: 'a run called off is none', runs: [historyRun({ skipReason: 'called off' })], counts: [] },
    {
      what: 'checks that were not judged are not counted',
      runs: [
        historyRun({
          checks: [
            historyCheck('one', 'failed'),
            historyCheck('two', 'skipped'),
            historyCheck('three', 'error'),
          ],
        }),
      ],
      counts: [`${CASE} aaaa gpt-x one 0/1`],
    },
    {
      what: 'a guardrail that was expected to fire passed',
      runs: [historyRun({ checks: [{ ...historyCheck('one', 'failed'), expected: true }] })],
      counts: [`${CASE} aaaa gpt-x one 1/1`],
    },
  ])('$what', ({ runs, counts }) => {
    expect(countsOf(appendHistory(undefined, historyResult(runs), factsOf(0)))).toEqual(counts);
  });

  test('a run without a hash adds a point and no pool', () => {
    const { inputs: _, ...run } = historyRun();
    const { pools, entries } = appendHistory(undefined, historyResult([run]), factsOf(0));
    expect(pools).toEqual([]);
    expect(entries).toMatchObject([
      { points: [{ scenario: 'hours', inputs: '', runs: { passed: 1, total: 1 } }] },
    ]);
  });

  test('an entry has the figures of each scenario and provider', () => {
    const runs = [
      historyRun({ latencyMs: 100 }),
      historyRun({ trial: 2, latencyMs: 300, inputTokens: 200, checks: [historyCheck('one', 'failed')] }),
      historyRun({ trial: 3, latencyMs: 200, cost: null }),
      historyRun({ provider: 'claude', model: 'claude-x', cost: null }),
    ];
    const { entries } = appendHistory(undefined, historyResult(runs), factsOf(0));
    expect(entries[0]?.points).toMatchObject([
      {
        provider: 'gpt',
        runs: { passed: 2, total: 3 },
        cost: null,
        inputTokens: 133,
        outputTokens: 20,
        latencyMs: { p50: 200, p95: 300 },
      },
      { provider: 'claude', model: 'claude-x', runs: { passed: 1, total: 1 }, cost: null },
    ]);
    const [gpt, claude] = entries[0]?.points ?? [];
    expect(gpt?.inputs).toBe(claude?.inputs);
  });

  test('an execution counts once, and a history of the other lane not at all', () => {
    const result = historyResult([historyRun()]);
    const once = appendHistory(undefined, result, factsOf(0));
    expect(appendHistory(once, result, factsOf(0))).toBe(once);
    const mock = appendHistory(once, historyResult([historyRun()], 'mock'), factsOf(1));
    expect([mock.lane, mock.entries.length, countsOf(mock)]).toEqual([
      'mock',
      1,
      [`${CASE} aaaa gpt-x one 1/1`],
    ]);
  });

  test('scores stay bounded, newest last', () => {
    let history: History | undefined;
    for (let day = 0; day < 100; day++) {
      const run = historyRun({ checks: [historyCheck('one', 'passed', day / 100)] });
      history = appendHistory(history, historyResult([run]), factsOf(day));
    }
    const scores = history?.pools[0]?.checks.one?.scores ?? [];
    expect(scores.length).toBeLessThanOrEqual(HISTORY_LIMITS.scoresPerCheck);
    expect(scores.at(-1)).toBe(0.99);
    expect(history?.pools[0]).toMatchObject({ executions: 100, since: factsOf(0).at, until: factsOf(99).at });
  });

  test('names that mean something to JavaScript are only names', () => {
    const checks = ['__proto__', 'constructor', 'toString'].map((id) => historyCheck(id, 'failed'));
    const history = appendHistory(undefined, historyResult([historyRun({ checks })]), factsOf(0));
    expect(countsOf(history).map((line) => line.split(' ').slice(3).join(' '))).toEqual([
      '__proto__ 0/1',
      'constructor 0/1',
      'toString 0/1',
    ]);
  });

  const runs = fc.array(
    fc.record({
      scenario: fc.constantFrom('a', 'b'),
      inputs: fc.constantFrom('1', '2'),
      status: fc.constantFrom('passed', 'failed', 'skipped', 'error'),
      isCarried: fc.boolean(),
    }),
    { maxLength: 8 },
  );

  test('the order of executions and how runs are spread over them change no count', () => {
    const toRuns = (
      drawn: readonly { scenario: string; inputs: string; status: string; isCarried: boolean }[],
    ) =>
      drawn.map(({ scenario, inputs, status, isCarried }, index) =>
        historyRun({
          scenario,
          inputs,
          trial: index + 1,
          checks: [historyCheck('one', status as 'passed')],
          ...(isCarried ? { carried: { sha: null } } : {}),
        }),
      );
    fc.assert(
      fc.property(runs, runs, runs, (a, b, c) => {
        const executions = [a, b, c].map((drawn) => historyResult(toRuns(drawn)));
        const inOrder = (order: readonly number[]) =>
          order.reduce<History | undefined>((history, index) => {
            const result = executions[index];
            return result === undefined ? history : appendHistory(history, result, factsOf(index));
          }, undefined);
        const together = appendHistory(
          undefined,
          historyResult(executions.flatMap((one) => one.runs)),
          factsOf(0),
        );
        const counts = countsOf(together);
        for (const order of [
          [0, 1, 2],
          [2, 0, 1],
          [1, 2, 0],
        ]) {
          const history = inOrder(order);
          expect(history && countsOf(history)).toEqual(counts);
          expect(history?.entries.map(({ at }) => at)).toEqual([0, 1, 2].map((day) => factsOf(day).at));
        }
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});
