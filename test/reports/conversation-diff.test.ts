import { describe, expect, test } from 'vitest';
import type { ConversationDiff, ReplyDiff, TextChange } from '../../src/model/conversation-diff.ts';
import { fencedDiff, isReadableInline, quotedDiff, shortened } from '../../src/reports/inline-diff.ts';
import { renderComment } from '../../src/reports/pull-request-comment.ts';
import { allDiffLines, diffLines } from '../../src/reports/terminal-diff.ts';
import { renderTerminalRun } from '../../src/reports/terminal-run.ts';
import { createPaint } from '../../src/reports/terminal-style.ts';
import { makeRun } from '../fixtures/results/build-result.ts';
import { commentCases } from '../fixtures/results/comment-cases.ts';
import { renderMarkdown } from './rendered-markdown.ts';

const same = (text: string): TextChange => ({ kind: 'same', text });
const removed = (text: string): TextChange => ({ kind: 'removed', text });
const added = (text: string): TextChange => ({ kind: 'added', text });
const visible = (text: string) => text.replaceAll('\u200b', '');

describe('a quoted difference', () => {
  test.each([
    [
      [same('You have '), removed('30'), added('14'), same(' days.')],
      '> You have <del>30</del> <ins><strong>14</strong></ins> days.',
    ],
    [
      [same('a\n'), added('- b\nc'), same('\n\n\nd')],
      '> a  \n> <ins><strong>\\- b</strong></ins>  \n> <ins><strong>c</strong></ins>  \n>\n> d',
    ],
    [[removed('<b>'), same('|x|')], '> <del>&lt;b&gt;</del>\\|x\\|'],
  ])('%# reads as it was written', (pieces, expected) => expect(visible(quotedDiff(pieces))).toBe(expected));

  test('joins no name or address from what stayed and what came', () => {
    const { prose } = renderMarkdown(
      quotedDiff([same('mail @'), added('octocat'), same(' https:'), added('//x.example')]),
    );
    expect(prose).not.toMatch(/@\w|https?:\/\//);
  });
});

test.each([
  ['a word of many', [same('You have to pay '), removed('30'), added('14')], true],
  ['all of it', [removed('Yes.'), added('No, never.')], false],
  ['nearly all of it', [same('a'), removed('bcdefghij'), added('klm')], false],
])('%s is told word by word: %#', (_name, pieces, expected) =>
  expect(isReadableInline(pieces)).toBe(expected),
);

test('what stayed is cut around the change, at words', () => {
  const text = shortened(
    [same('word '.repeat(100)), removed('old'), same(' word'.repeat(100)), added('new')],
    1_000,
  );
  expect(text.map(({ text: part }) => part.length)).toEqual([expect.any(Number), 3, expect.any(Number), 3]);
  expect(text[0]?.text).toMatch(/^… ?(word )+$/);
  expect(text[2]?.text).toMatch(/^( word)+ …( word)+$/);
  expect(shortened([added('x'.repeat(50)), same('y')], 10).map((piece) => piece.text)).toEqual([
    'xxxxxxxxx…',
    ' …',
  ]);
});

test('a fence holds both texts, wrapped, and the calls that changed', () => {
  const calls = [
    { name: 'find', kind: 'same', arguments: [] },
    {
      name: 'pay',
      kind: 'changed',
      arguments: [
        { path: 'sum', before: '1', now: '2' },
        { path: 'gone', before: '3' },
      ],
    },
    { name: 'ask', kind: 'added', arguments: [{ path: '', now: '{}' }] },
  ] as const;
  const text = fencedDiff([removed('Yes.'), added(`${'no '.repeat(40)}\n\`\`\`\nend`)], calls, 500);
  const lines = text.split('\n');
  expect(lines[0]).toBe('````diff');
  expect(lines.at(-1)).toBe('````');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(94);
  expect(lines.slice(-7, -1)).toEqual([
    '+ end',
    '  calls pay',
    '-   sum: 1',
    '+   sum: 2',
    '-   gone: 3',
    '+ calls ask {}',
  ]);
});

const reply = (facts: Partial<ReplyDiff>): ReplyDiff => ({
  turn: 0,
  kind: 'same',
  text: [],
  tools: [],
  failedChecks: [],
  ...facts,
});
const diff: ConversationDiff = {
  run: 'r',
  replies: [
    reply({}),
    reply({
      turn: 1,
      iteration: 1,
      kind: 'changed',
      text: [same('You have '), removed('30'), added('14\u001b[31m'), same(' days.')],
    }),
    reply({ turn: 2, kind: 'removed', text: [removed('Bye.')] }),
  ],
  firstDivergence: 1,
};

describe('on a terminal', () => {
  const [plain, painted] = [createPaint(false), createPaint(true)];

  test('the first reply that differs stands with marks where there is no colour', () => {
    expect(diffLines(diff, plain)).toEqual([
      'turns[1], exchange 2 differs from the baseline:',
      '  You have [-30-]{+14+} days.',
      '1 more reply differs',
    ]);
  });
  test('colour takes the place of the marks, and none comes from the agent', () => {
    expect(diffLines(diff, painted)[1]).toBe('  You have \u001b[31m30\u001b[39m\u001b[32m14\u001b[39m days.');
  });
  test('all replies that differ are shown for one run', () => {
    expect(allDiffLines(diff, plain)).toHaveLength(4);
    expect(renderTerminalRun(makeRun(), { color: false, diff })).toContain(
      'Compared with the baseline\n  turns[1]',
    );
    expect(renderTerminalRun(makeRun(), { color: false })).not.toContain('Compared with');
  });
  test('a conversation without a difference says so', () => {
    const calm = { run: 'r', replies: [reply({})] };
    expect([diffLines(calm, plain), allDiffLines(calm, plain)]).toEqual([
      ['The agent says the same as before.'],
      ['The agent says the same as before.'],
    ]);
  });
});

test('a long list of failures shows the same difference once, and counts every failure', () => {
  const input = new Map(commentCases).get('many-failures');
  if (input === undefined) throw new Error('The case is gone.');
  const text = renderComment(input);
  expect(text.match(/<del>30 days<\/del>/g)).toHaveLength(1);
  const listed = text.match(/^- \*\*`case-/gm)?.length ?? 0;
  expect(text).toContain('<summary>390 more</summary>');
  expect(text).toContain(`${400 - listed} more in the job summary.`);
});
