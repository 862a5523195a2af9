import { expect, test } from 'vitest';
import { fromUsd, type NanoUsd } from '../../src/model/money.ts';
import { budgetStop, moneyFacts } from '../../src/reports/describe-money.ts';
import { makeResult, makeRun } from '../fixtures/results/build-result.ts';

test.each<[NanoUsd | null, string]>([
  [fromUsd(0.5), '$0.5000 spent'],
  [null, 'what was spent is unknown'],
])('runs without money are told with what was spent: %s', (cost, spent) => {
  const skipped = makeRun({ status: 'skipped', skipReason: 'budget: no call may follow.', cost });
  expect(budgetStop(makeResult([skipped]))?.spent).toBe(spent);
});

test.each<[NanoUsd | null, readonly string[]]>([
  [fromUsd(0.5), ['$0 of $0.5000 billed', '2 answers from the cache, $0.5000 saved']],
  [null, ['$0 billed', '2 answers from the cache, what that saved is unknown']],
])('what the cache saved is told where it is known: %s', (cost, facts) => {
  const { summary } = makeResult([makeRun({ cost, billedCost: fromUsd(0), cachedCalls: 2 })]);
  expect(moneyFacts(summary)).toEqual(facts);
});
