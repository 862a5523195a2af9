// Long: tables of cases, one for each check that judges text.
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/lib/json.ts';
import { conversation, issuesOf, judge, replying } from './subjects.ts';

type Row = readonly [
  name: string,
  params: JsonValue,
  reply: string,
  status: string,
  details: unknown,
  message: string,
];

function table(type: string, rows: readonly Row[]) {
  describe(type, () => {
    it.each(rows)('%s', async (_name, params, reply, status, details, text) => {
      const outcome = await judge(type, replying(reply), params);
      expect(outcome).toMatchObject({ status, message: text });
      expect(outcome.details).toEqual(details);
    });
  });
}

table('content_includes', [
  [
    'the worked example, failing',
    { patterns: ['foo', 'bar'] },
    'foo',
    'failed',
    { missing_patterns: ['bar'] },
    'The reply lacks "bar"; it says "foo".',
  ],
  [
    'the worked example, passing',
    { patterns: ['foo', 'bar'] },
    'bar foo',
    'passed',
    { missing_patterns: null },
    'The reply contains "foo", "bar".',
  ],
  [
    'letter case is ignored',
    { patterns: ['PARIS'] },
    'in Paris',
    'passed',
    { missing_patterns: null },
    'The reply contains "PARIS".',
  ],
  [
    'letter case counts when asked',
    { patterns: ['PARIS'], case_insensitive: false },
    'in Paris',
    'failed',
    { missing_patterns: ['PARIS'] },
    'The reply lacks "PARIS"; it says "in Paris".',
  ],
  [
    'a pattern is no regular expression',
    { patterns: ['a.c'] },
    'abc',
    'failed',
    { missing_patterns: ['a.c'] },
    'The reply lacks "a.c"; it says "abc".',
  ],
  [
    'an empty list passes and says so',
    { patterns: [] },
    'x',
    'passed',
    { missing_patterns: null },
    'This checks nothing: "patterns" is empty.',
  ],
  [
    'no list passes and says so',
    {},
    'x',
    'passed',
    { missing_patterns: null },
    'This checks nothing: "patterns" is empty.',
  ],
  [
    'an empty reply lacks',
    { patterns: ['x'] },
    '',
    'failed',
    { missing_patterns: ['x'] },
    'The reply lacks "x"; it says "".',
  ],
]);

table('content_matches', [
  [
    'finds anywhere',
    { pattern: 'b+' },
    'abbc',
    'passed',
    { matched: true, pattern: 'b+' },
    'The reply matches "b+" with "bb".',
  ],
  [
    'letter case counts',
    { pattern: 'PARIS' },
    'Paris',
    'failed',
    { matched: false, pattern: 'PARIS' },
    'The reply does not match "PARIS"; it says "Paris".',
  ],
  [
    'unless (?i)',
    { pattern: '(?i)PARIS' },
    'Paris',
    'passed',
    { matched: true, pattern: '(?i)PARIS' },
    'The reply matches "(?i)PARIS" with "Paris".',
  ],
  [
    'an empty pattern passes and says so',
    { pattern: '' },
    'x',
    'passed',
    { matched: true },
    'This checks nothing: "pattern" is empty.',
  ],
  [
    'no pattern passes and says so',
    {},
    'x',
    'passed',
    { matched: true },
    'This checks nothing: "pattern" is empty.',
  ],
  [
    'a bomb finishes',
    { pattern: '^(a+)+$' },
    `${'a'.repeat(26)}!`,
    'failed',
    { matched: false, pattern: '^(a+)+$' },
    `The reply does not match "^(a+)+$"; it says "${'a'.repeat(26)}!".`,
  ],
]);

