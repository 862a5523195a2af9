import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureVerdicts, renderFigures, type VerdictFigures } from '../../bench/verdict-figures.ts';
import committed from '../../bench/verdicts.json' with { type: 'json' };
import { detectionRate } from '../../src/baseline/statistics/detection-rate.ts';
import { DEFAULT_STATISTICS, REFERENCE_FALL } from '../../src/baseline/statistics/settings.ts';
import { ROOT_DIRECTORY } from './page-blocks.ts';

const figures = committed.figures as readonly VerdictFigures[];

describe('docs/statistics.md', () => {
  test('prints the figures that were measured, and the settings in force', async () => {
    const page = await readFile(path.join(ROOT_DIRECTORY, 'docs', 'statistics.md'), 'utf8');
    expect(page).toContain(renderFigures(figures));
    expect(DEFAULT_STATISTICS).toEqual({
      ...{ falseDiscoveryRate: 0.1, minimumEffect: 0.1, firstStage: 6, continueAt: 0.4 },
    });
    for (const said of ['a rate of 0.10', 'at least 10 points', 'held 6 times first', 'at most 0.4,'])
      expect(page).toContain(said);
  });

  test('is right about ten trials against a long history', () => {
    const level = DEFAULT_STATISTICS.falseDiscoveryRate / 30;
    const found = detectionRate(
      { trials: 10, baselineTrials: 100, level, minimumEffect: 0.1 },
      REFERENCE_FALL,
    );
    expect(found).toBeGreaterThan(0.4);
    expect(found).toBeLessThan(0.6);
  });
});

describe('the simulation', () => {
  // Fewer pull requests than the bench draws, so each figure may stray by five standard errors.
  const pullRequests = 300;
  const strays = (percent: number) => 500 * Math.sqrt(((percent / 100) * (1 - percent / 100)) / pullRequests);

  test('comes to the committed figures', () => {
    for (const now of measureVerdicts({ seeds: [11], pullRequests }).figures) {
      const then = figures.find(({ design }) => design === now.design);
      for (const name of ['redPercent', 'foundPercent', 'foundOrUndecidedPercent'] as const) {
        const expected = then?.[name] ?? Number.NaN;
        expect(Math.abs(now[name] - expected), `${now.design}: ${name}`).toBeLessThan(strays(expected));
      }
      expect(now.trials).toBeCloseTo(then?.trials ?? Number.NaN, 0);
      expect(now.undecided).toBeCloseTo(then?.undecided ?? Number.NaN, 0);
    }
  });

  test('says so when a figure is missed', () => {
    const { missed } = measureVerdicts({ seeds: [1], pullRequests: 20 });
    expect(missed.join('\n')).toContain('Seed 1, all at once: the bound of falls found is');
  });
});

test('the committed figures keep what was promised', () => {
  for (const seed of [1, 2, 3]) {
    const of = (design: string) => figures.find((one) => one.seed === seed && one.design === design);
    const [once, staged, few] = [of('all at once'), of('in stages'), of('ten against ten')];
    expect(once?.redUpper).toBeLessThanOrEqual(5.5);
    expect(once?.foundLower).toBeGreaterThanOrEqual(79);
    expect(staged?.redUpper).toBeLessThanOrEqual(5.5);
    expect(staged?.foundLower).toBeGreaterThanOrEqual(78);
    expect(Math.max(staged?.trials ?? 20, staged?.trialsWithFall ?? 20)).toBeLessThanOrEqual(10);
    expect(few?.foundPercent).toBeLessThan(5);
  }
});
