import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/lib/json.ts';
import { parseJson } from '../../src/lib/parse-json.ts';

describe('parseJson', () => {
  it.each([
    ['{"a":[1,null]}', { a: [1, null] }],
    [' "text" ', 'text'],
    ['1e3', 1000],
    [`${'['.repeat(999)}${']'.repeat(999)}`, expect.any(Array)],
    [JSON.stringify('['.repeat(5000)), '['.repeat(5000)],
  ])('reads %.20s', (text, value) => {
    expect(parseJson(text)).toEqual({ value });
  });

  it.each([
    ['', 'the text is empty'],
    [' \n', 'the text is empty'],
    ['hello', "unexpected token 'h'"],
    ['{"a":1', "expected ',' or '}' after property value in JSON at position 6"],
    ['['.repeat(1001), 'it nests deeper than 1000 levels'],
    ['['.repeat(1_000_000), 'it nests deeper than 1000 levels'],
  ])('explains %.20j', (text, reason) => {
    expect(parseJson(text)).toEqual({ reason });
  });

  it('reads back whatever canonical JSON writes, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseJson(canonicalJson(value))).toEqual({ value: JSON.parse(JSON.stringify(value)) });
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => Object.keys(parseJson(text)).length === 1));
  });
});
