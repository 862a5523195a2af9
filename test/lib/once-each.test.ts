import { expect, test } from 'vitest';
import { onceEach } from '../../src/lib/once-each.ts';

test('an answer is worked out once for each object, also where it is undefined', () => {
  const asked: object[] = [];
  const [one, other] = [{ value: 1 }, { value: undefined }];
  const valueOf = onceEach((key: { value: number | undefined }) => {
    asked.push(key);
    return key.value;
  });
  expect([valueOf(one), valueOf(other), valueOf(one), valueOf(other)]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual([one, other]);
});
