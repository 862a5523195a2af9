import { expect, test } from 'vitest';
import { onceEach } from '../../src/lib/once-each.ts';

test('an answer is worked out once for each object, also where it is undefined', () => {
  const asked: object[] = [];
  const [one, other] = [{ value: 1 }, { value: undefined }];
  const valueBy = onceEach((key: { value: number | undefined }) => {
    asked.push(key);
    return key.value;
  });
  expect([valueBy(one), valueBy(other), valueBy(one), valueBy(other)]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual([one, other]);
});
