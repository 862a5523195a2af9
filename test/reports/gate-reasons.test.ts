import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import type { GateRule } from '../../src/model/comparison.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { decidingRules, warningRules } from '../../src/reports/gate-reasons.ts';
import { DEFAULT_POLICY, makeFailure, makeResult, makeRun } from '../fixtures/results/build-result.ts';

const failing = makeRun({ checks: [makeFailure()] });
const compared = compareResults(makeResult([failing]), { reason: 'none was given' }, DEFAULT_POLICY);

const comparisonOf = (verdict: Verdict, ...gate: readonly GateRule[]) => ({
  ...compared,
  verdict,
  gate,
  undecided: compared.newFailures,
});
const rule = (name: string, outcome: GateRule['outcome'], reason: string): GateRule => ({
  rule: name,
  outcome,
  reason,
});

describe('the reasons of a verdict', () => {
  test.each<readonly [string, Verdict, GateRule, readonly string[]]>([
    ['a count of new failures', 'fail', rule('new-failures', 'fail', '1 new failure.'), []],
    ['a count of errors', 'fail', rule('errors', 'fail', '1 run broke off.'), []],
    [
      'a policy that never fails',
      'neutral',
      rule('new-failures', 'neutral', '1 new failure. The policy never fails.'),
      ['1 new failure. The policy never fails.'],
    ],
    ['a count of undecided checks', 'neutral', rule('undecided', 'neutral', '1 undecided check.'), []],
    [
      'what would decide',
      'neutral',
      rule('undecided', 'neutral', '1 undecided check. About 9 more trials would tell.'),
      ['About 9 more trials would tell.'],
    ],
    ['another count', 'fail', rule('undecided', 'fail', '11 undecided checks.'), ['11 undecided checks.']],
    ['a bound', 'fail', rule('cost-increase', 'fail', 'The cost rose.'), ['The cost rose.']],
    ['what passed', 'pass', rule('errors', 'pass', 'No errors.'), []],
    ['what did not decide', 'fail', rule('undecided', 'neutral', 'More trials would tell.'), []],
  ])('%s', (_, verdict, given, expected) => {
    expect(decidingRules(comparisonOf(verdict, given)).map(({ reason }) => reason)).toEqual(expected);
  });

  test('are apart from its warnings', () => {
    const comparison = comparisonOf('pass', rule('removed', 'warn', 'Removed: 1 run.'));
    expect(decidingRules(comparison)).toEqual([]);
    expect(warningRules(comparison)).toEqual(comparison.gate);
  });
});
