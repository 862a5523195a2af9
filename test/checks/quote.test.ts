import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, plain, quote, quoteJson, quoteList } from '../../src/checks/quote.ts';

describe('quote', () => {
  it.each([
    ['plain text', '"plain text"'],
    ['', '""'],
    ['  two\n\nlines\tand  tabs ', '"two lines and tabs"'],
    ['a\u001b[31mb\u0000', '"a\\u001b[31mb\\u0000"'],
    ['left\u202eright\u200b', '"left\\u202eright\\u200b"'],
    ['\uD800 alone', '"\\ud800 alone"'],
    ['x'.repeat(120), `"${'x'.repeat(120)}"`],
    ['x'.repeat(121), `"${'x'.repeat(120)}..."`],
    ['\u{1F600}'.repeat(121), `"${'\u{1F600}'.repeat(120)}..."`],
    [`${' '.repeat(10_000)}x`, '"x"'],
  ])('%.30j', (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  it('never lets a control character or a long text through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        expect([...plain(text)].length).toBeLessThanOrEqual(120 * 8 + 3);
      }),
    );
  });

  it('marks a text as cut that its first part does not show whole', () => {
    expect(plain(`a${' '.repeat(5000)}b`)).toBe('a...');
  });
});

describe('quoteJson, quoteList and countOf', () => {
  it('show values', () => {
    expect(quoteJson('a\nb')).toBe('"a b"');
    expect(quoteJson({ a: [1, null] })).toBe('{"a":[1,null]}');
    expect(quoteJson('x'.repeat(200), 5)).toBe('"xxxxx..."');
    expect(quoteList(['a', 'b'])).toBe('"a", "b"');
    expect(quoteList(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('"a", "b", "c", "d", "e" and 2 more');
    expect([countOf(0, 'word'), countOf(1, 'word'), countOf(1.5, 'word')]).toEqual([
      '0 words',
      '1 word',
      '1.5 words',
    ]);
  });
});
