import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { fromUsd } from '../../src/model/money.ts';
import type { RunResult } from '../../src/model/run-result.ts';
import { DEFAULT_POLICY, makeResult, makeRun } from '../fixtures/results/build-result.ts';

function compare(now: readonly RunResult[], before: readonly RunResult[]) {
  const origin = { sha: 'abc', ref: 'main', createdAt: null, source: 'artifact' };
  return compareResults(
    makeResult(now),
    { baseline: { result: makeResult(before), origin } },
    DEFAULT_POLICY,
  );
}

describe('deltas', () => {
  const costs = (cost: number | null) => (cost === null ? null : fromUsd(cost));
  test.each([
    ['grows', 0.01, 0.0125, 0.0025, 25],
    ['shrinks', 0.01, 0.005, -0.005, -50],
    ['comes from nothing', 0, 0.01, 0.01, null],
    ['is unknown now', 0.01, null, null, null],
    ['was unknown', null, 0.01, null, null],
  ])('cost that %s', (_name, before, now, delta, deltaPercent) => {
    const { cost } = compare([makeRun({ cost: costs(now) })], [makeRun({ cost: costs(before) })]);
    const expectedDelta = { baseline: costs(before), current: costs(now), delta: costs(delta), deltaPercent };
    expect(cost).toMatchObject(expectedDelta);
    expect(cost.byScenario).toEqual([
      { config: 'evals/config.arena.yaml', scenario: 'refund', delta: expectedDelta },
    ]);
  });

  test('tokens and latency add up by scenario, removed scenarios included', () => {
    const now = [
      makeRun({ inputTokens: 10, latencyMs: 5 }),
      makeRun({ provider: 'claude', inputTokens: 20 }),
    ];
    const before = [
      makeRun({ inputTokens: 25, latencyMs: 4 }),
      makeRun({ scenario: 'gone', inputTokens: 5 }),
    ];
    const { tokens, latency } = compare(now, before);
    expect(tokens.input).toEqual({ baseline: 30, current: 30, delta: 0, deltaPercent: 0 });
    expect(tokens.byScenario.map(({ scenario, delta }) => [scenario, delta.input.delta])).toEqual([
      ['refund', 5],
      ['gone', -5],
    ]);
    expect(latency).toMatchObject({ baseline: 4, current: 5, delta: 1, deltaPercent: 25 });
  });

  test.each([0, 1])('a time from the cache is no time to compare with', (cachedCalls) => {
    const warm = makeRun({ latencyMs: 4, ...(cachedCalls === 0 ? {} : { cachedCalls }) });
    const delta = cachedCalls === 0 ? 396 : null;
    expect(compare([makeRun({ latencyMs: 400 })], [warm]).latency).toMatchObject({
      baseline: 4,
      current: 400,
      delta,
    });
    expect(compare([warm], [makeRun({ latencyMs: 400 })]).latency.delta).toBe(delta === null ? null : -delta);
  });
});
