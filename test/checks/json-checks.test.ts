// Long: tables of cases, one for each check that judges JSON.
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/lib/json.ts';
import { contextWith, issuesOf, judge, replying } from './subjects.ts';

type Row = readonly [params: JsonValue, reply: string, status: string, details: unknown, message: string];

function table(type: string, rows: readonly Row[]) {
  describe(type, () => {
    it.each(rows)('%j on %j', async (params, reply, status, details, text) => {
      const outcome = await judge(type, replying(reply), params);
      expect(outcome).toMatchObject({ status, message: text });
      expect(outcome.details).toEqual(details);
    });
  });
}

table('is_valid_json', [
  [{}, '{"a":1}', 'passed', 'Valid JSON', 'The reply is valid JSON.'],
  [{}, '"text"', 'passed', 'Valid JSON', 'The reply is valid JSON.'],
  [
    {},
    'Hello',
    'failed',
    { error: "unexpected token 'H'", content: 'Hello' },
    'The reply is not JSON: unexpected token \'H\' in "Hello".',
  ],
  [
    {},
    '',
    'failed',
    { error: 'the text is empty', content: '' },
    'The reply is not JSON: the text is empty in "".',
  ],
  [
    {},
    '```json\n{}\n```',
    'failed',
    expect.anything(),
    'The reply is not JSON: unexpected token \'`\' in "```json {} ```". There is a part that looks like JSON: allow_wrapped or extract_json would read it.',
  ],
  [{ allow_wrapped: true }, '```json\n{}\n```', 'passed', 'Valid JSON', 'The reply is valid JSON.'],
  [{ extract_json: true }, 'so [{"a":1}] it is', 'passed', 'Valid JSON', 'The reply is valid JSON.'],
  [
    { extract_json: true },
    'no json',
    'failed',
    { error: "unexpected token 'o'", content: 'no json' },
    'The reply is not JSON: unexpected token \'o\' in "no json".',
  ],
]);

const person = { type: 'object', required: ['name'], properties: { age: { type: 'integer', minimum: 18 } } };

table('json_schema', [
  [
    { schema: person },
    '{"name":"A","age":20}',
    'passed',
    'JSON matches schema',
    'The reply fits the JSON Schema.',
  ],
  [
    { schema: person },
    '{"age":2}',
    'failed',
    { errors: ["(root): must have required property 'name'", 'age: must be >= 18'], count: 2 },
    "The reply does not fit the JSON Schema: (root): must have required property 'name', and 1 more.",
  ],
  [
    { schema: person },
    'x',
    'failed',
    { error: "unexpected token 'x'", content: 'x' },
    'The reply is not JSON: unexpected token \'x\' in "x".',
  ],
  [
    { schema: person, extract_json: true },
    'Here: {"name":"A"}',
    'passed',
    'JSON matches schema',
    'The reply fits the JSON Schema.',
  ],
]);

table('json_path', [
  [
    { jmespath_expression: 'name', expected: 'Alice' },
    '{"name":"Alice"}',
    'passed',
    { result: 'Alice' },
    '"name" gives "Alice".',
  ],
  [{ expression: 'age', expected: 28 }, '{"age":28.0}', 'passed', { result: 28 }, '"age" gives 28.'],
  [
    { expression: 'age', expected: '28' },
    '{"age":28}',
    'failed',
    { expected: '28', actual: 28, message: 'Result does not match expected value' },
    '"age": expected "28", got 28.',
  ],
  [
    { expression: 'a', expected: { x: [1], y: 2 } },
    '{"a":{"y":2,"x":[1]}}',
    'passed',
    { result: { y: 2, x: [1] } },
    '"a" gives {"y":2,"x":[1]}.',
  ],
  [
    { expression: 'a', expected: { x: 1 } },
    '{"a":[1]}',
    'failed',
    { expected: { x: 1 }, actual: [1], message: 'Result does not match expected value' },
    '"a": expected {"x":1}, got [1].',
  ],
  [
    { expression: 'b', expected: 1 },
    '{"a":1}',
    'failed',
    { expected: 1, actual: null, message: 'Result does not match expected value' },
    '"b": expected 1, got null.',
  ],
  [{ expression: 'b', expected: null }, '{"a":1}', 'passed', { result: null }, '"b" gives null.'],
  [
    { expression: 'tags', contains: ['b', { x: 1 }] },
    '{"tags":["a","b",{"x":1}]}',
    'passed',
    { result: ['a', 'b', { x: 1 }] },
    '"tags" gives ["a","b",{"x":1}].',
  ],
  [
    { expression: 'tags', contains: ['c'] },
    '{"tags":["a"]}',
    'failed',
    { message: 'Expected item not found in result', missing: 'c', result: ['a'] },
    '"tags": expected a list with "c", got ["a"].',
  ],
  [
    { expression: 'tags', contains: ['c'] },
    '{"tags":"c"}',
    'failed',
    { message: 'Result is not an array, cannot check contains', result: 'c' },
    '"tags": expected a list, got "c".',
  ],
  [
    { expression: 'n', min: 5 },
    '{"n":4.5}',
    'failed',
    { actual: 4.5, min: 5, message: 'Value 4.50 is below minimum 5.00' },
    '"n": expected at least 5, got 4.5.',
  ],
  [
    { expression: 'n', max: 5.5 },
    '{"n":6}',
    'failed',
    { actual: 6, max: 5.5, message: 'Value 6.00 exceeds maximum 5.50' },
    '"n": expected at most 5.5, got 6.',
  ],
  [{ expression: 'n', min: 5, max: 5 }, '{"n":5}', 'passed', { result: 5 }, '"n" gives 5.'],
  [
    { expression: 'n', min: 1 },
    '{"n":"5"}',
    'failed',
    { message: 'Result is not a number', result: '5' },
    '"n": expected a number, got "5".',
  ],
  [
    { expression: '@', min_results: 3 },
    '[1,2]',
    'failed',
    { actual: 2, min_results: 3, message: 'Array has 2 items, minimum is 3' },
    '"@": expected at least 3 entries, got 2.',
  ],
  [
    { expression: '@', max_results: 1 },
    '[1,2]',
    'failed',
    { actual: 2, max_results: 1, message: 'Array has 2 items, maximum is 1' },
    '"@": expected at most 1 entries, got 2.',
  ],
  [
    { expression: 'a', max_results: 1 },
    '{}',
    'failed',
    { message: 'Result is not an array, cannot check count', result: null },
    '"a": expected a list, got null.',
  ],
  [
    { expression: '@', min_results: 2.0, max_results: 2 },
    '[1,2]',
    'passed',
    { result: [1, 2] },
    '"@" gives [1,2].',
  ],
  [
    { expression: 'n', expected: 1, min: 5 },
    '{"n":2}',
    'failed',
    { expected: 1, actual: 2, message: 'Result does not match expected value' },
    '"n": expected 1, got 2.',
  ],
  [
    { expression: 'length(n)' },
    '{"n":2}',
    'failed',
    { error: expect.stringMatching(/^JMESPath error: /), jmespath_expression: 'length(n)' },
    expect.stringMatching(/^The JSON of the reply does not suit "length\(n\)": /) as unknown as string,
  ],
  [
    { expression: 'n' },
    'x',
    'failed',
    { error: "unexpected token 'x'", content: 'x' },
    'The reply is not JSON: unexpected token \'x\' in "x".',
  ],
]);

