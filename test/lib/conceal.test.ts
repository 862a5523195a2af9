import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createConcealer } from '../../src/lib/conceal.ts';
import { concealJson } from '../../src/lib/conceal-json.ts';

test.each<[string, readonly string[], string, string]>([
  ['a secret anywhere', ['hunter22'], 'a hunter22b hunter22', 'a [REDACTED]b [REDACTED]'],
  ['the longer of two that begin alike', ['abcd', 'abcdefg'], 'abcdefg abcdx', '[REDACTED] [REDACTED]x'],
  ['its spelling in JSON', ['a"b\\c'], '{"k":"a\\"b\\\\c"}', '{"k":"[REDACTED]"}'],
  [
    'its spelling in JSON within JSON',
    ['a"b\\c'],
    JSON.stringify('{"k":"a\\"b\\\\c"}'),
    '"{\\"k\\":\\"[REDACTED]\\"}"',
  ],
  ['its spelling in addresses', ['p@ss w+rd'], 'p%40ss%20w%2Brd p%40ss%20w%2brd', '[REDACTED] [REDACTED]'],
  ['its spelling in forms', ['p@ss w+rd'], 'k=p%40ss+w%2Brd', 'k=[REDACTED]'],
  ['not the Base64 of a short one', ['abcdefg'], 'YWJjZGVmZw==', 'YWJjZGVmZw=='],
  ['half of a pair of surrogates', ['abcd\ud800'], 'x abcd\ud800', 'x [REDACTED]'],
  ['characters that mean something in patterns', ['a.+*(b'], 'a.+*(b axxb', '[REDACTED] axxb'],
  ['not what is too short to be told from words', ['abc', ''], 'abc', 'abc'],
  ['nothing without secrets', [], 'all there', 'all there'],
])('conceals %s', (_case, secrets, text, shown) => {
  expect(createConcealer(secrets).conceal(text)).toBe(shown);
});

test.each(['', 'u', 'us', 'user:', 'user-:'])('conceals the Base64 of a secret behind "%s"', (before) => {
  const secret = 'sk-key?>~ÿ~1234567890';
  const { conceal } = createConcealer([secret]);
  for (const encoding of ['base64', 'base64url'] as const) {
    const whole = Buffer.from(`${before}${secret}@host`).toString(encoding);
    const shown = conceal(whole);
    expect(shown).toContain('[REDACTED]');
    // A byte on either side may share a character with the secret.
    const rest = shown.split('[REDACTED]');
    expect(rest).toHaveLength(2);
    expect(whole.length - rest.join('').length).toBeGreaterThanOrEqual(
      (Buffer.byteLength(secret) * 8) / 6 - 2,
    );
  }
});

test('conceals texts and names in JSON', () => {
  const { conceal } = createConcealer(['secret']);
  expect(concealJson({ secret: ['a secret', 1, null, { b: 'secret' }] }, conceal)).toEqual({
    '[REDACTED]': ['a [REDACTED]', 1, null, { b: '[REDACTED]' }],
  });
});

describe('a text in pieces', () => {
  test('is concealed as the whole is, however it is cut', () => {
    // Few letters, so that secrets overlap, repeat and begin alike.
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 7 });
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), fc.array(piece, { maxLength: 12 }), (secrets, pieces) => {
        const concealer = createConcealer(secrets);
        const stream = concealer.openStream();
        const shown = pieces.map((part) => stream.push(part)).join('') + stream.end();
        expect(shown).toBe(concealer.conceal(pieces.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  test('is held back only as far as a secret may have begun', () => {
    const stream = createConcealer(['hunter22']).openStream();
    expect(['say hun', 'ger', ' hunter', '22!'].map((part) => stream.push(part))).toEqual([
      'say ',
      'hunger',
      ' ',
      '[REDACTED]!',
    ]);
    expect(stream.end()).toBe('');
  });
});
