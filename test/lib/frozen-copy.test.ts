import { expect, test } from 'vitest';
import { frozenCopy } from '../../src/lib/frozen-copy.ts';

test('is a copy that nobody can change, at any depth', () => {
  const original = { list: [{ deep: 1 }], none: null, text: 'a' };
  const copy = frozenCopy(original);
  expect(copy).toEqual(original);
  expect([copy, copy.list, copy.list[0]].every(Object.isFrozen)).toBe(true);
  Object.assign(original.list[0] ?? {}, { deep: 2 });
  expect(copy.list).toEqual([{ deep: 1 }]);
  expect(Object.isFrozen(original)).toBe(false);
});