describe('is_valid_json', () => {
  it('shows two hundred characters of what is not JSON', async () => {
    const outcome = await judge('is_valid_json', replying('\u{1F600}'.repeat(300)), {});
    expect(outcome.details).toMatchObject({ content: `${'\u{1F600}'.repeat(200)}...` });
  });
});

describe('json_schema with a file', () => {
  const files = { 'person.json': JSON.stringify(person), 'broken.json': '{', 'bad.json': '{"type":"strin"}' };

  it.each<[string, JsonValue, string, string | undefined, RegExp]>([
    [
      'the schema of the file',
      { schema_file: 'person.json' },
      'failed',
      undefined,
      /required property 'name'/,
    ],
    [
      'the file before the inline schema',
      { schema_file: 'person.json', schema: {} },
      'failed',
      undefined,
      /required property 'name'/,
    ],
    [
      'a missing file',
      { schema_file: 'none.json' },
      'error',
      'SCHEMA_FILE',
      /The schema file "none.json" cannot be used: there is no file none.json\./,
    ],
    ['a file that is not JSON', { schema_file: 'broken.json' }, 'error', 'SCHEMA_FILE', /it is not JSON/],
    ['a file that is no schema', { schema_file: 'bad.json' }, 'error', 'SCHEMA_FILE', /schema is invalid/],
  ])('%s', async (_name, params, status, code, text) => {
    const outcome = await judge('json_schema', replying('{}'), params, contextWith(files));
    expect(outcome).toMatchObject({ status, ...(code === undefined ? {} : { code }) });
    expect(outcome.message).toMatch(text);
  });
});

describe('parameters', () => {
  it.each<[string, JsonValue, readonly unknown[]]>([
    [
      'json_schema',
      {},
      [': the parameters: give "schema" or "schema_file"; without a schema the check can never pass.'],
    ],
    [
      'json_schema',
      { schema: { type: 'strin' } },
      [expect.stringMatching(/^schema: "schema": not a valid JSON Schema \(schema is invalid: /)],
    ],
    [
      'json_schema',
      { schema: { properties: { a: { pattern: '(?=x)' } } } },
      [expect.stringMatching(/no look-around/)],
    ],
    [
      'json_path',
      {},
      ['jmespath_expression: "jmespath_expression" is required: it says which part of the JSON to look at.'],
    ],
    [
      'json_path',
      { expression: 'a[' },
      [expect.stringMatching(/^expression: "expression": not a valid JMESPath expression \(Syntax error/)],
    ],
    [
      'json_path',
      { expression: 'lenght(a)' },
      ['expression: "expression": not a valid JMESPath expression (unknown function lenght()).'],
    ],
    [
      'json_path',
      { expression: 'a', contains: 'x' },
      ['contains: "contains" must be a list, not a text; write a list, also for a single entry.'],
    ],
    [
      'json_path',
      { expression: 'a', jmespath_expression: 'a' },
      [expect.stringMatching(/two names of one parameter/)],
    ],
    ['json_path', { expression: 'a', min: 5, max: 5.0, min_results: 1, expected: [1] }, []],
  ])('%s %j', (type, params, expected) => {
    expect(issuesOf(type, params)).toEqual(expected);
  });
});
