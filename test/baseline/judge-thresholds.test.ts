// Long: one table of every metric and bound.
import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import type { Metric, Threshold } from '../../src/baseline/gate-policy.ts';
import type { Lane } from '../../src/model/lane.ts';
import { fromUsd } from '../../src/model/money.ts';
import type { RunResult } from '../../src/model/run-result.ts';
import {
  DEFAULT_POLICY,
  makeCheck,
  makeFailure,
  makeResult,
  makeRun,
} from '../fixtures/results/build-result.ts';

type Bound = Threshold['bound'];

function decide(
  now: readonly RunResult[],
  before: readonly RunResult[] | undefined,
  thresholds: readonly Threshold[],
  lane: Lane = 'real',
) {
  const origin = { sha: 'abc', ref: 'main', createdAt: null, source: 'artifact' };
  const baseline = before === undefined ? {} : { baseline: { result: makeResult(before, { lane }), origin } };
  return compareResults(makeResult(now, { lane }), baseline, {
    failOn: new Set(['errors']),
    onMissingBaseline: DEFAULT_POLICY.onMissingBaseline,
    thresholds,
  });
}

/** Ten runs of which the first ones fail. */
const failing = (count: number) =>
  Array.from({ length: 10 }, (_, index) =>
    makeRun({ scenario: `s${index}`, checks: [index < count ? makeFailure() : makeCheck()] }),
  );
const scored = (...scores: number[]) => [
  makeRun({ checks: scores.map((score, index) => makeCheck({ hash: `${index}`, score })) }),
];
const costing = (usd: number) => [makeRun({ cost: fromUsd(usd) })];
const spending = (tokens: number) => [makeRun({ inputTokens: tokens - 20, outputTokens: 20 })];
const taking = (...latencies: number[]) =>
  latencies.map((latencyMs, index) => makeRun({ scenario: `s${index}`, latencyMs }));
const absolute = (value: number): Bound => ({ kind: 'absolute', value });
const change = (value: number): Bound => ({ kind: 'change', value });
const percent = (value: number): Bound => ({ kind: 'change-percent', value });

