import { expect, test } from 'vitest';
import type { Comparison, TrialJudgement } from '../../src/model/comparison.ts';
import { fromUsd } from '../../src/model/money.ts';
import {
  describeExcuse,
  describeProbability,
  describeTrials,
  share,
  statisticsFacts,
} from '../../src/reports/describe-trials.ts';

const current = { passed: 12, total: 20, low: 0.3866, high: 0.7812 };
const baseline = { passed: 97, total: 100, low: 0.9155, high: 0.9897 };
const none = { passed: 0, total: 0, low: 0, high: 1 };

const judgements: readonly (readonly [TrialJudgement, string])[] = [
  [
    { verdict: 'regressed', current, baseline, pValue: 0.00002 },
    'Passed 12 of 20 (60%, likely 39% to 78%); 97 of 100 (97%, likely 92% to 99%) before, p < 0.001.',
  ],
  [
    { verdict: 'undecided', current, baseline: null, needs: { trials: 1, cost: null } },
    'Passed 12 of 20 (60%, likely 39% to 78%); nothing to compare with. Undecided: about 1 more trial would tell.',
  ],
  [
    {
      verdict: 'undecided',
      current: none,
      baseline: none,
      pValue: 1,
      needs: { trials: 40, cost: fromUsd(1.5) },
    },
    'Passed 0 of 0; 0 of 0 before, p = 1. Undecided: about 40 more trials (about $1.5000) would tell.',
  ],
  [
    { verdict: 'undecided', current, baseline },
    'Passed 12 of 20 (60%, likely 39% to 78%); 97 of 100 (97%, likely 92% to 99%) before. Undecided.',
  ],
];

test.each(judgements)('trials %#', (judgement, told) => expect(describeTrials(judgement)).toBe(told));

test.each([
  [0, '0%'],
  [0.001, '<1%'],
  [0.5, '50%'],
  [0.999, '>99%'],
  [1, '100%'],
])('share(%f) is %s', (value, told) => expect(share(value)).toBe(told));

test.each([
  [0.03149, 'p = 0.031'],
  [0.0009, 'p < 0.001'],
  [1, 'p = 1'],
])('probability %f', (value, told) => expect(describeProbability(value)).toBe(told));

test('an excuse names who or until when, and why', () => {
  expect(describeExcuse({ kind: 'quarantine', reason: 'noisy', expires: '2027-01-31' })).toBe(
    'In quarantine until 2027-01-31: noisy',
  );
  expect(
    describeExcuse({ kind: 'blessing', reason: 'meant', by: 'octocat', at: '2026-03-01T10:00:00Z' }),
  ).toBe('Accepted by octocat on 2026-03-01: meant');
});

const facts: readonly (readonly [string, Partial<Comparison>, readonly string[]])[] = [
  ['nothing was tried twice', {}, []],
  [
    'few trials',
    { power: { trials: 10, baselineTrials: 10, detects: 0.04, from: 0.95, to: 0.6 } },
    [
      'Weak evidence: 10 trials against 10 of the baseline find a fall from 95% to 60% in 4% of all cases, so finding nothing here does not mean that nothing got worse.',
    ],
  ],
  [
    'many trials',
    { power: { trials: 20, baselineTrials: 100, detects: 0.83, from: 0.95, to: 0.6 } },
    ['20 trials against 100 of the baseline find a fall from 95% to 60% in 83% of all cases.'],
  ],
  [
    'scores that fell for sure',
    { scores: { checks: 1, baseline: 0.9, current: 0.7, low: -0.3, high: -0.1 } },
    ['Scores of 1 check: 0.9 → 0.7 (-0.2, likely -0.3 to -0.1).'],
  ],
];

test.each(facts)('statistics where %s', (_name, given, told) => {
  expect(statisticsFacts(given as Comparison)).toEqual(told);
});
