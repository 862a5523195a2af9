import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { renderComparison } from '../../src/baseline/comparison-json.ts';
import { parseComparison } from '../../src/baseline/parse-comparison.ts';
import type { JsonValue } from '../../src/lib/json.ts';
import type { ConversationDiff, ReplyDiff } from '../../src/model/conversation-diff.ts';
import type { ResultMessage, RunResult } from '../../src/model/run-result.ts';
import {
  DEFAULT_POLICY,
  makeFailure,
  makeMessage,
  makeResult,
  makeRun,
} from '../fixtures/results/build-result.ts';

const origin = { sha: 'abc', ref: 'main', createdAt: null, source: 'artifact' };

/** A reply of a turn; the ids of its calls are as little like those of another as in a real run. */
function reply(
  turn: number,
  text: string,
  calls: readonly (readonly [string, JsonValue])[] = [],
  iteration?: number,
): ResultMessage {
  return makeMessage({
    turn,
    text,
    toolCalls: calls.map(([name, args], index) => ({ id: `${text}-${index}`, name, args })),
    ...(iteration === undefined ? {} : { iteration }),
  });
}

function compare(now: Partial<RunResult>, before: Partial<RunResult>) {
  const failing = makeRun({ checks: [makeFailure()], ...now });
  const passing = makeRun({
    checks: (failing.checks ?? []).map((check) => ({ ...check, status: 'passed' as const })),
    ...before,
  });
  return compareResults(
    makeResult([failing]),
    { baseline: { result: makeResult([passing]), origin } },
    DEFAULT_POLICY,
  );
}

/** A reply on one line, its text as `git diff --word-diff` writes it. */
function written({ turn, iteration, kind, text, tools }: ReplyDiff): string {
  const place = iteration === undefined ? `${turn}` : `${turn}.${iteration}`;
  const words = text.map(
    ({ kind: what, text: part }) => ({ same: part, removed: `[-${part}-]`, added: `{+${part}+}` })[what],
  );
  const calls = tools.map(
    (call) =>
      ` ${call.kind} ${call.name}(${call.arguments.map(({ path, before, now }) => `${path}: ${before} -> ${now}`).join('; ')})`,
  );
  return `${place} ${kind} ${words.join('')}${calls.join('')}`.trim();
}

const cases: readonly (readonly [
  string,
  readonly ResultMessage[],
  readonly ResultMessage[],
  readonly string[],
  number | undefined,
])[] = [
  [
    'one word of the second turn',
    [reply(0, 'Hello.'), reply(1, 'You have 30 days.')],
    [reply(0, 'Hello.'), reply(1, 'You have 14 days.')],
    ['0 same', '1 changed You have [-30-]{+14+} days.'],
    1,
  ],
  ['nothing', [reply(0, 'Hello.')], [reply(0, 'Hello.')], ['0 same'], undefined],
  [
    'a reply more within a turn',
    [reply(0, 'Done.')],
    [reply(0, '', [['lookup', { id: 7 }]]), reply(0, 'Done.')],
    ['0 added  added lookup(: undefined -> {"id":7})', '0 same'],
    0,
  ],
  [
    'a reply less within a turn',
    [reply(0, '', [['lookup', {}]]), reply(0, 'Order 7 is on its way.')],
    [reply(0, 'Which order?')],
    ['0 removed  removed lookup(: {} -> undefined)', '0 changed [-Order 7 is on its way.-]{+Which order?+}'],
    0,
  ],
  [
    'a turn that was not reached',
    [reply(0, 'Hello.'), reply(1, 'Bye.')],
    [reply(0, 'Hello.')],
    ['0 same', '1 removed [-Bye.-]'],
    1,
  ],
  [
    'exchanges of a self-play turn',
    [reply(0, 'One.', [], 0), reply(0, 'Two.', [], 1)],
    [reply(0, 'One.', [], 0), reply(0, 'Two!', [], 1), reply(0, 'Three.', [], 2)],
    ['0.0 same', '0.1 changed Two[-.-]{+!+}', '0.2 added {+Three.+}'],
    1,
  ],
  [
    'arguments of a call, deep down',
    [reply(0, 'ok', [['order', { items: [{ sku: 'a', n: 1 }], 'a b': 1, gone: null }]])],
    [reply(0, 'ok', [['order', { items: [{ n: 1, sku: 'b' }, 2], 'a b': 2 }]])],
    [
      '0 changed ok changed order(["a b"]: 1 -> 2; gone: null -> undefined; items[0].sku: "a" -> "b"; items[1]: undefined -> 2)',
    ],
    0,
  ],
  [
    'the order of keys of a call',
    [reply(0, 'ok', [['order', { a: 1, b: 2 }]])],
    [reply(0, 'ok', [['order', { b: 2, a: 1 }]])],
    ['0 same'],
    undefined,
  ],
  [
    'another call between two',
    [
      reply(0, 'ok', [
        ['find', 1],
        ['pay', 2],
      ]),
    ],
    [
      reply(0, 'ok', [
        ['find', 1],
        ['ask', 3],
        ['pay', 2],
      ]),
    ],
    ['0 changed ok same find() added ask(: undefined -> 3) same pay()'],
    0,
  ],
];

