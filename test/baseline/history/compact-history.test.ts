import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendHistory } from '../../../src/baseline/history/append-history.ts';
import { compactHistory } from '../../../src/baseline/history/compact-history.ts';
import { latestPools } from '../../../src/baseline/history/latest-pools.ts';
import { renderHistory } from '../../../src/baseline/history/render-history.ts';
import type { History } from '../../../src/model/history.ts';
import { factsOf, historyResult, historyRun } from './history-fixture.ts';

/** The history of executions at these times, in days, each with the given inputs of one scenario. */
function historyOf(days: readonly number[], inputsOf: (index: number) => string = () => 'aaaa'): History {
  let history: History = { schemaVersion: 1, lane: 'real', pools: [], entries: [] };
  for (const [index, day] of days.entries()) {
    const result = historyResult([historyRun({ inputs: inputsOf(index) })]);
    history = appendHistory(history, result, { ...factsOf(day), executionId: `execution-${index}` });
  }
  return history;
}

const range = (count: number, step = 1) => Array.from({ length: count }, (_, index) => index * step);

describe('compactHistory', () => {
  test('keeps all of the last weeks, then one a day, then one a week', () => {
    const { entries } = compactHistory(historyOf(range(4 * 120, 0.25)), { entries: 1_000 });
    const ages = entries.map(
      ({ at }) => (Date.parse(entries.at(-1)?.at ?? '') - Date.parse(at)) / 86_400_000,
    );
    expect(ages.filter((age) => age <= 14)).toHaveLength(14 * 4 + 1);
    expect(ages.filter((age) => age > 14 && age <= 90)).toHaveLength(90 - 14);
    expect(ages.filter((age) => age > 90).length).toBeLessThanOrEqual(6);
    expect(compactHistory(historyOf(range(4 * 120, 0.25)), { entries: 40 }).entries).toHaveLength(40);
  });

  test('compacting again changes nothing', () => {
    const once = compactHistory(historyOf(range(400, 0.5)));
    expect(compactHistory(once)).toEqual(once);
  });

  test('drops former inputs that nobody has seen for long, never the latest', () => {
    const history = historyOf(range(60), (index) => (index < 5 ? 'old' : index < 50 ? 'new' : 'newest'));
    expect(compactHistory(history).pools.map(({ inputs }) => inputs)).toEqual(['new', 'newest']);
    const stopped = appendHistory(history, historyResult([historyRun({ scenario: 'other' })]), factsOf(200));
    expect(compactHistory(stopped).pools.map(({ inputs }) => inputs)).toContain('newest');
    const retired = appendHistory(history, historyResult([historyRun({ scenario: 'other' })]), factsOf(500));
    expect(compactHistory(retired).pools.map(({ case: name }) => name)).toEqual([
      'config.arena.yaml::other::gpt::default',
    ]);
  });

  test('a history too large loses former inputs first, then its oldest entries', () => {
    const history = historyOf(range(60), (index) => `inputs ${index}`);
    const half = renderHistory(history).length / 2;
    const compacted = compactHistory(history, { characters: half, unseenEntries: 100 });
    expect(renderHistory(compacted).length).toBeLessThan(half + 100);
    expect(compacted.pools.at(-1)).toEqual(history.pools.at(-1));
    expect(compacted.entries.at(-1)).toEqual(history.entries.at(-1));
    const least = compactHistory(history, { characters: 1 });
    expect([least.pools.length, least.entries.length]).toEqual([1, 10]);
  });

  test('never changes the counts of the latest pool of a case', () => {
    const execution = fc.record({
      gap: fc.integer({ min: 0, max: 9 }),
      scenario: fc.constantFrom('a', 'b', 'c'),
      inputs: fc.constantFrom('1', '2', '3'),
    });
    const limits = fc.record({
      entries: fc.integer({ min: 1, max: 5 }),
      characters: fc.integer({ min: 1, max: 3_000 }),
      unseenEntries: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(execution, { minLength: 1, maxLength: 30 }), limits, (executions, chosen) => {
        let day = 0;
        let history: History | undefined;
        for (const [index, { gap, scenario, inputs }] of executions.entries()) {
          day += gap + 0.1;
          const facts = { ...factsOf(day), executionId: `execution-${index}` };
          history = appendHistory(history, historyResult([historyRun({ scenario, inputs })]), facts);
        }
        const before = history === undefined ? [] : [...latestPools(history.pools)];
        const after = history && compactHistory(history, chosen);
        expect(after && [...latestPools(after.pools)].sort()).toEqual(before.sort());
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});
