import { expect, test } from 'vitest';
import { createCheckRegistry } from '../../src/checks/index.ts';
import { createParamsReader } from '../../src/plan/read-params.ts';

const registry = createCheckRegistry();
const definitionOf = (type: string) => registry.get(type);
const condition = { tool_called: 'search' };

test('what is written the same way is read once', () => {
  const readParams = createParamsReader();
  const written = { type: 'content_includes', condition: undefined };
  const read = (patterns: string[]) =>
    readParams(definitionOf('content_includes'), { ...written, params: { patterns } });
  expect(read(['a'])).toBe(read(['a']));
  expect(read(['a']).parsed).toMatchObject({ params: { patterns: ['a'] } });
  expect(read(['b']).parsed).toMatchObject({ params: { patterns: ['b'] } });
});

test.each([
  [
    'another type',
    { type: 'content_includes', params: { patterns: ['a'] } },
    { type: 'content_not_includes', params: { patterns: ['a'] } },
  ],
  [
    'a condition',
    { type: 'content_includes', params: { patterns: ['a'] } },
    { type: 'content_includes', params: { patterns: ['a'] }, condition },
  ],
  [
    'a number that JSON has not',
    { type: 'min_length', params: { min: null } },
    { type: 'min_length', params: { min: Number.NaN } },
  ],
])('%s is read by itself', (_case, one, other) => {
  const readParams = createParamsReader();
  const [first, second] = [one, other].map((written) =>
    readParams(definitionOf(written.type), { condition: undefined, ...written }),
  );
  expect(first).not.toEqual(second);
});

test('the parameters of an unknown type are left as they are', () => {
  const params = { any: 'thing' };
  const { parsed } = createParamsReader()(undefined, { type: 'none', params, condition: undefined });
  expect(parsed).toEqual({ params });
});