describe('each metric, kept and broken', () => {
  test.each<[Metric, Bound, readonly RunResult[], readonly RunResult[], boolean, string]>([
    [
      'passRate',
      absolute(0.9),
      failing(1),
      failing(0),
      true,
      'pass-rate: The pass rate is 0.9 (1 before); at least 0.9 is asked.',
    ],
    [
      'passRate',
      absolute(0.9),
      failing(2),
      failing(0),
      false,
      'pass-rate: The pass rate is 0.8 (1 before); at least 0.9 is asked.',
    ],
    [
      'passRate',
      change(0.1),
      failing(2),
      failing(1),
      true,
      'pass-rate: The pass rate is 0.8 (0.9 before); 0.1 less is allowed.',
    ],
    [
      'passRate',
      change(0.1),
      failing(3),
      failing(1),
      false,
      'pass-rate: The pass rate is 0.7 (0.9 before); 0.1 less is allowed.',
    ],
    [
      'passRate',
      percent(50),
      failing(5),
      failing(0),
      true,
      'pass-rate: The pass rate is 0.5 (1 before); 50% less is allowed.',
    ],
    [
      'passRate',
      percent(50),
      failing(6),
      failing(0),
      false,
      'pass-rate: The pass rate is 0.4 (1 before); 50% less is allowed.',
    ],
    [
      'score',
      absolute(0.5),
      scored(0.4, 0.6),
      scored(1),
      true,
      'score: The mean score is 0.5 (1 before); at least 0.5 is asked.',
    ],
    [
      'score',
      absolute(0.5),
      scored(0.4, 0.4),
      scored(1),
      false,
      'score: The mean score is 0.4 (1 before); at least 0.5 is asked.',
    ],
    [
      'score',
      change(0.1),
      scored(0.7),
      scored(0.8),
      true,
      'score: The mean score is 0.7 (0.8 before); 0.1 less is allowed.',
    ],
    [
      'score',
      percent(10),
      scored(0.7),
      scored(0.8),
      false,
      'score: The mean score is 0.7 (0.8 before); 10% less is allowed.',
    ],
    [
      'cost',
      absolute(0.02),
      costing(0.02),
      costing(0.01),
      true,
      'cost: The cost is $0.02 ($0.01 before); at most $0.02 is asked.',
    ],
    [
      'cost',
      absolute(0.02),
      costing(0.021),
      costing(0.01),
      false,
      'cost: The cost is $0.021 ($0.01 before); at most $0.02 is asked.',
    ],
    [
      'cost',
      change(0.01),
      costing(0.02),
      costing(0.01),
      true,
      'cost: The cost is $0.02 ($0.01 before); $0.01 more is allowed.',
    ],
    [
      'cost',
      change(0.01),
      costing(0.021),
      costing(0.01),
      false,
      'cost: The cost is $0.021 ($0.01 before); $0.01 more is allowed.',
    ],
    [
      'cost',
      percent(10),
      costing(0.011),
      costing(0.01),
      true,
      'cost: The cost is $0.011 ($0.01 before); 10% more is allowed.',
    ],
    [
      'cost',
      percent(10),
      costing(0.001),
      costing(0),
      false,
      'cost: The cost is $0.001 ($0 before); 10% more is allowed.',
    ],
    [
      'tokens',
      absolute(100),
      spending(100),
      spending(90),
      true,
      'tokens: The number of tokens is 100 (90 before); at most 100 is asked.',
    ],
    [
      'tokens',
      change(5),
      spending(100),
      spending(90),
      false,
      'tokens: The number of tokens is 100 (90 before); 5 more is allowed.',
    ],
    [
      'tokens',
      percent(20),
      spending(100),
      spending(90),
      true,
      'tokens: The number of tokens is 100 (90 before); 20% more is allowed.',
    ],
    [
      'latencyP50',
      absolute(20),
      taking(10, 20, 900),
      taking(5),
      true,
      'latency-p50: The median latency is 20 ms (5 ms before); at most 20 ms is asked.',
    ],
    [
      'latencyP50',
      change(10),
      taking(30),
      taking(5),
      false,
      'latency-p50: The median latency is 30 ms (5 ms before); 10 ms more is allowed.',
    ],
    [
      'latencyP95',
      absolute(20),
      taking(10, 20, 900),
      taking(5),
      false,
      'latency-p95: The 95th percentile of latency is 900 ms (5 ms before); at most 20 ms is asked.',
    ],
    [
      'latencyP95',
      percent(100),
      taking(10),
      taking(5),
      true,
      'latency-p95: The 95th percentile of latency is 10 ms (5 ms before); 100% more is allowed.',
    ],
  ])('%s %j', (metric, bound, now, before, isKept, told) => {
    for (const level of ['fail', 'warn'] as const) {
      const { gate, verdict } = decide(now, before, [{ metric, level, bound }]);
      const rule = gate.find((entry) => entry.rule !== 'errors');
      expect(`${rule?.rule}: ${rule?.reason}`).toBe(told);
      expect(rule?.outcome).toBe(isKept ? 'pass' : level);
      expect(verdict).toBe(isKept || level === 'warn' ? 'pass' : 'fail');
    }
  });
});