table('content_not_includes', [
  ['not there', { patterns: ['x', 'y'] }, 'abc', 'passed', undefined, 'No reply contains "x", "y".'],
  [
    'there',
    { patterns: ['B'] },
    'abc',
    'failed',
    {
      violations: [
        {
          turn_index: 1,
          description: 'response contains forbidden pattern: B',
          evidence: { pattern: 'B', snippet: 'abc' },
        },
      ],
    },
    'Message 1 contains the forbidden text "B": "abc".',
  ],
  [
    'letter case counts when asked',
    { patterns: ['B'], case_sensitive: true },
    'abc',
    'passed',
    undefined,
    'No reply contains "B".',
  ],
  [
    'an empty list passes and says so',
    { patterns: [] },
    'x',
    'passed',
    undefined,
    'This checks nothing: "patterns" is empty.',
  ],
]);

table('content_includes_any', [
  [
    'one is there',
    { patterns: ['x', 'B'] },
    'abc',
    'passed',
    { turn: 1, pattern: 'B' },
    'Message 1 contains "B".',
  ],
  [
    'none is there',
    { patterns: ['x', 'y'] },
    'abc',
    'failed',
    undefined,
    'No reply contains any of "x", "y"; the last one says "abc".',
  ],
  [
    'letter case counts when asked',
    { patterns: ['B'], case_sensitive: true },
    'abc',
    'failed',
    undefined,
    'No reply contains any of "B"; the last one says "abc".',
  ],
  [
    'an empty list fails',
    { patterns: [] },
    'abc',
    'failed',
    undefined,
    'This can never pass: "patterns" is empty.',
  ],
]);

table('banned_words', [
  [
    'a word',
    { words: ['guarantee', 'promise'] },
    'I Guarantee it.',
    'failed',
    ['guarantee'],
    'The reply contains the banned "guarantee": "I Guarantee it.".',
  ],
  [
    'part of a longer word',
    { words: ['hell'] },
    'hello shell',
    'passed',
    null,
    'The reply contains no banned word.',
  ],
  [
    'a word that ends in a sign',
    { words: ['100%'] },
    'It is 100% safe',
    'failed',
    ['100%'],
    'The reply contains the banned "100%": "It is 100% safe".',
  ],
  [
    'the other edge still counts',
    { words: ['100%'] },
    'It is 1100% safe',
    'passed',
    null,
    'The reply contains no banned word.',
  ],
  [
    'a word that begins with a sign',
    { words: ['#fail'] },
    'so #fail',
    'failed',
    ['#fail'],
    'The reply contains the banned "#fail": "so #fail".',
  ],
  [
    'letters beyond ASCII',
    { words: ['保证'] },
    '我保证你',
    'failed',
    ['保证'],
    'The reply contains the banned "保证": "我保证你".',
  ],
  [
    'signs are literal',
    { words: ['a.c', '(x'] },
    'abc (x',
    'failed',
    ['(x'],
    'The reply contains the banned "(x": "abc (x".',
  ],
  [
    'letter case counts when asked',
    { words: ['Hell'], case_sensitive: true },
    'hell',
    'passed',
    null,
    'The reply contains no banned word.',
  ],
  [
    'an empty list passes and says so',
    { words: [] },
    'x',
    'passed',
    null,
    'This checks nothing: "words" is empty.',
  ],
]);

table('max_sentences', [
  [
    'the worked example',
    { max_sentences: 1 },
    'One. Two.',
    'failed',
    { count: 2, max: 1 },
    'The reply has 2 sentences, allowed are at most 1: "One. Two.".',
  ],
  [
    'at the bound',
    { max_sentences: 2 },
    'One... Two?!',
    'passed',
    { count: 2, max: 2 },
    'The reply has 2 of at most 2 sentences.',
  ],
  [
    'a decimal bound counts too',
    { max_sentences: 1.5 },
    'One. Two.',
    'failed',
    { count: 2, max: 1.5 },
    'The reply has 2 sentences, allowed are at most 1.5: "One. Two.".',
  ],
  [
    'no end mark is one sentence',
    { max_sentences: 0 },
    'hello',
    'failed',
    { count: 1, max: 0 },
    'The reply has 1 sentence, allowed are at most 0: "hello".',
  ],
  [
    'end marks alone are one sentence',
    { max_sentences: 0 },
    '...',
    'failed',
    { count: 1, max: 0 },
    'The reply has 1 sentence, allowed are at most 0: "...".',
  ],
  [
    'blank is none',
    { max_sentences: 0 },
    ' \n',
    'passed',
    { count: 0, max: 0 },
    'The reply has 0 of at most 0 sentences.',
  ],
  [
    'no bound passes and says so',
    {},
    'x. y.',
    'passed',
    undefined,
    'This checks nothing: "max_sentences" is not given.',
  ],
]);

