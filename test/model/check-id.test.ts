import { expect, test } from 'vitest';
import { checkFamily, checkIdAtTurn } from '../../src/model/check-id.ts';

test.each<[string, number, number | undefined, string]>([
  ['guardrail/turn/-/length/0123abcd', 2, undefined, 'guardrail/turn/2/length/0123abcd'],
  ['assertion/turn/1/length/0123abcd/2', 1, 0, 'assertion/turn/1.0/length/0123abcd/2'],
  ['assertion/turn/1/length/0123abcd', 1, 12, 'assertion/turn/1.12/length/0123abcd'],
])('%s at turn %i, iteration %s', (id, turn, iteration, expected) => {
  expect(checkIdAtTurn(id, turn, iteration)).toBe(expected);
});

test('the same check in another exchange is of another family', () => {
  const id = 'assertion/turn/1/length/0123abcd';
  expect(checkFamily(checkIdAtTurn(id, 1, 0))).not.toBe(checkFamily(checkIdAtTurn(id, 1, 1)));
});
