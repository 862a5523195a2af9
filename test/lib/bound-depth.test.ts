import { expect, it } from 'vitest';
import { boundDepth } from '../../src/lib/bound-depth.ts';

it.each([
  [1, 0, 1],
  [[1, [2, [3]]], 2, [1, [2, '[cut: nested too deeply]']]],
  [{ a: { b: { c: 1 } }, d: null }, 1, { a: '[cut: nested too deeply]', d: null }],
  [{ a: [] }, 2, { a: [] }],
])('bounds %j to %i levels', (value, levels, expected) => {
  expect(boundDepth(value, levels)).toEqual(expected);
});
