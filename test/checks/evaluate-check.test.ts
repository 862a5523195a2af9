import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type CheckDefinition, defineCheck } from '../../src/checks/check.ts';
import { evaluateCheck, parseCheckParams } from '../../src/checks/evaluate-check.ts';
import { pass } from '../../src/checks/outcome.ts';
import { checkOf, contextWith, replying } from './subjects.ts';

const throwing = (thrown: unknown): CheckDefinition =>
  defineCheck({
    type: 'throwing',
    scope: 'turn',
    description: 'Throws.',
    params: z.strictObject({}),
    async evaluate() {
      throw thrown;
    },
  });

describe('evaluateCheck', () => {
  it.each([
    [new Error('no\nluck'), 'The check "throwing" broke off: no luck.'],
    ['a text', 'The check "throwing" broke off: a text.'],
    [undefined, 'The check "throwing" broke off: undefined.'],
    [new Error(''), 'The check "throwing" broke off: no reason given.'],
  ])('turns what is thrown into an error: %s', async (thrown, text) => {
    expect(await evaluateCheck(throwing(thrown), replying('Hi'), {}, contextWith())).toEqual({
      status: 'error',
      code: 'CHECK_CRASHED',
      message: text,
    });
  });

  it('takes what is thrown after an abort for the abort', async () => {
    const context = { ...contextWith(), signal: AbortSignal.abort() };
    expect(await evaluateCheck(throwing(new Error('stopped')), replying('Hi'), {}, context)).toMatchObject({
      status: 'error',
      code: 'ABORTED',
    });
  });
});

describe('parseCheckParams', () => {
  it('fills in defaults', () => {
    expect(parseCheckParams(checkOf('content_includes'), { patterns: ['a'] })).toEqual({
      params: { patterns: ['a'], case_insensitive: true },
    });
  });

  it('reports everything at once, unknown keys with the nearest known one', () => {
    expect(parseCheckParams(checkOf('json_path'), { expresion: 'a', min: '1', nonsense: 1 })).toEqual({
      issues: expect.arrayContaining([
        { path: ['min'], message: '"min" must be a number, not a text.' },
        expect.objectContaining({ path: ['expresion'], suggestion: 'expression', atKey: true }),
        {
          path: ['nonsense'],
          message: expect.stringMatching(/^unknown parameter "nonsense"; it takes jmespath_expression, /),
          atKey: true,
        },
      ]),
    });
  });

  it('reads other refinements and shapes too', () => {
    const definition = defineCheck({
      type: 'own',
      scope: 'turn',
      description: 'Passes.',
      params: z.strictObject({
        word: z.string().min(2),
        mode: z.enum(['a', 'b']),
        even: z.number().refine((value) => value % 2 === 0, 'must be even'),
      }),
      evaluate: () => pass('Fine.'),
    });
    expect(parseCheckParams(definition, { word: 'x', mode: 'c', even: 1 })).toEqual({
      issues: [
        { path: ['word'], message: '"word" must have at least 2 characters.' },
        { path: ['mode'], message: '"mode": Invalid option: expected one of "a"|"b".' },
        { path: ['even'], message: '"even" must be even.' },
      ],
    });
    expect(parseCheckParams(definition, { word: 'xy', even: 2 })).toEqual({
      issues: [{ path: ['mode'], message: '"mode" is required.' }],
    });
  });
});
