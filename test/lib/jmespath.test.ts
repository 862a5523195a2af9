import { describe, expect, it } from 'vitest';
import { compileJsonQuery, searchJson } from '../../src/lib/jmespath.ts';
import type { JsonValue } from '../../src/lib/json.ts';

describe('searchJson', () => {
  it.each<[string, JsonValue, JsonValue]>([
    ['a.b[0]', { a: { b: [7] } }, 7],
    ['missing', { a: 1 }, null],
    ['length([*])', [1, 2, 3], 3],
    ['length([?price > `0`])', [{ price: 1 }, { price: 0 }], 1],
    ['length(departments[*].employees[*])', { departments: [{ employees: [1] }, { employees: [] }] }, 2],
    ['sort(@)', ['b', 'a'], ['a', 'b']],
    ['@', 'text', 'text'],
  ])('%s', (expression, value, expected) => {
    expect(searchJson(value, expression)).toEqual(expected);
  });

  it('throws a readable error when the expression does not suit the value', () => {
    expect(() => searchJson({ a: 1 }, 'length(a)')).toThrow(/length\(\) expected argument 1/);
  });

  it.each([
    ['a[', /Syntax error/],
    ['', /Syntax error/],
    ['lenght(@)', /unknown function lenght\(\)/],
    ['a[?contain(@, `1`)] | [0]', /unknown function contain\(\)/],
    ['('.repeat(100_000), /./],
  ])('refuses %.20j before it sees a value', (expression, reason) => {
    expect(() => compileJsonQuery(expression)).toThrow(reason);
  });
});
