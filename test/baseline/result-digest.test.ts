import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { parseDigest, renderDigest } from '../../src/baseline/result-digest.ts';
import { DEFAULT_POLICY } from '../fixtures/results/build-result.ts';
import { richResult } from '../fixtures/results/rich-results.ts';
import { check, resultOf } from '../github/result-fixture.ts';

const LIMIT = 60_000;
const packed = (text: string) => `<!-- arena-action:digest:1 ${deflateSync(text).toString('base64')} -->`;

describe('the digest of a result', () => {
  it('keeps which checks failed, and hides in a comment', () => {
    const result = resultOf([check(3), check(5, 'failed'), { ...check(7, 'failed'), expected: true }]);
    const text = renderDigest(result, LIMIT) ?? '';
    expect(text).toMatch(/^<!-- [\w:+/= -]+ -->$/);
    expect(text.length).toBeLessThan(400);
    expect(parseDigest(`${text}\nConversation`)).toEqual({
      lane: 'mock',
      engineVersion: '0.1.0',
      createdAt: '2026-01-02T03:04:05.000Z',
      failed: new Map([[result.runs[0]?.key, new Set([check(5).id])]]),
    });
  });

  it('is left out when it is too long', () => {
    const text = renderDigest(richResult, LIMIT) ?? '';
    expect(renderDigest(richResult, text.length)).toBe(text);
    expect(renderDigest(richResult, text.length - 1)).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['another comment', '<!-- arena-action {} -->'],
    ['a comment without an end', '<!-- arena-action:digest:1 AAAA'],
    ['no packed text', '<!-- arena-action:digest:1 AAAA -->'],
    ['no JSON', packed('nonsense')],
    ['another shape', packed('{"lane":"mock","engine":"1","at":"x","runs":{"a":{"b":"q"}}}')],
    ['deep nesting', packed(`{"lane":${'['.repeat(5_000)}${']'.repeat(5_000)}}`)],
    ['a bomb', packed(' '.repeat(9 * 1024 * 1024))],
    ['one that stands further down', `x${renderDigest(resultOf([check(3)]), LIMIT)}`],
  ])('gives nothing for %s', (_, text) => {
    expect(parseDigest(text)).toBeUndefined();
  });

  it('marks failures as suspected and turns none green', () => {
    const result = resultOf([check(3, 'failed'), check(5, 'failed')]);
    const key = result.runs[0]?.key ?? '';
    const suspected = new Map([[key, new Set([check(5).id])]]);
    const without = compareResults(result, { reason: 'none' }, DEFAULT_POLICY);
    const comparison = compareResults(result, { reason: 'none', suspected }, DEFAULT_POLICY);
    expect(comparison.newFailures.map(({ check: id, note }) => [id, note?.startsWith('Suspected')])).toEqual([
      [check(3).id, false],
      [check(5).id, true],
    ]);
    expect([comparison.verdict, comparison.gate]).toEqual([without.verdict, without.gate]);
    expect(comparison.verdict).toBe('fail');
  });
});
