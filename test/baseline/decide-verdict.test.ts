import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import type { GatePolicy } from '../../src/baseline/gate-policy.ts';
import { fromUsd } from '../../src/model/money.ts';
import type { RunResult } from '../../src/model/run-result.ts';
import {
  DEFAULT_POLICY,
  makeCheck,
  makeFailure,
  makeResult,
  makeRun,
} from '../fixtures/results/build-result.ts';

const clean = [makeRun()];
const failing = [makeRun({ checks: [makeFailure()] })];
const broken = [makeRun({ error: { code: 'BOOM', message: 'No answer.' } })];
const unjudged = [makeRun({ checks: [makeCheck({ status: 'error' })] })];
const costing = (usd: number | null) => [makeRun({ cost: usd === null ? null : fromUsd(usd) })];

const policy = (facts: Partial<GatePolicy>): GatePolicy => ({ ...DEFAULT_POLICY, ...facts });
const failOn = (...conditions: ('new-failures' | 'failures' | 'errors')[]) =>
  policy({ failOn: new Set(conditions) });

function decide(now: readonly RunResult[], before: readonly RunResult[] | undefined, gatePolicy: GatePolicy) {
  const origin = { sha: 'abc', ref: 'main', createdAt: null, source: 'artifact' };
  const resolution =
    before === undefined
      ? { reason: 'none was given' }
      : { baseline: { result: makeResult(before), origin } };
  const { verdict, gate } = compareResults(makeResult(now), resolution, gatePolicy);
  return { verdict, outcomes: Object.fromEntries(gate.map(({ rule, outcome }) => [rule, outcome])), gate };
}

describe('with a baseline', () => {
  test.each([
    ['nothing new', clean, clean, DEFAULT_POLICY, 'pass', { 'new-failures': 'pass', errors: 'pass' }],
    ['a new failure', failing, clean, DEFAULT_POLICY, 'fail', { 'new-failures': 'fail', errors: 'pass' }],
    ['an old failure', failing, failing, DEFAULT_POLICY, 'pass', { 'new-failures': 'pass', errors: 'pass' }],
    ['an old failure, all count', failing, failing, failOn('failures'), 'fail', { failures: 'fail' }],
    [
      'a run that broke off',
      broken,
      clean,
      DEFAULT_POLICY,
      'fail',
      { 'new-failures': 'pass', errors: 'fail' },
    ],
    ['a check in error', unjudged, clean, DEFAULT_POLICY, 'fail', { 'new-failures': 'pass', errors: 'fail' }],
    [
      'an error nobody asked about',
      broken,
      clean,
      failOn('new-failures'),
      'neutral',
      { 'new-failures': 'pass', errors: 'neutral' },
    ],
    ['a failure nobody asked about', failing, clean, failOn('errors'), 'pass', { errors: 'pass' }],
    [
      'never, with a new failure',
      failing,
      clean,
      failOn(),
      'neutral',
      { 'new-failures': 'neutral', errors: 'pass' },
    ],
    ['never, with nothing new', clean, clean, failOn(), 'pass', { 'new-failures': 'pass', errors: 'pass' }],
  ] as const)('%s', (_name, now, before, gatePolicy, verdict, outcomes) => {
    expect(decide(now, before, gatePolicy)).toMatchObject({ verdict, outcomes });
  });
});

describe('without a baseline', () => {
  const missing = (onMissingBaseline: GatePolicy['onMissingBaseline']) => policy({ onMissingBaseline });
  test.each([
    ['failures: clean', clean, missing('failures'), 'pass', 'pass'],
    ['failures: failing', failing, missing('failures'), 'fail', 'pass'],
    ['failures: broken', broken, missing('failures'), 'fail', 'pass'],
    ['neutral: clean', clean, missing('neutral'), 'neutral', 'neutral'],
    ['neutral: failing', failing, missing('neutral'), 'neutral', 'neutral'],
    ['neutral: broken', broken, missing('neutral'), 'fail', 'neutral'],
    ['fail: clean', clean, missing('fail'), 'fail', 'fail'],
    [
      'fail, but never',
      clean,
      policy({ onMissingBaseline: 'fail', failOn: new Set() }),
      'neutral',
      'neutral',
    ],
  ] as const)('%s', (_name, now, gatePolicy, verdict, outcome) => {
    const decision = decide(now, undefined, gatePolicy);
    expect(decision.verdict).toBe(verdict);
    expect(decision.outcomes['missing-baseline']).toBe(outcome);
    expect(decision.gate.at(-1)?.reason).toContain('There is no baseline: none was given.');
  });

  test('only the errors rule fails when only runs broke off', () => {
    const { gate } = decide(broken, undefined, DEFAULT_POLICY);
    expect(gate.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule)).toEqual(['errors']);
  });
});

describe('cost', () => {
  const percent = policy({ maxCostIncrease: { percent: 10 } });
  const amount = policy({ maxCostIncrease: { amount: fromUsd(0.002) } });
  test.each([
    ['10 % more is allowed', 0.01, 0.011, percent, 'pass'],
    ['a nano more than 10 % is not', 0.01, 0.011000001, percent, 'fail'],
    ['less is fine', 0.01, 0.005, percent, 'pass'],
    ['from nothing to something', 0, 0.000001, percent, 'fail'],
    ['nothing to nothing', 0, 0, percent, 'pass'],
    ['the amount itself is allowed', 0.01, 0.012, amount, 'pass'],
    ['more than the amount is not', 0.01, 0.012000001, amount, 'fail'],
    ['unknown now', 0.01, null, percent, 'neutral'],
    ['unknown before', null, 0.01, percent, 'neutral'],
  ] as const)('%s', (_name, before, now, gatePolicy, outcome) => {
    const decision = decide(costing(now), costing(before), gatePolicy);
    expect(decision.outcomes['cost-increase']).toBe(outcome);
    expect(decision.verdict).toBe(outcome);
  });

  test('is not judged unless asked, however much it grew', () => {
    expect(decide(costing(10), costing(0.01), DEFAULT_POLICY)).toMatchObject({ verdict: 'pass' });
  });

  test('has its numbers in the reason', () => {
    const { gate } = decide(costing(0.02), costing(0.01), percent);
    expect(gate.at(-1)?.reason).toBe('The simulated cost changed by +$0.01 (+100%); 10% more is allowed.');
  });

  test('passes without a baseline', () => {
    expect(decide(costing(1), undefined, percent).outcomes['cost-increase']).toBe('pass');
  });
});
