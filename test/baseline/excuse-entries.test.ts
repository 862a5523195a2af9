import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import type { GatePolicy } from '../../src/baseline/gate-policy.ts';
import { matchesSelector } from '../../src/baseline/selector.ts';
import type { Blessing, CheckSelector, QuarantineEntry } from '../../src/model/accepted-change.ts';
import type { RunResult } from '../../src/model/run-result.ts';
import {
  DEFAULT_POLICY,
  makeCheck,
  makeFailure,
  makeResult,
  makeRun,
} from '../fixtures/results/build-result.ts';

const TODAY = '2026-03-02';
const quarantined = (selector: CheckSelector, expires = TODAY): QuarantineEntry => ({
  selector,
  reason: 'The model dithers.',
  expires,
});
const blessed = (selector: CheckSelector): Blessing => ({
  selector,
  by: 'mona',
  at: '2026-03-01T10:00:00Z',
  reason: 'The new wording is better.',
  sha: 'abc',
  source: 'file',
});

const clean = makeRun();
const failing = makeRun({ checks: [makeFailure()] });
const unjudged = makeRun({ checks: [makeCheck({ status: 'error' })] });
const broken = makeRun({ error: { code: 'BOOM', message: 'No answer.' }, checks: [] });
const mixed = [failing, makeRun({ trial: 2 })];
const type = { type: 'content_includes' };

function compare(now: readonly RunResult[], before: readonly RunResult[], policy: Partial<GatePolicy>) {
  const origin = { sha: 'abc', ref: 'main', createdAt: null, source: 'artifact' };
  const current = makeResult(now, { generatedAt: `${TODAY}T23:59:59Z` });
  return compareResults(
    current,
    { baseline: { result: makeResult(before), origin } },
    { ...DEFAULT_POLICY, ...policy },
  );
}

describe('what is excused', () => {
  test.each<[string, readonly RunResult[], readonly RunResult[], Partial<GatePolicy>, number]>([
    ['a new failure in quarantine', [failing], [clean], { quarantine: [quarantined(type)] }, 1],
    ['a new failure that is blessed', [failing], [clean], { blessings: [blessed(type)] }, 1],
    ['not one that others mean', [failing], [clean], { quarantine: [quarantined({ type: 'regex' })] }, 0],
    ['a flaky check in quarantine', [failing], mixed, { quarantine: [quarantined(type)] }, 1],
    ['not one that is blessed: it did not change', [failing], mixed, { blessings: [blessed(type)] }, 0],
    [
      'a failure under another model',
      [makeRun({ model: 'gpt-5', checks: [makeFailure()] })],
      [clean],
      { blessings: [blessed(type)] },
      1,
    ],
    [
      'not a known failure: it counts anyhow for nothing',
      [failing],
      [failing],
      { quarantine: [quarantined(type)] },
      0,
    ],
    [
      'a known failure where it would count',
      [failing],
      [failing],
      { failOn: new Set(['failures']), quarantine: [quarantined(type)] },
      1,
    ],
    ['an error of a check in quarantine', [unjudged], [clean], { quarantine: [quarantined(type)] }, 1],
    [
      'not an error where only the scenario is named',
      [unjudged],
      [clean],
      { quarantine: [quarantined({ scenario: 'refund' })] },
      0,
    ],
    ['not an error that is blessed', [unjudged], [clean], { blessings: [blessed(type)] }, 0],
    ['not a run that broke off', [broken], [clean], { quarantine: [quarantined({ scenario: 'refund' })] }, 0],
    [
      'not a check that must pass, by a quarantine',
      [failing],
      [clean],
      { mustPass: [type], quarantine: [quarantined(type)] },
      0,
    ],
    [
      'a check that must pass, by a blessing',
      [failing],
      [failing],
      { mustPass: [type], blessings: [blessed(type)] },
      1,
    ],
    [
      'nothing by a quarantine of yesterday',
      [failing],
      [clean],
      { quarantine: [quarantined(type, '2026-03-01')] },
      0,
    ],
  ])('%s', (_name, now, before, policy, count) => {
    const comparison = compare(now, before, policy);
    expect(comparison.excused).toHaveLength(count);
    if (count > 0) expect(comparison.verdict).not.toBe('fail');
    const { newFailures, existingFailures, flaky, errors, notComparable } = comparison;
    const others = [newFailures, existingFailures, flaky, errors, notComparable].flat();
    expect(others.filter(({ check }) => check !== null)).toHaveLength(broken === now[0] ? 0 : 1 - count);
  });

  test('says why', () => {
    expect(compare([failing], [clean], { quarantine: [quarantined(type)] }).excused[0]?.excuse).toEqual({
      kind: 'quarantine',
      reason: 'The model dithers.',
      expires: TODAY,
    });
    const accepted = compare([failing], [clean], { blessings: [blessed(type)] });
    expect(accepted.excused[0]?.excuse).toEqual({
      kind: 'blessing',
      reason: 'The new wording is better.',
      by: 'mona',
      at: '2026-03-01T10:00:00Z',
    });
    expect(accepted.blessings).toEqual([blessed(type)]);
  });
});

test('a quarantine that ended fails and is named, even where nothing else does', () => {
  const { verdict, gate } = compare([clean], [clean], {
    quarantine: [quarantined({ scenario: 'refund', ...type }, '2026-03-01'), quarantined(type)],
  });
  expect(verdict).toBe('fail');
  expect(gate.find(({ rule }) => rule === 'quarantine-expired')?.reason).toBe(
    '1 quarantine ended: scenario refund, type content_includes on 2026-03-01. ' +
      'Mend the check and remove the entry, or set a later day.',
  );
});

test('a change of the policy is told and changes no verdict', () => {
  const changes = [{ file: 'evals/arena-action.yaml', changes: ['adds a quarantine of refund'] }];
  const { verdict, gate, policyChanges } = compare([clean], [clean], { changes });
  expect({ verdict, policyChanges }).toEqual({ verdict: 'pass', policyChanges: changes });
  expect(gate.find(({ rule }) => rule === 'policy-change')).toEqual({
    rule: 'policy-change',
    outcome: 'warn',
    reason: 'This change edits evals/arena-action.yaml. It is judged by the policy as it was before.',
  });
});

test.each<[CheckSelector, boolean]>([
  [{}, true],
  [{ config: 'evals/config.arena.yaml', scenario: 'refund', provider: 'gpt-mini', region: 'default' }, true],
  [{ check: makeCheck().id }, true],
  [{ type: 'content_includes' }, true],
  [{ type: 'Content_includes' }, false],
  [{ scenario: 'refun' }, false],
  [{ scenario: 'refund*' }, false],
  [{ scenario: 'refund', type: 'regex' }, false],
])('the selector %j', (selector, isMeant) => {
  const { newFailures, errors } = compare(
    [failing, makeRun({ scenario: 'x', error: { code: 'BOOM', message: '' } })],
    [clean],
    {},
  );
  expect(newFailures.map((entry) => matchesSelector(selector, entry))).toEqual([isMeant]);
  expect(errors.map((entry) => matchesSelector(selector, entry))).toEqual([false]);
});
