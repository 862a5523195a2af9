import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords, type TextPiece } from '../../src/lib/diff-words.ts';

const PLENTY = 1_000_000;

const sideOf = (pieces: readonly TextPiece[], side: 'removed' | 'added') =>
  pieces
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ text }) => text)
    .join('');

/** `a [-b-]{+c+}` as `git diff --word-diff` writes it. */
const written = (pieces: readonly TextPiece[]) =>
  pieces
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

test.each([
  ['', '', ''],
  ['a b', 'a b', 'a b'],
  ['', 'new', '{+new+}'],
  ['old', '', '[-old-]'],
  ['You have 30 days.', 'You have 14 days.', 'You have [-30-]{+14+} days.'],
  ['It is done.', 'It is not done.', 'It is {+not +}done.'],
  ['one two three', 'one three', 'one [-two -]three'],
  ['日本語です', '英語です', '[-日本-]{+英+}語です'],
  ['in two weeks time', 'by next month time', '[-in two weeks-]{+by next month+} time'],
  ['naïve café', 'naïve cafe', 'naïve [-café-]{+cafe+}'],
  ['a\n\nb', 'a\nb', 'a[-\n\n-]{+\n+}b'],
])('%j to %j is %j', (before, now, expected) => {
  expect(written(diffWords(before, now, PLENTY).pieces)).toBe(expected);
});

const words = fc.array(fc.constantFrom('refund', 'order', ' ', '\n', '. ', '30', '🙂', '\ud800', '中'), {
  maxLength: 60,
});
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  words.map((list) => list.join('')),
);

describe('any two texts', () => {
  test.each([0, 10, 200, PLENTY])('come out of the pieces again with a budget of %i', (budget) => {
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        const { pieces, work } = diffWords(before, now, budget);
        expect(sideOf(pieces, 'removed')).toBe(before);
        expect(sideOf(pieces, 'added')).toBe(now);
        expect(pieces.every(({ text }) => text !== '')).toBe(true);
        // One row of the search may still be ended after the budget is.
        expect(work).toBeLessThanOrEqual(budget * 3 + 3);
      }),
    );
  });

  test('differ by as few words as a table of common subsequences says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 }),
        (before, now) => {
          const { pieces } = diffWords(before.join('-'), now.join('-'), PLENTY);
          const edits = pieces.filter(({ kind }) => kind !== 'same').map(({ text }) => text);
          const [left, right] = [before, now].map((list) => list.join('-').split(/\b/).filter(Boolean));
          expect(edits.join('').length).toBe(left!.length + right!.length - 2 * commonWords(left!, right!));
        },
      ),
    );
  });
});

function commonWords(left: readonly string[], right: readonly string[]): number {
  let row: readonly number[] = Array(right.length + 1).fill(0);
  for (const word of left) {
    const next = [0];
    for (const [index, other] of right.entries())
      next.push(word === other ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!));
    row = next;
  }
  return row.at(-1)!;
}

test.each([
  ['nothing in common', 'a '.repeat(50_000), 'b '.repeat(50_000)],
  ['longer than the budget', 'a '.repeat(2_000_000), `${'a '.repeat(2_000_000)}b`],
])('texts with %s are replaced as a whole', (_name, before, now) => {
  const { pieces, work } = diffWords(before, now, PLENTY);
  expect(sideOf(pieces, 'removed')).toBe(before);
  expect(sideOf(pieces, 'added')).toBe(now);
  expect(pieces.filter(({ kind }) => kind !== 'same')).toHaveLength(2);
  expect(work).toBeLessThan(PLENTY * 2);
});
