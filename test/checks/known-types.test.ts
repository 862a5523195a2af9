import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCheck } from '../../src/checks/check.ts';
import { createCheckRegistry } from '../../src/checks/index.ts';
import { findCheckType, plannedCheckTypes } from '../../src/checks/known-types.ts';
import { pass } from '../../src/checks/outcome.ts';

const registry = createCheckRegistry();

describe('findCheckType', () => {
  it.each(['content_includes', 'length', 'max_length', 'regex', 'tool_args_session'])('finds %s', (name) => {
    expect(findCheckType(name, registry)).toHaveProperty('definition');
  });

  it.each(['toxicity', 'image_format', 'tool_exec', 'workflow_complete', 'cosine_similarity'])(
    'knows %s by name',
    (name) => {
      expect(findCheckType(name, registry)).toMatchObject({ planned: true, meaning: expect.any(String) });
      expect(plannedCheckTypes.has(name)).toBe(true);
    },
  );

  it.each([
    ['content_include', 'content_includes'],
    ['tool_calls_with_arg', 'tool_calls_with_args'],
    ['llm_jugde', 'llm_judge'],
    ['quite something else', undefined],
    ['constructor', undefined],
  ])('suggests for %s: %s', (name, suggestion) => {
    expect(findCheckType(name, registry)).toEqual({
      unknown: true,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  });
});

describe('createCheckRegistry', () => {
  const own = (type: string) =>
    defineCheck({
      type,
      scope: 'turn',
      description: 'Passes.',
      params: z.strictObject({}),
      evaluate: () => pass('Fine.'),
    });

  it("takes the user's own checks, also under a planned name", () => {
    const extended = createCheckRegistry([own('house_style'), own('toxicity')]);
    expect(findCheckType('house_style', extended)).toHaveProperty('definition');
    expect(findCheckType('toxicity', extended)).toHaveProperty('definition');
  });

  it('refuses a name that is taken', () => {
    expect(() => createCheckRegistry([own('max_length')])).toThrow(/"max_length"/);
  });
});
