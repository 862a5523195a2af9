import { expect, test } from 'vitest';
import {
  parseFailOn,
  parseMaxCostIncrease,
  parseOnMissingBaseline,
} from '../../src/baseline/parse-gate-policy.ts';
import { ManifestError } from '../../src/errors/manifest-error.ts';
import { fromUsd } from '../../src/model/money.ts';

const WORDS =
  'new-failures, failures, errors, regressed, existing-failures, flaky, undecided, added, removed, changed, ' +
  'not-comparable, skipped, inconclusive, never';

test.each([
  ['regressed, removed inconclusive', ['regressed', 'removed', 'inconclusive']],
  ['new-failures,errors', ['new-failures', 'errors']],
  [' failures \n errors ', ['failures', 'errors']],
  ['never', []],
])('fail-on %j', (text, conditions) => {
  expect([...parseFailOn(text, '--fail-on')]).toEqual(conditions);
});

test.each([
  ['new-failure', `--fail-on: "new-failure" is not known; use ${WORDS}. Did you mean "new-failures"?`],
  ['', `--fail-on: "" is not known; use ${WORDS}.`],
  ['errors,flakey', `--fail-on: "flakey" is not known; use ${WORDS}. Did you mean "flaky"?`],
  ['never,errors', '--fail-on: "never" stands alone; remove it or the other words of "never,errors".'],
])('fail-on %j is refused', (text, message) => {
  expect(() => parseFailOn(text, '--fail-on')).toThrow(
    new ManifestError({ code: 'INVALID_POLICY', message }),
  );
});

test.each([
  ['10%', { percent: 10 }],
  ['2.5 %', { percent: 2.5 }],
  ['$0.05', { amount: fromUsd(0.05) }],
  ['.05', { amount: fromUsd(0.05) }],
  ['0', { amount: 0 }],
])('max-cost-increase %j', (text, limit) => {
  expect(parseMaxCostIncrease(text, '--max-cost-increase')).toEqual(limit);
});

test.each(['', 'ten', '-1%', '$5%', '1e3', 'Infinity', '10 % of it'])(
  'max-cost-increase %j is refused',
  (text) => {
    expect(() => parseMaxCostIncrease(text, 'max-cost-increase')).toThrow(
      /^max-cost-increase: .* 10%.* \$0\.05/,
    );
  },
);

test('on-missing-baseline', () => {
  expect(parseOnMissingBaseline(' neutral ', 'x')).toBe('neutral');
  expect(() => parseOnMissingBaseline('netural', 'on-missing-baseline')).toThrow(
    'on-missing-baseline: "netural" is not known; use failures, neutral, fail. Did you mean "neutral"?',
  );
});