table('required_fields', [
  [
    'all there',
    { required_fields: ['id:', 'name:'] },
    'id: 1 name: x',
    'passed',
    { missing: null },
    'The reply contains "id:", "name:".',
  ],
  [
    'letter case counts',
    { required_fields: ['ID:'] },
    'id: 1',
    'failed',
    { missing: ['ID:'] },
    'The reply lacks "ID:"; it says "id: 1".',
  ],
  [
    'an empty list passes and says so',
    {},
    'x',
    'passed',
    { missing: null },
    'This checks nothing: "required_fields" is empty.',
  ],
]);

table('commit', [
  [
    'no commitment',
    { must_end_with_commit: true, commit_fields: ['owner'] },
    'Hello',
    'failed',
    { error: 'missing commit structure' },
    'The reply has none of "decision", "next step", "commit"; it says "Hello".',
  ],
  [
    'a field is missing',
    { must_end_with_commit: true, commit_fields: ['Owner', 'due'] },
    'Next Step: owner',
    'failed',
    { missing_fields: ['due'] },
    'The reply lacks the commit fields "due"; it says "Next Step: owner".',
  ],
  [
    'all there',
    { must_end_with_commit: true, commit_fields: ['Owner'] },
    'Decision: owner is me',
    'passed',
    { missing_fields: null },
    'The reply commits to something.',
  ],
  [
    'without fields the commitment itself counts',
    { must_end_with_commit: true },
    'Hello',
    'failed',
    { error: 'missing commit structure' },
    'The reply has none of "decision", "next step", "commit"; it says "Hello".',
  ],
  [
    'not asked for',
    { commit_fields: ['owner'] },
    'Hello',
    'passed',
    undefined,
    'This checks nothing: "must_end_with_commit" is not true.',
  ],
]);

table('length', [
  [
    'within',
    { max_characters: 5 },
    'hello',
    'passed',
    { character_count: 5, max_characters: 5 },
    'The reply has 5 of at most 5 characters.',
  ],
  [
    'beyond',
    { max_characters: 4 },
    'hello',
    'failed',
    { character_count: 5, max_characters: 4 },
    'The reply has 5 characters, allowed are at most 4: "hello".',
  ],
  [
    'characters, not bytes',
    { max_characters: 4 },
    'äö€\u{1F600}',
    'passed',
    { character_count: 4, max_characters: 4 },
    'The reply has 4 of at most 4 characters.',
  ],
  [
    'tokens are bytes by four',
    { max_tokens: 2 },
    'äö€\u{1F600}x',
    'failed',
    { token_count: 3, max_tokens: 2 },
    'The reply has 3 tokens, allowed are at most 2: "äö€\u{1F600}x".',
  ],
  [
    'rounded down',
    { max_tokens: 1 },
    '1234567',
    'passed',
    { token_count: 1, max_tokens: 1 },
    'The reply has 1 of at most 1 token.',
  ],
  [
    'both bounds',
    { max_characters: 9, max_tokens: 9 },
    'hello',
    'passed',
    { character_count: 5, max_characters: 9, token_count: 1, max_tokens: 9 },
    'The reply has 5 of at most 9 characters and 1 of at most 9 tokens.',
  ],
  [
    'no bound passes and says so',
    {},
    'x',
    'passed',
    {},
    'This checks nothing: neither "max_characters" nor "max_tokens" is given.',
  ],
]);

