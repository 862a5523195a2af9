import { expect, it } from 'vitest';
import { matchSubsequence } from '../../src/checks/sequences.ts';

it.each<[string, string, readonly number[]]>([
  ['abc', '', []],
  ['', 'a', []],
  ['abc', 'abc', [0, 1, 2]],
  ['xaxbx', 'ab', [1, 3]],
  ['ba', 'ab', [1]],
  ['aab', 'aa', [0, 1]],
  ['ab', 'aa', [0]],
  ['abab', 'bb', [1, 3]],
])('in %s, %s is matched at %j', (list, sequence, expected) => {
  expect(matchSubsequence([...list], [...sequence])).toEqual(expected);
});
