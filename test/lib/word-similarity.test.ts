import { expect, test } from 'vitest';
import { wordSimilarity } from '../../src/lib/word-similarity.ts';

test.each([
  ['a b', 'a b', 1],
  ['A, b!', 'b a', 1],
  ['a b', 'c d', 0],
  ['', 'a', 0],
  ['', '', 0],
  ['a b', 'a c', 0.5],
  ['a a b', 'a', 2 / Math.sqrt(5)],
  ['größe', 'GRÖSSE', 0],
  ['Größe', 'größe', 1],
])('%j and %j', (left, right, expected) => {
  expect(wordSimilarity(left, right)).toBeCloseTo(expected, 10);
  expect(wordSimilarity(right, left)).toBe(wordSimilarity(left, right));
});
