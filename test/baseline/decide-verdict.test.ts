import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import type { GatePolicy } from '../../src/baseline/gate-policy.ts';
import type { FailCondition } from '../../src/model/fail-condition.ts';
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

const clean = [makeRun()];
const failing = [makeRun({ checks: [makeFailure()] })];
const broken = [makeRun({ error: { code: 'BOOM', message: 'No answer.' } })];
const unjudged = [makeRun({ checks: [makeCheck({ status: 'error' })] })];
const costing = (usd: number | null) => [makeRun({ cost: usd === null ? null : fromUsd(usd) })];

const policy = (facts: Partial<GatePolicy>): GatePolicy => ({ ...DEFAULT_POLICY, ...facts });
const failOn = (...conditions: FailCondition[]) => policy({ failOn: new Set(conditions) });

function decide(
  now: readonly RunResult[],
  before: readonly RunResult[] | undefined,
  gatePolicy: GatePolicy,
  lane: Lane = 'mock',
) {
  const origin = { sha: 'abc', ref: 'main', createdAt: null, source: 'artifact' };
  const resolution =
    before === undefined
      ? { reason: 'none was given' }
      : { baseline: { result: makeResult(before, { lane }), origin } };
  const { verdict, gate } = compareResults(makeResult(now, { lane }), resolution, gatePolicy);
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

describe('every word of fail-on', () => {
  const check = makeCheck({ type: 'regex' });
  const otherModel = [makeRun({ model: 'gpt-5' })];
  const skipped = [makeRun({ checks: [makeCheck({ status: 'skipped' })] })];
  const open = [makeRun({ checks: [makeCheck({ status: 'error', code: 'INCONCLUSIVE' })] })];
  const extra = [makeRun({ checks: [makeCheck(), check] })];
  const mixed = [...failing, makeRun({ trial: 2 })];
  const [asked, silent] = ['fail', undefined] as const;
  test.each<[FailCondition, readonly RunResult[], readonly RunResult[], 'fail' | 'neutral', string, unknown]>(
    [
      ['existing-failures', failing, failing, asked, '1 existing failure.', silent],
      ['flaky', failing, mixed, asked, '1 flaky check.', silent],
      ['added', extra, clean, asked, '1 added run or check.', silent],
      ['removed', clean, extra, asked, 'Removed: 1 assertion.', 'warn'],
      [
        'changed',
        [makeRun({ checks: [makeCheck({ hash: '1' })] })],
        clean,
        asked,
        '1 changed check.',
        silent,
      ],
      ['not-comparable', otherModel, clean, asked, '1 run or check that is not comparable.', silent],
      ['skipped', skipped, clean, asked, '1 skipped run or check.', silent],
      ['inconclusive', open, clean, asked, '1 run or check was inconclusive.', 'neutral'],
      ['regressed', failing, clean, asked, '1 proved regression.', silent],
      [
        'regressed',
        [makeRun({ checks: [makeCheck(), makeFailure({ type: 'regex' })] })],
        clean,
        'neutral',
        'No proved regressions. 1 new failure of which nothing proves that it passed before. Hold several trials to find out.',
        silent,
      ],
    ],
  )('%s', (word, now, before, outcome, reason, unasked) => {
    const decision = decide(now, before, failOn(word));
    expect(decision.gate.find(({ rule }) => rule === word)).toEqual({ rule: word, outcome, reason });
    expect(decision.verdict).toBe(outcome);
    expect(decide(clean, clean, failOn(word))).toMatchObject({
      verdict: 'pass',
      outcomes: { [word]: 'pass' },
    });
    expect(decide(now, before, failOn('new-failures', 'errors')).outcomes[word]).toBe(unasked);
  });

  test('undecided', () => {
    const trials = (failures: number) =>
      Array.from({ length: 5 }, (_, index) =>
        makeRun({ trial: index + 1, checks: [index < failures ? makeFailure() : makeCheck()] }),
      );
    const real = (gatePolicy: GatePolicy) => decide(trials(2), trials(0), gatePolicy, 'real');
    expect(real(failOn('undecided'))).toMatchObject({ verdict: 'fail', outcomes: { undecided: 'fail' } });
    expect(real(DEFAULT_POLICY)).toMatchObject({ verdict: 'neutral', outcomes: { undecided: 'neutral' } });
    expect(decide(clean, clean, failOn('undecided')).outcomes).toEqual({ undecided: 'pass' });
  });

  test('regressed: a single run of the real lane proves nothing', () => {
    expect(decide(failing, clean, failOn('regressed'), 'real')).toMatchObject({ verdict: 'neutral' });
  });

  test('regressed: without a baseline every failure counts', () => {
    expect(decide(failing, undefined, failOn('regressed'))).toMatchObject({ verdict: 'fail' });
  });

  test('failures: flaky ones fail too', () => {
    const { gate, verdict } = decide(failing, mixed, failOn('failures'));
    expect({ verdict, reason: gate[0]?.reason }).toEqual({
      verdict: 'fail',
      reason: '1 failure, 1 flaky or undecided.',
    });
  });

  test('removed: what is gone is counted by its kind', () => {
    const guardrail = makeCheck({ use: 'guardrail', type: 'length' });
    const before = [
      makeRun({ checks: [makeCheck(), makeCheck({ type: 'regex' }), check, guardrail] }),
      makeRun({ scenario: 'gone' }),
    ];
    const { gate } = decide([makeRun({ checks: [check] })], before, DEFAULT_POLICY);
    expect(gate.find(({ rule }) => rule === 'removed')).toEqual({
      rule: 'removed',
      outcome: 'warn',
      reason: 'Removed: 1 assertion, 1 guardrail, 1 run.',
    });
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