describe('what cannot be judged', () => {
  const unknownCost = [makeRun({ cost: null })];
  test.each<[string, Metric, Bound, readonly RunResult[], readonly RunResult[] | undefined, string, string]>([
    [
      'no score',
      'score',
      absolute(0.5),
      [makeRun()],
      [makeRun()],
      'neutral',
      'The mean score cannot be judged: it is not known.',
    ],
    [
      'a baseline that the response cache answered',
      'latencyP50',
      percent(10),
      taking(400),
      [makeRun({ latencyMs: 4, cachedCalls: 1 })],
      'neutral',
      'The median latency cannot be judged: that of the baseline is not known.',
    ],
    [
      'no price now',
      'cost',
      percent(5),
      unknownCost,
      costing(1),
      'neutral',
      'The cost cannot be judged: it is not known.',
    ],
    [
      'no price before',
      'cost',
      percent(5),
      costing(1),
      unknownCost,
      'neutral',
      'The cost cannot be judged: that of the baseline is not known.',
    ],
    [
      'no baseline',
      'cost',
      percent(5),
      costing(1),
      undefined,
      'pass',
      'There is no baseline to compare the cost with.',
    ],
    [
      'no baseline, and none needed',
      'cost',
      absolute(0.5),
      costing(1),
      undefined,
      'fail',
      'The cost is $1; at most $0.5 is asked.',
    ],
  ])('%s', (_name, metric, bound, now, before, outcome, reason) => {
    const { gate } = decide(now, before, [{ metric, level: 'fail', bound }]);
    expect(gate[1]).toMatchObject({ outcome, reason });
  });

  test('is a warning on the level of warnings', () => {
    const { gate, verdict } = decide(unknownCost, costing(1), [
      { metric: 'cost', level: 'warn', bound: absolute(1) },
    ]);
    expect({ verdict, outcome: gate[1]?.outcome }).toEqual({ verdict: 'pass', outcome: 'warn' });
  });
});

describe('a threshold of one scenario', () => {
  const threshold = { metric: 'passRate', level: 'fail', bound: absolute(0.9), scenario: 's3' } as const;
  test.each([
    [3, 'pass', 'The pass rate of s3 is 1 (1 before); at least 0.9 is asked.'],
    [4, 'fail', 'The pass rate of s3 is 0 (1 before); at least 0.9 is asked.'],
  ])('looks at its runs alone, %d failing', (count, outcome, reason) => {
    expect(decide(failing(count), failing(0), [threshold]).gate[1]).toMatchObject({ outcome, reason });
  });

  test('passes nothing where none of them was held', () => {
    expect(decide([makeRun()], [makeRun()], [threshold]).gate[1]).toMatchObject({
      outcome: 'neutral',
      reason: 'The pass rate of s3 cannot be judged: no run of this scenario was held.',
    });
  });
});

describe('other numbers of trials', () => {
  const trials = (count: number, usd: number) =>
    Array.from({ length: count }, (_, index) => makeRun({ trial: index + 1, cost: fromUsd(usd) }));

  test('are taken out of changes, and not out of totals', () => {
    const bounds = [percent(10), absolute(0.05)];
    const { gate } = decide(
      trials(6, 0.01),
      trials(2, 0.01),
      bounds.map((bound) => ({ metric: 'cost', level: 'fail', bound })),
    );
    expect(gate.slice(1).map(({ reason }) => reason)).toEqual([
      'The cost per trial is $0.01 ($0.01 before); 10% more is allowed.',
      'The cost is $0.06 ($0.02 before); at most $0.05 is asked.',
    ]);
  });

  test('are taken out of the largest increase of the cost', () => {
    const policy = { ...DEFAULT_POLICY, maxCostIncrease: { percent: 10 } };
    const origin = { sha: 'abc', ref: 'main', createdAt: null, source: 'artifact' };
    const result = makeResult(trials(2, 0.01));
    const { gate } = compareResults(makeResult(trials(6, 0.012)), { baseline: { result, origin } }, policy);
    expect(gate.at(-1)).toMatchObject({
      outcome: 'fail',
      reason: 'The simulated cost per trial changed by +$0.002 (+20%); 10% more is allowed.',
    });
  });
});

test('costs of the mock lane are called simulated', () => {
  const { gate } = decide(
    costing(1),
    costing(1),
    [{ metric: 'cost', level: 'fail', bound: absolute(0.5) }],
    'mock',
  );
  expect(gate[1]?.reason).toBe('The simulated cost is $1 ($1 before); at most $0.5 is asked.');
});
