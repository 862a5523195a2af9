import { describe, expect, it } from 'vitest';
import { fromUsd } from '../../src/model/money.ts';
import { sourceOf, summariseRuns } from '../../src/model/result-summary.ts';
import type { ArenaResult, RunResult } from '../../src/model/run-result.ts';

const run = (status: RunResult['status'], costUsd: number | null = 0.1) => ({
  status,
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
