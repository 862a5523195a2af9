import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractJson } from '../../src/lib/extract-json.ts';

const none = { allowWrapped: false, extractJson: false };
const wrapped = { allowWrapped: true, extractJson: false };
const bare = { allowWrapped: false, extractJson: true };
const both = { allowWrapped: true, extractJson: true };

describe('extractJson', () => {
  it.each([
    ['the whole text without places', 'a {"b":1}', none, 'a {"b":1}'],
    ['a block with a language', 'Here:\n```json\n{"a":1}\n```\nDone.', wrapped, '{"a":1}'],
    ['a block without a language', '```\n[1]\n```', wrapped, '[1]'],
    ['a block in capitals, with spaces and CRLF', '```JSON  \r\n {"a":1} \r\n```', wrapped, '{"a":1}'],
    [
      'the first JSON block, not an earlier one of another language',
      '```js\nx()\n```\nand\n```json\n1\n```',
      wrapped,
      '1',
    ],
    ['the whole text when a block never closes', '```json\n{"a":1}', wrapped, '```json\n{"a":1}'],
    ['the whole text when there is no block', '{"a":1}', wrapped, '{"a":1}'],
    ['an object', 'Sure: {"a":{"b":[1]}} ok', bare, '{"a":{"b":[1]}}'],
    ['an array that opens before an object', 'List: [{"a":1},{"a":2}] ok', bare, '[{"a":1},{"a":2}]'],
    ['an object that opens before an array', '{"a":[1]} [2]', bare, '{"a":[1]}'],
    ['brackets in strings do not count', '{"a":"}\\"}"} x', bare, '{"a":"}\\"}"}'],
    ['the object where the array never closes', 'see [1 {"a":1}', bare, '{"a":1}'],
    ['the array where the object never closes', '{ [1,2]', bare, '[1,2]'],
    ['the whole text when nothing closes', '{[', bare, '{['],
    ['the block before an earlier bare object', '{"a":1}\n```json\n{"b":2}\n```', both, '{"b":2}'],
    ['the bare object where there is no block', 'x {"a":1}', both, '{"a":1}'],
  ])('takes %s', (_name, text, places, expected) => {
    expect(extractJson(text, places)).toBe(expected);
  });

  it('always gives back a part of the text', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', '"', '\\', '```', '```json\n', '\n```', 'a', '\n');
    const text = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, (value) => value.includes(extractJson(value, both))));
  });

  it.each(['[', '{', '```\n', 'a```x\n', '"', '```json\n```json', '\\"['])(
    'stands a flood of %j',
    (piece) => {
      const flood = piece.repeat(200_000);
      expect(flood).toContain(extractJson(flood, both));
    },
  );
});