table('max_length', [
  [
    'is another name of length',
    { max_characters: 4 },
    'hello',
    'failed',
    { character_count: 5, max_characters: 4 },
    'The reply has 5 characters, allowed are at most 4: "hello".',
  ],
]);

describe('over a conversation', () => {
  it.each<[string, JsonValue, readonly string[], string, unknown]>([
    [
      'content_not_includes',
      { patterns: ['secret'] },
      ['fine', 'a Secret', 'secret'],
      'failed',
      {
        violations: [expect.objectContaining({ turn_index: 3 }), expect.objectContaining({ turn_index: 5 })],
      },
    ],
    ['content_not_includes', { patterns: ['secret'] }, [], 'passed', undefined],
    [
      'content_includes_any',
      { patterns: ['secret'] },
      ['fine', 'a secret'],
      'passed',
      { turn: 3, pattern: 'secret' },
    ],
    ['content_includes_any', { patterns: ['secret'] }, [], 'failed', undefined],
  ])('%s %j on %j', async (type, params, replies, status, details) => {
    const outcome = await judge(type, conversation(...replies), params);
    expect(outcome).toMatchObject({ status });
    expect(outcome.details).toEqual(details);
  });

  it('cuts the snippet to twenty characters on each side', async () => {
    const outcome = await judge('content_not_includes', conversation(`${'a'.repeat(50)}X${'b'.repeat(50)}`), {
      patterns: ['x'],
    });
    expect(outcome.details).toMatchObject({
      violations: [{ evidence: { snippet: `${'a'.repeat(20)}X${'b'.repeat(20)}` } }],
    });
  });
});

describe('huge replies', () => {
  it.each<[string, JsonValue, string]>([
    ['content_includes', { patterns: ['needle'] }, 'failed'],
    ['content_matches', { pattern: '(a|aa)+$' }, 'failed'],
    ['banned_words', { words: ['aaaa!', 'hay'] }, 'passed'],
    ['max_sentences', { max_sentences: 3 }, 'passed'],
    ['length', { max_characters: 10 }, 'failed'],
  ])('%s finishes with a short message', async (type, params, status) => {
    const outcome = await judge(type, replying(`${'a'.repeat(1_000_000)}!`), params);
    expect(outcome.status).toBe(status);
    expect(outcome.message.length).toBeLessThan(300);
  });
});

describe('parameters', () => {
  it.each<[string, JsonValue, readonly string[]]>([
    [
      'content_includes',
      { patterns: 'Paris' },
      ['patterns: "patterns" must be a list, not a text; write a list, also for a single entry.'],
    ],
    [
      'content_includes',
      { patterns: ['a', 42] },
      ['patterns.1: "patterns[1]" must be a text, not a number; put it in quotation marks.'],
    ],
    [
      'content_includes',
      { pattern: ['a'] },
      ['pattern: unknown parameter "pattern"; it takes patterns, case_insensitive.'],
    ],
    [
      'content_matches',
      { pattern: '(' },
      ['pattern: "pattern": not a valid regular expression (missing closing ): `(`).'],
    ],
    ['content_matches', { pattern: null }, ['pattern: "pattern" must be a text, not null.']],
    ['length', { max_characters: '100' }, ['max_characters: "max_characters" must be a number, not a text.']],
    ['length', { max_characters: -1 }, ['max_characters: "max_characters" must be at least 0, not -1.']],
    [
      'commit',
      { must_end_with_commit: 'yes' },
      ['must_end_with_commit: "must_end_with_commit" must be true or false, not a text.'],
    ],
    ['commit', { commit_fields: ['a', 'b'] }, []],
  ])('%s %j', (type, params, expected) => {
    expect(issuesOf(type, params)).toEqual(expected);
  });
});