describe.each(cases)('%s', (_name, before, now, expected, firstDivergence) => {
  const comparison = compare({ messages: now }, { messages: before });

  test('is told reply by reply', () => {
    const [conversation] = comparison.conversations ?? [];
    expect(conversation?.replies.map(written)).toEqual(expected);
    expect(conversation?.firstDivergence).toBe(firstDivergence);
  });
  test('survives comparison.json', () => {
    expect(parseComparison(renderComparison(comparison)).conversations).toEqual(comparison.conversations);
  });
});

test.each([
  ['the last reply of its turn', [makeFailure({ turn: 1 })], [0, 0, 0, 1]],
  ['the reply of its exchange', [makeFailure({ turn: 0, iteration: 0 })], [1, 0, 0, 0]],
  ['the last exchange when it names none', [makeFailure({ turn: 0 })], [0, 1, 0, 0]],
  ['no reply when it judges the conversation', [makeFailure({ scope: 'conversation' })], [0, 0, 0, 0]],
  [
    'no reply when it does not count',
    [makeFailure({ turn: 1, advisory: true }), makeFailure({ turn: 0, hash: '1' })],
    [0, 1, 0, 0],
  ],
])('a failed check stands at %s', (_name, checks, expected) => {
  const messages = [reply(0, 'a', [], 0), reply(0, 'b', [], 1), reply(1, '', [['f', 1]]), reply(1, 'c')];
  const { conversations } = compare({ messages, checks }, { messages });
  expect(conversations?.[0]?.replies.map(({ failedChecks }) => failedChecks.length)).toEqual(expected);
});

describe('which conversations are held against each other', () => {
  const failing = (facts: Partial<RunResult>) => makeRun({ checks: [makeFailure()], ...facts });

  test('none without a baseline, none without a new failure, none of a run that is new', () => {
    const now = makeResult([failing({})]);
    const empty = { result: makeResult([makeRun({ scenario: 'other' })]), origin };
    expect(compareResults(now, { reason: 'none' }, DEFAULT_POLICY).conversations).toBeUndefined();
    expect(
      compareResults(now, { baseline: { result: now, origin } }, DEFAULT_POLICY).conversations,
    ).toBeUndefined();
    expect(compareResults(now, { baseline: empty }, DEFAULT_POLICY).conversations).toBeUndefined();
  });

  test('a hundred of many, in plan order', () => {
    const runs = Array.from({ length: 150 }, (_, index) => ({ scenario: `s${index}` }));
    const { conversations } = compareResults(
      makeResult(runs.map(failing)),
      { baseline: { result: makeResult(runs.map(makeRun)), origin } },
      DEFAULT_POLICY,
    );
    expect(conversations).toHaveLength(100);
    expect(conversations?.[99]?.run).toContain('s99');
  });
});

describe('hostile conversations', () => {
  const hostile: readonly (readonly [string, readonly ResultMessage[], readonly ResultMessage[]])[] = [
    [
      'long texts without a word in common',
      [reply(0, 'a '.repeat(500_000))],
      [reply(0, 'b '.repeat(500_000))],
    ],
    ['thousands of replies', manyReplies(4_000, 'x'), manyReplies(4_000, 'y')],
    ['thousands of replies in one turn', manyReplies(2_000, 'x', 0), manyReplies(2_500, 'y', 0)],
    ['a thousand calls', [reply(0, '', manyCalls(1_000, 'x'))], [reply(0, '', manyCalls(1_000, 'y'))]],
    [
      'a thousand arguments',
      [reply(0, '', [['f', manyArguments('x')]])],
      [reply(0, '', [['f', manyArguments('y')]])],
    ],
    ['deep arguments', [reply(0, '', [['f', deep(60, 'x')]])], [reply(0, '', [['f', deep(60, 'y')]])]],
  ];

  test.each(hostile)('%s end and can be read back', (_name, before, now) => {
    const comparison = compare({ messages: now }, { messages: before });
    const [conversation] = comparison.conversations ?? [];
    expect(conversation?.firstDivergence).toBe(0);
    expect(parseComparison(renderComparison(comparison)).conversations).toEqual(comparison.conversations);
  });

  test('calls beyond the limit are counted', () => {
    const { conversations } = compare({ messages: hostile[3]![2] }, { messages: hostile[3]![1] });
    expect(lastCall(conversations)).toEqual({
      name: '800 more calls, 800 before',
      kind: 'changed',
      arguments: [],
    });
  });
});

function lastCall(conversations: readonly ConversationDiff[] | undefined) {
  return conversations?.[0]?.replies[0]?.tools.at(-1);
}

function manyReplies(count: number, word: string, turn?: number): readonly ResultMessage[] {
  return Array.from({ length: count }, (_, index) => reply(turn ?? index, `${word} ${index}`.repeat(20)));
}

function manyCalls(count: number, word: string): readonly (readonly [string, JsonValue])[] {
  return Array.from({ length: count }, (_, index) => ['f', { [word]: index }] as const);
}

function manyArguments(word: string): JsonValue {
  return Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`${word}${index}`, index]));
}

function deep(levels: number, leaf: JsonValue): JsonValue {
  return levels === 0 ? leaf : { a: deep(levels - 1, leaf) };
}
