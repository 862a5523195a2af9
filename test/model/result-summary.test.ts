import { describe, expect, it } from 'vitest';
import { fromUsd } from '../../src/model/money.ts';
import { sourceOf, summariseRuns } from '../../src/model/result-summary.ts';
import type { ArenaResult, RunResult } from '../../src/model/run-result.ts';

const run = (status: RunResult['status'], costUsd: number | null = 0.1) => ({
  status,
  provider: 'p',
  inputTokens: 10,
  outputTokens: 2,
  cost: costUsd === null ? null : fromUsd(costUsd),
});

describe('summariseRuns', () => {
  it('counts runs by status and adds up tokens and cost', () => {
    expect(
      summariseRuns([run('passed'), run('passed'), run('failed'), run('error'), run('skipped', 0)]),
    ).toEqual({
      total: 5,
      passed: 2,
      failed: 1,
      errors: 1,
      skipped: 1,
      inputTokens: 50,
      outputTokens: 10,
      cost: fromUsd(0.4),
      unknownCosts: 0,
    });
  });

  it('keeps unknown apart from zero', () => {
    expect(summariseRuns([run('passed'), run('passed', null)])).toMatchObject({
      cost: null,
      unknownCosts: 1,
    });
    expect(summariseRuns([])).toMatchObject({ total: 0, cost: 0, unknownCosts: 0 });
  });
});

describe('where the cost of all runs went', () => {
  const usd = fromUsd;

  it('is left out where only assistants spoke and nothing came from the cache', () => {
    expect(Object.keys(summariseRuns([run('passed')]))).not.toContain('costByRole');
    expect(Object.keys(summariseRuns([run('passed')]))).not.toContain('cachedCalls');
  });

  it('adds up roles and providers over runs with and without them, and keeps unknown apart from zero', () => {
    const judged = {
      ...run('passed', 0.3),
      costByRole: { assistant: usd(0.1), judge: usd(0.2) },
      costByProvider: { p: usd(0.1), j: usd(0.2) },
    };
    const unpriced = {
      ...run('passed', null),
      costByRole: { assistant: usd(0.1), userSimulator: null },
      costByProvider: { p: usd(0.1), u: null },
    };
    const summary = summariseRuns([judged, run('passed', 0.1), unpriced]);
    expect(summary.costByRole).toEqual({ assistant: usd(0.3), userSimulator: null, judge: usd(0.2) });
    expect(summary.costByProvider).toEqual({ j: usd(0.2), p: usd(0.3), u: null });
    expect(Object.keys(summary.costByRole ?? {})).toEqual(['assistant', 'userSimulator', 'judge']);
  });

  it('tells what was billed beside what it would have cost', () => {
    const warm = { ...run('passed', 0.3), cachedCalls: 2, billedCost: usd(0.1) };
    expect(summariseRuns([warm, run('passed', 0.2)])).toMatchObject({
      cost: usd(0.5),
      cachedCalls: 2,
      billedCost: usd(0.3),
    });
    expect(summariseRuns([warm, run('passed', null)])).toMatchObject({ billedCost: null });
  });
});

describe('sourceOf', () => {
  it('gives the runs in order, as often as asked', async () => {
    const runs = [{ key: 'a' }, { key: 'b' }] as unknown as ArenaResult['runs'];
    const source = sourceOf({ schemaVersion: 1, lane: 'mock', runs, summary: {}, meta: {} } as ArenaResult);
    for (const _ of [1, 2]) {
      const keys: string[] = [];
      for await (const { key } of source.runs()) keys.push(key);
      expect(keys).toEqual(['a', 'b']);
    }
    expect(source.lane).toBe('mock');
  });
});
