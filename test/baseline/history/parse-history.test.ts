import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendHistory } from '../../../src/baseline/history/append-history.ts';
import { parseHistory } from '../../../src/baseline/history/parse-history.ts';
import { renderHistory } from '../../../src/baseline/history/render-history.ts';
import { ManifestError } from '../../../src/errors/manifest-error.ts';
import { factsOf, historyCheck, historyResult, historyRun } from './history-fixture.ts';

function sampleHistory() {
  const runs = [
    historyRun({ checks: [historyCheck('b', 'passed', 0.8), historyCheck('a', 'failed')] }),
    historyRun({ scenario: 'a "quoted" one\n', cost: null }),
  ];
  const first = appendHistory(undefined, historyResult(runs), factsOf(0));
  return appendHistory(first, historyResult(runs), factsOf(1));
}

describe('parseHistory', () => {
  test('reads what was rendered, and renders it the same again', () => {
    const text = renderHistory(sampleHistory());
    const read = parseHistory(text);
    expect(renderHistory(read)).toBe(text);
    expect(renderHistory({ ...read, pools: [...read.pools].reverse() })).toBe(text);
    expect(read.entries).toEqual(sampleHistory().entries);
  });

  const valid = () => JSON.parse(renderHistory(sampleHistory()));

  test.each<readonly [string, (file: ReturnType<typeof valid>) => unknown, RegExp]>([
    ['a newer version', (file) => ({ ...file, schemaVersion: 2 }), /schemaVersion is 2, newer than 1/],
    ['no version', ({ schemaVersion: _, ...file }) => file, /schemaVersion is missing/],
    ['a list', () => [], /not a JSON object/],
    ['another lane', (file) => ({ ...file, lane: 'dream' }), /history\.lane/],
    ['no pools', (file) => ({ ...file, pools: undefined }), /history\.pools/],
    [
      'more passed than tried',
      (file) => withPool(file, { checks: { a: { passed: 3, total: 2 } } }),
      /more passed/,
    ],
    [
      'a count that is none',
      (file) => withPool(file, { checks: { a: { passed: 0.5, total: 2 } } }),
      /passed/,
    ],
    ['a count beyond all bounds', (file) => withPool(file, { executions: 1e300 }), /executions/],
    ['a time that is none', (file) => withPool(file, { until: 'yesterday' }), /until/],
    ['a pool twice', (file) => ({ ...file, pools: [file.pools[0], file.pools[0]] }), /twice/],
    ['a cost below nothing', (file) => withPoint(file, { costUsd: -1 }), /costUsd/],
    ['a name too long', (file) => withPoint(file, { scenario: 'x'.repeat(5_000) }), /scenario/],
  ])('refuses %s', (_, change, message) => {
    const read = () => parseHistory(JSON.stringify(change(valid())));
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ code: 'RESULT_INVALID' }));
  });

  test('ignores what it does not know, and puts entries in order', () => {
    const file = valid();
    const read = parseHistory(
      JSON.stringify({ ...withPool(file, { more: 1 }), extra: true, entries: [...file.entries].reverse() }),
    );
    expect(renderHistory(read)).toBe(renderHistory(sampleHistory()));
  });

  test('whatever the text, it is read or refused with a reason', () => {
    const text = renderHistory(sampleHistory());
    const changed = fc
      .tuple(fc.nat(text.length - 1), fc.nat(20), fc.string({ maxLength: 10 }))
      .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
    const other = fc
      .json()
      .map((json) => `{"schemaVersion":1,"lane":"mock","pools":${json},"entries":${json}}`);
    fc.assert(
      fc.property(fc.oneof(changed, other, fc.string()), (drawn) => {
        try {
          const history = parseHistory(drawn);
          const written = renderHistory(history);
          expect(renderHistory(parseHistory(written))).toBe(written);
        } catch (error) {
          if (!(error instanceof ManifestError)) throw error;
          expect(error.code).toBe('RESULT_INVALID');
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  function withPool(file: ReturnType<typeof valid>, change: object) {
    return { ...file, pools: [{ ...file.pools[0], ...change }, ...file.pools.slice(1)] };
  }

  function withPoint(file: ReturnType<typeof valid>, change: object) {
    const [entry] = file.entries;
    return { ...file, entries: [{ ...entry, points: [{ ...entry.points[0], ...change }] }] };
  }
});
