import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameValue, textOf } from '../../src/checks/argument-values.ts';
import type { JsonValue } from '../../src/lib/json.ts';

describe('isSameValue', () => {
  it.each<[JsonValue, JsonValue, boolean]>([
    [1e6, 1000000, true],
    [5, '5', true],
    ['5.0', 5, false],
    ['true', true, true],
    ['a', 'A', false],
    [null, 'null', false],
    [null, null, true],
    [{ a: 1, b: [2] }, { b: ['2'], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: null }, { b: null }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    ['{}', {}, false],
    ['', false, false],
    [0, false, false],
  ])('%j and %j: %s', (actual, expected, same) => {
    expect(isSameValue(actual, expected)).toBe(same);
    expect(isSameValue(expected, actual)).toBe(same);
  });

  it('holds of every value and its copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        isSameValue(value as JsonValue, structuredClone(value) as JsonValue),
      ),
    );
  });
});

describe('textOf', () => {
  it('is the string itself, else JSON', () => {
    expect(['a', 1000000, true, null, { b: 1, a: 2 }].map(textOf)).toEqual([
      'a',
      '1000000',
      'true',
      'null',
      '{"a":2,"b":1}',
    ]);
  });
});
