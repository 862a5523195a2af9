import { describe, expect, test } from 'vitest';
import { bootstrapMeanDifference } from '../../../src/baseline/statistics/bootstrap.ts';
import { fallInterval } from '../../../src/baseline/statistics/fall-interval.ts';
import { normalCdf, normalQuantile } from '../../../src/baseline/statistics/normal.ts';
import { rateOf, wilsonInterval } from '../../../src/baseline/statistics/wilson-interval.ts';
import reference from '../../fixtures/statistics/reference.json' with { type: 'json' };
import { expectCloseTo } from './close-to.ts';

const sample = (passed: number, total: number) => ({ passed, total });
const rounded = ({ low, high }: { low: number; high: number }) => [low.toFixed(4), high.toFixed(4)];

describe('wilsonInterval', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
  test.each([
    { passed: 81, total: 263, low: '0.2553', high: '0.3662' },
    { passed: 15, total: 148, low: '0.0624', high: '0.1605' },
    { passed: 0, total: 20, low: '0.0000', high: '0.1611' },
    { passed: 1, total: 29, low: '0.0061', high: '0.1718' },
  ])('of $passed in $total is $low to $high', ({ low, high, ...one }) => {
    expect(rounded(wilsonInterval(one))).toEqual([low, high]);
  });

  test.each(
    reference.wilson.map(([passed = 0, total = 0, confidence = 0, low = 0, high = 0]) => ({
      ...{ passed, total, confidence, low, high },
    })),
  )('is that of scipy for $passed in $total at $confidence', ({ passed, total, confidence, low, high }) => {
    const interval = wilsonInterval(sample(passed, total), confidence);
    expectCloseTo(interval.low, low, 1e-10);
    expectCloseTo(interval.high, high, 1e-10);
  });

  test('says nothing without trials, and mirrors passes and failures', () => {
    expect(rateOf(sample(0, 0))).toEqual({ passed: 0, total: 0, low: 0, high: 1 });
    const [few, many] = [wilsonInterval(sample(3, 17)), wilsonInterval(sample(14, 17))];
    expectCloseTo(few.low, 1 - many.high, 1e-12);
    expectCloseTo(few.high, 1 - many.low, 1e-12);
  });
});

describe('fallInterval', () => {
  // Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998),
  // table II, method 10.
  test.each([
    { before: sample(56, 70), now: sample(48, 80), low: '0.0524', high: '0.3339' },
    { before: sample(9, 10), now: sample(3, 10), low: '0.1705', high: '0.8090' },
    { before: sample(6, 7), now: sample(2, 7), low: '0.0582', high: '0.8062' },
    { before: sample(5, 56), now: sample(0, 29), low: '-0.0381', high: '0.1926' },
    { before: sample(0, 10), now: sample(0, 20), low: '-0.1611', high: '0.2775' },
    { before: sample(10, 10), now: sample(0, 20), low: '0.6791', high: '1.0000' },
  ])('from $before to $now is $low to $high', ({ before, now, low, high }) => {
    expect(rounded(fallInterval(now, before))).toEqual([low, high]);
  });
});

describe('the normal distribution', () => {
  test.each(reference.normal.map(([x = 0, p = 0]) => ({ x, p })))('is that of scipy at $x', ({ x, p }) => {
    expectCloseTo(normalCdf(x), p, 1e-12);
  });

  test.each([
    // Any table of the normal distribution.
    { probability: 0.975, x: 1.959963984540054 },
    { probability: 0.5, x: 0 },
    { probability: 0.001, x: -3.090232306167814 },
  ])('has the quantile $x at $probability', ({ probability, x }) => {
    expect(normalQuantile(probability)).toBeCloseTo(x, 12);
  });
});

describe('bootstrapMeanDifference', () => {
  const pairs = Array.from({ length: 40 }, (_, index) => ({
    baseline: 0.8,
    current: 0.7 + (index % 5) * 0.02,
  }));
  const setting = { seed: 42, resamples: 2000 };

  test('comes near to what the normal distribution says of a mean, and is the same for the same seed', () => {
    const { low, high } = bootstrapMeanDifference(pairs, setting);
    // The differences are -0.1, -0.08, ..., -0.02: mean -0.06, standard deviation 0.0283.
    expect(low).toBeCloseTo(-0.06 - (1.96 * 0.0283) / Math.sqrt(40), 2.5);
    expect(high).toBeCloseTo(-0.06 + (1.96 * 0.0283) / Math.sqrt(40), 2.5);
    expect(bootstrapMeanDifference(pairs, setting)).toEqual({ low, high });
    expect(bootstrapMeanDifference(pairs, { ...setting, seed: 43 })).not.toEqual({ low, high });
  });

  test('covers the true mean about as often as it says', () => {
    let covered = 0;
    for (let seed = 0; seed < 200; seed++) {
      const drawn = Array.from({ length: 30 }, (_, index) => ({
        baseline: 0,
        current: normalQuantile((((index * 7919 + seed * 104_729) % 9973) + 0.5) / 9973),
      }));
      const { low, high } = bootstrapMeanDifference(drawn, { seed, resamples: 400 });
      if (low <= 0 && high >= 0) covered++;
    }
    expect(covered).toBeGreaterThan(170);
  });

  test('is a point where nothing varies, and refuses to speak of nothing', () => {
    expect(bootstrapMeanDifference([{ baseline: 0.5, current: 0.75 }], setting)).toEqual({
      low: 0.25,
      high: 0.25,
    });
    expect(() => bootstrapMeanDifference([], setting)).toThrow(RangeError);
  });
});
