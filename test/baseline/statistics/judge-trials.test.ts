import { describe, expect, test } from 'vitest';
import { detectionPower } from '../../../src/baseline/statistics/detection-power.ts';
import { detectionRate } from '../../../src/baseline/statistics/detection-rate.ts';
import { fisherLower } from '../../../src/baseline/statistics/fisher-exact.ts';
import { judgeTrials, type TrialCase } from '../../../src/baseline/statistics/judge-trials.ts';
import { DEFAULT_STATISTICS } from '../../../src/baseline/statistics/settings.ts';
import { continuesAfterFirstStage } from '../../../src/baseline/statistics/stages.ts';
import { trialsNeeded } from '../../../src/baseline/statistics/trials-needed.ts';
import { createSeededRandom } from '../../../src/lib/seeded-random.ts';
import type { Sample } from '../../../src/model/history.ts';

const sample = (passed: number, total: number): Sample => ({ passed, total });
const caseOf = (current: Sample, baseline: Sample | null, id = 'check'): TrialCase => ({
  ...{ id, current, baseline },
});
/** Checks that pass as before, for company. */
const steady = (count: number): readonly TrialCase[] =>
  Array.from({ length: count }, (_, index) => caseOf(sample(19, 20), sample(95, 100), `steady-${index}`));

describe('judgeTrials', () => {
  test.each([
    { name: 'a clear fall', now: sample(12, 20), before: sample(95, 100), verdict: 'regressed' },
    { name: 'as before', now: sample(19, 20), before: sample(95, 100), verdict: 'not-regressed' },
    { name: 'a clear rise', now: sample(19, 20), before: sample(30, 100), verdict: 'improved' },
    { name: 'a fall in doubt', now: sample(15, 20), before: sample(95, 100), verdict: 'undecided' },
    {
      name: 'noise of a shaky check',
      now: sample(13, 20),
      before: sample(70, 100),
      verdict: 'not-regressed',
    },
    { name: 'few against few', now: sample(6, 10), before: sample(10, 10), verdict: 'undecided' },
    { name: 'too few to find anything', now: sample(2, 2), before: sample(2, 2), verdict: 'undecided' },
    {
      name: 'sure but small',
      now: sample(9300, 10_000),
      before: sample(9800, 10_000),
      verdict: 'not-regressed',
    },
    { name: 'always failing', now: sample(0, 20), before: sample(0, 100), verdict: 'not-regressed' },
  ])('$name is $verdict among thirty', ({ now, before, verdict }) => {
    const [judged, ...others] = judgeTrials([caseOf(now, before), ...steady(29)], DEFAULT_STATISTICS);
    expect(judged).toMatchObject({ id: 'check', verdict });
    expect(judged?.pValue).toBe(fisherLower(now, before));
    expect(judged?.current).toMatchObject({ ...now, low: expect.any(Number), high: expect.any(Number) });
    expect(new Set(others.map((other) => other.verdict))).toEqual(new Set(['not-regressed']));
  });

  test('what has no baseline, or no trials, is undecided and no part of the family', () => {
    const lonely = [
      caseOf(sample(5, 20), null, 'new'),
      caseOf(sample(0, 0), sample(9, 9), 'never held'),
      caseOf(sample(3, 4), sample(0, 0), 'never held before'),
    ];
    const fallen = caseOf(sample(14, 20), sample(95, 100), 'fallen');
    const judged = judgeTrials([...lonely, fallen], DEFAULT_STATISTICS);
    expect(judged.map(({ id, verdict }) => [id, verdict])).toEqual([
      ...lonely.map(({ id }) => [id, 'undecided']),
      ['fallen', 'regressed'],
    ]);
    expect(judged[0]).toEqual({
      ...{ id: 'new', verdict: 'undecided', baseline: null },
      current: { passed: 5, total: 20, low: expect.any(Number), high: expect.any(Number) },
    });
  });

  test('the same fall weighs less among more checks, and more among others that fell', () => {
    const fallen = caseOf(sample(15, 20), sample(95, 100));
    const verdict = (others: readonly TrialCase[]) =>
      judgeTrials([fallen, ...others], DEFAULT_STATISTICS)[0]?.verdict;
    expect(verdict([])).toBe('regressed');
    expect(verdict(steady(29))).toBe('undecided');
    const fallenToo = steady(29).map((one) => ({ ...one, current: sample(10, 20) }));
    expect(verdict(fallenToo)).toBe('regressed');
  });

  test('what is undecided says about how many more trials it takes, where any number does', () => {
    const [few, never] = judgeTrials(
      [caseOf(sample(15, 20), sample(95, 100)), caseOf(sample(4, 5), sample(1, 1)), ...steady(28)],
      DEFAULT_STATISTICS,
    );
    expect(few?.needs?.trials).toBeGreaterThan(0);
    expect(few?.needs?.trials).toBeLessThan(20);
    expect(never).toMatchObject({ verdict: 'undecided' });
    expect(never).not.toHaveProperty('needs');
  });
});

