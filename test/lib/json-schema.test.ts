import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/lib/json.ts';
import { compileJsonSchema } from '../../src/lib/json-schema.ts';

const violationsOf = (schema: JsonValue, value: unknown) =>
  compileJsonSchema(schema)
    .validate(value)
    .map(({ path, message }) => `${path}: ${message}`);

describe('compileJsonSchema', () => {
  it.each<[string, JsonValue, unknown, string[]]>([
    ['fits', { type: 'object', required: ['a'] }, { a: 1 }, []],
    ['lacks', { required: ['a'] }, {}, [": must have required property 'a'"]],
    [
      'names the place',
      { properties: { 'a/b': { items: { type: 'string' } } } },
      { 'a/b': ['x', 1] },
      ['a/b[1]: must be string'],
    ],
    ['root index', { items: { type: 'string' } }, [1], ['[0]: must be string']],
    [
      'names the extra property',
      { additionalProperties: false },
      { x: 1 },
      [': must not have the property "x"'],
    ],
    ['names the allowed values', { enum: ['a', 1] }, 'b', [': must be one of ["a",1]']],
    ['names the constant', { const: { a: 1 } }, 2, [': must be {"a":1}']],
    [
      'all violations',
      { properties: { a: { type: 'string' }, b: { type: 'string' } } },
      { a: 1, b: 2 },
      ['a: must be string', 'b: must be string'],
    ],
    ['true takes everything', true, 5, []],
    ['false takes nothing', false, 5, [': boolean schema is false']],
    ['unknown formats are ignored', { format: 'nonesuch' }, 'x', []],
    ['known formats are not', { format: 'email' }, 'x', [': must match format "email"']],
    ['unknown keywords are ignored', { example: 1, type: 'number' }, 1, []],
  ])('%s', (_name, schema, value, expected) => {
    expect(violationsOf(schema, value)).toEqual(expected);
  });

  it.each<[string, JsonValue, unknown, unknown]>([
    [
      'draft 4: exclusive minimum',
      {
        $schema: 'http://json-schema.org/draft-04/schema#',
        id: 'http://x/y',
        minimum: 5,
        exclusiveMinimum: true,
      },
      6,
      5,
    ],
    [
      'draft 4: exclusive maximum, nested',
      { properties: { a: { maximum: 5, exclusiveMaximum: true } } },
      { a: 4 },
      { a: 5 },
    ],
    ['draft 4: not exclusive', { minimum: 5, exclusiveMinimum: false }, 5, 4],
    ['draft 4: in a list', { allOf: [{ minimum: 5, exclusiveMinimum: true }] }, 6, 5],
    ['draft 6', { $schema: 'http://json-schema.org/draft-06/schema#', const: 1 }, 1, 2],
    ['draft 7', { $schema: 'https://json-schema.org/draft-07/schema', if: { const: 1 }, else: false }, 1, 2],
    [
      '2019-09',
      { $schema: 'https://json-schema.org/draft/2019-09/schema', dependentRequired: { a: ['b'] } },
      { b: 1 },
      { a: 1 },
    ],
    [
      '2020-12',
      { $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [{ type: 'string' }] },
      ['a'],
      [1],
    ],
    [
      'an unknown dialect reads as draft 7',
      { $schema: 'https://example.test/schema', type: 'string' },
      'a',
      1,
    ],
    ['references inside', { $ref: '#/definitions/n', definitions: { n: { type: 'number' } } }, 1, 'a'],
    [
      'references by its own $id',
      { $id: 'http://x/s', $ref: 'http://x/s#/definitions/n', definitions: { n: { type: 'number' } } },
      1,
      'a',
    ],
    ['an asynchronous schema judges at once', { $async: true, type: 'string' }, 'a', 1],
    ['nullable without type says nothing', { nullable: true, enum: [1] }, 1, 2],
  ])('reads %s', (_name, schema, good, bad) => {
    expect(violationsOf(schema, good)).toEqual([]);
    expect(violationsOf(schema, bad)).not.toEqual([]);
  });

  it('keeps schemas with the same $id apart', () => {
    const first = compileJsonSchema({ $id: 'http://x/same', type: 'string' });
    const second = compileJsonSchema({ $id: 'http://x/same', type: 'number' });
    expect([first.validate('a'), second.validate(1)]).toEqual([[], []]);
    expect(first.validate(1)).not.toEqual([]);
  });

  it.each<[string, JsonValue, RegExp]>([
    ['is no schema', 'text', /must be an object, true or false/],
    ['has a wrong type', { type: 'strin' }, /schema is invalid/],
    ['refers to the network', { $ref: 'http://127.0.0.1:9/x.json' }, /can't resolve reference/],
    ['has a pattern RE2 does not know', { pattern: '(?=a)' }, /no look-around/],
  ])('refuses a schema that %s', (_name, schema, reason) => {
    expect(() => compileJsonSchema(schema)).toThrow(reason);
  });

  it('tells patterns apart and survives hostile ones', () => {
    const schema = {
      properties: { a: { pattern: '^(a+)+$' }, b: { pattern: '^b$' } },
      patternProperties: { '^(x+x+)+y$': false },
    };
    expect(violationsOf(schema, { a: `${'a'.repeat(50_000)}!`, b: 'b', [`${'x'.repeat(50)}!`]: 1 })).toEqual([
      'a: must match pattern "^(a+)+$"',
    ]);
    expect(violationsOf({ format: 'url' }, `http://${'a:'.repeat(100_000)}`)).toEqual([
      ': must match format "url"',
    ]);
  });
});
