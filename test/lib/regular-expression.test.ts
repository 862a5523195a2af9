import { describe, expect, it } from 'vitest';
import { compileRegularExpression, escapeRegularExpression } from '../../src/lib/regular-expression.ts';

describe('compileRegularExpression', () => {
  it.each([
    ['Paris', 'in Paris', { index: 3, match: 'Paris' }],
    ['paris', 'in Paris', undefined],
    ['(?i)paris', 'in Paris', { index: 3, match: 'Paris' }],
    ['^.*$', 'a\nb', undefined],
    ['(?s)^.*$', 'a\nb', { index: 0, match: 'a\nb' }],
    ['(?m)^b$', 'a\nb', { index: 2, match: 'b' }],
    ['\\p{L}+', '1é', { index: 1, match: 'é' }],
    ['x*', 'abc', { index: 0, match: '' }],
    ['(?P<name>a)|b', 'b', { index: 0, match: 'b' }],
    ['b', '\u{1F600}b', { index: 2, match: 'b' }],
  ])('%s in %j', (pattern, text, expected) => {
    const expression = compileRegularExpression(pattern);
    expect(expression.find(text)).toEqual(expected);
    expect(expression.test(text)).toBe(expected !== undefined);
    expect(expression.source).toBe(pattern);
  });

  it.each([
    ['(', 'not a valid regular expression (missing closing ): `(`)'],
    ['a**', 'not a valid regular expression (invalid nested repetition operator: `**`)'],
    ['(?!a)', expect.stringContaining('RE2 has no look-around and no back-references')],
    ['(?<=a)b', expect.stringContaining('RE2 has no look-around and no back-references')],
    ['(a)\\1', expect.stringContaining('RE2 has no look-around and no back-references')],
    ['(a{1000}){1000}', expect.stringContaining('invalid repeat count')],
    ['('.repeat(5000) + ')'.repeat(5000), expect.stringContaining('nests too deeply')],
  ])('refuses %.20s', (pattern, message) => {
    expect(() => compileRegularExpression(pattern)).toThrow(expect.objectContaining({ message }));
  });

  it.each(['(a+)+$', '^(a|a)*$', '(a*)*b', '(x+x+)+y', '(.*)(.*)(.*)(.*)(.*)z'])(
    'finishes with the bomb %s',
    (pattern) => {
      const expression = compileRegularExpression(pattern);
      for (const length of [26, 100_000]) {
        expect(expression.test(`${'a'.repeat(length)}!`)).toBe(false);
      }
    },
  );

  it('compiles a pattern once and forgets the oldest', () => {
    const first = compileRegularExpression('first-of-many');
    expect(compileRegularExpression('first-of-many')).toBe(first);
    for (let index = 0; index < 256; index++) compileRegularExpression(`other-${index}`);
    expect(compileRegularExpression('first-of-many')).not.toBe(first);
  });

  it('escapes a text so that it matches itself', () => {
    const text = '100% (a+b)* [c] \\ $^|?{1}';
    expect(compileRegularExpression(`^${escapeRegularExpression(text)}$`).test(text)).toBe(true);
  });
});