describe('trialsNeeded', () => {
  const bounds = { level: 0.1 / 30, minimumEffect: 0.1 };

  test('is the least number that decides at the same rates', () => {
    const needed = trialsNeeded(sample(15, 20), sample(95, 100), bounds) ?? 0;
    const at = (more: number) =>
      fisherLower(sample(Math.round(0.75 * (20 + more)), 20 + more), sample(95, 100));
    expect(at(needed)).toBeLessThanOrEqual(bounds.level);
    expect(at(needed - 1)).toBeGreaterThan(bounds.level);
  });

  test('without a fall is what lets any be found; 5 against 5 cannot among thirty, 6 can', () => {
    expect(trialsNeeded(sample(5, 5), sample(5, 5), bounds)).toBe(1);
    expect(trialsNeeded(sample(1, 1), sample(1, 1), bounds, 100)).toBe(null);
  });
});

describe('detectionRate', () => {
  const level = 0.1 / 30;
  const fall = { from: 0.95, to: 0.6 };

  test('tells that ten against ten find next to nothing, and twenty against a hundred most', () => {
    const of = (trials: number, baselineTrials: number) =>
      detectionRate({ ...{ trials, baselineTrials, level }, minimumEffect: 0.1 }, fall);
    expect(of(10, 10)).toBeLessThan(0.05);
    expect(of(20, 100)).toBeGreaterThan(0.8);
    expect(of(20, 100)).toBeLessThan(0.84);
    expect(of(1, 1)).toBe(0);
    expect(of(20, 0)).toBe(0);
  });

  test.each([
    { name: 'all at once', interim: undefined },
    { name: 'in stages', interim: { firstStage: 4, continueAt: 0.4 } },
  ])('is the share found when trials are drawn, $name', ({ interim }) => {
    const design = { trials: 9, baselineTrials: 30, level: 0.05, minimumEffect: 0.1 };
    const exact = detectionRate({ ...design, ...(interim && { interim }) }, fall);
    const random = createSeededRandom(5);
    const draw = (total: number, rate: number) =>
      Array.from({ length: total }, random).filter((number) => number < rate).length;
    let found = 0;
    for (let round = 0; round < 4000; round++) {
      const baseline = sample(draw(30, fall.from), 30);
      const first = sample(draw(interim?.firstStage ?? 9, fall.to), interim?.firstStage ?? 9);
      if (interim && !continuesAfterFirstStage(first, baseline, interim)) continue;
      const rest = 9 - first.total;
      const all = sample(first.passed + draw(rest, fall.to), 9);
      if (fisherLower(all, baseline) <= 0.05 && baseline.passed / 30 - all.passed / 9 >= 0.1) found++;
    }
    expect(Math.abs(found / 4000 - exact)).toBeLessThan(0.025);
  });
});

describe('detectionPower', () => {
  test('goes by the median of what is compared', () => {
    const cases = [...steady(3), caseOf(sample(1, 1), null), caseOf(sample(0, 0), sample(5, 5))];
    const power = detectionPower(cases, DEFAULT_STATISTICS);
    expect(power).toMatchObject({ trials: 20, baselineTrials: 100, from: 0.95, to: 0.6 });
    expect(detectionPower([caseOf(sample(1, 1), null)], DEFAULT_STATISTICS)).toBeUndefined();
  });

  test('counts a check that stopped early by the trials it was asked for', () => {
    const stopped = steady(30).map((one) => ({ ...one, current: sample(6, 6) }));
    const asked = detectionPower(stopped, DEFAULT_STATISTICS, 20);
    const alone = detectionPower(stopped, DEFAULT_STATISTICS);
    expect(asked?.trials).toBe(20);
    expect(asked?.detects).toBeGreaterThan(0.78);
    expect(alone?.detects).toBeLessThan(0.4);
  });
});

describe('continuesAfterFirstStage', () => {
  test.each([
    { name: 'no sign of a fall', now: sample(6, 6), before: sample(95, 100), continues: false },
    { name: 'a sign of one', now: sample(5, 6), before: sample(95, 100), continues: true },
    { name: 'a clear one', now: sample(0, 6), before: sample(95, 100), continues: true },
    { name: 'a failure like any before', now: sample(5, 6), before: sample(85, 100), continues: false },
    { name: 'no baseline', now: sample(6, 6), before: null, continues: true },
    { name: 'a baseline without trials', now: sample(6, 6), before: sample(0, 0), continues: true },
    { name: 'nothing judged', now: sample(0, 0), before: sample(95, 100), continues: true },
  ])('$name: $continues', ({ now, before, continues }) => {
    expect(continuesAfterFirstStage(now, before, DEFAULT_STATISTICS)).toBe(continues);
  });
});
