import { describe, expect, test } from 'vitest';
import { carryRun } from '../../src/arena/carry-runs.ts';
import { fromUsd } from '../../src/model/money.ts';
import { summariseRuns } from '../../src/model/result-summary.ts';
import { executeOne, planArena } from '../helpers/planned-arena.ts';

const INPUT = {
  scenarios: {
    s1: {
      turns: [
        {
          role: 'user',
          content: 'Hi?',
          assertions: [{ type: 'content_includes', params: { patterns: ['hello'] } }],
        },
      ],
    },
  },
  mock: { s1: { 1: 'Hello.' } },
};

describe('a carried run', () => {
  test.each([
    { lane: 'real' as const, billed: fromUsd(0) },
    { lane: 'mock' as const, billed: undefined },
  ])('keeps its list price in the $lane lane, and is billed nothing', async ({ lane, billed }) => {
    const { result } = await executeOne(INPUT);
    const [planned] = planArena(INPUT);
    if (planned === undefined) throw new Error('The plan has no run.');
    const held = { ...result, cost: fromUsd(0.5) };
    const carried = carryRun(held, planned, { sha: 'abc', lane });
    expect(carried).toMatchObject({ cost: fromUsd(0.5), carried: { sha: 'abc' } });
    expect(carried.billedCost).toBe(billed);
    const summary = summariseRuns([held, carried]);
    expect(summary.cost).toBe(fromUsd(1));
    expect(summary.billedCost).toBe(lane === 'real' ? fromUsd(0.5) : undefined);
    expect(summary.cachedCalls).toBeUndefined();
  });

  test('shows its checks where they stand now', async () => {
    const { result } = await executeOne(INPUT);
    const [planned] = planArena(INPUT);
    if (planned === undefined) throw new Error('The plan has no run.');
    const checks = result.checks.map((check) => ({ ...check, location: { ...check.location, line: 999 } }));
    expect(checks).toHaveLength(1);
    expect(carryRun({ ...result, checks }, planned, { sha: null, lane: 'mock' }).checks).toEqual(
      result.checks,
    );
  });
});
