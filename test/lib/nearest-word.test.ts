import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../src/lib/nearest-word.ts';

describe('nearestWord', () => {
  it.each([
    ['contans', ['contains', 'regex'], 'contains'],
    ['PATTERNS', ['patterns'], 'patterns'],
    ['tiem', ['time', 'term'], 'time'],
    ['ab', ['ax', 'ay'], 'ax'],
    ['x', ['y'], 'y'],
    ['x', ['yz'], undefined],
    ['something', ['else', 'entirely'], undefined],
    ['', ['a'], 'a'],
    ['word', [], undefined],
  ])('%s among %j', (word, known, expected) => {
    expect(nearestWord(word, known)).toBe(expected);
  });

  it('finds a known word itself', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string()),
        (word, others) => nearestWord(word, [...others, word])?.toLowerCase() === word.toLowerCase(),
      ),
    );
  });

  it('is symmetric between words of one length', () => {
    const letters = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 6, maxLength: 6 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(letters, letters, (a, b) => (nearestWord(a, [b]) === b) === (nearestWord(b, [a]) === a)),
    );
  });
});
