import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CheckDefinition, CheckSubject } from '../../src/checks/check.ts';
import { evaluateCheck, keysOf, parseCheckParams } from '../../src/checks/evaluate-check.ts';
import { builtInChecks, createCheckRegistry } from '../../src/checks/index.ts';
import { plannedCheckTypes } from '../../src/checks/known-types.ts';
import { conversationSubject, turnSubject } from '../../src/checks/subject.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import { callingMessage, contextWith, message } from '../checks/subjects.ts';

const folder = new URL('../../src/checks/', import.meta.url);

/** Parameters with which a check has something to do. */
const PARAMS: { readonly [type: string]: JsonObject } = {
  banned_words: { words: ['guarantee', '100%', '\u0000'] },
  commit: { must_end_with_commit: true, commit_fields: ['owner'] },
  content_includes: { patterns: ['Paris', '"'] },
  content_includes_any: { patterns: ['Paris', '"'] },
  content_matches: { pattern: '(?i)^(a+)+$' },
  content_not_includes: { patterns: ['a', 'Paris'] },
  guardrail_triggered: { validator: 'banned_words' },
  is_valid_json: { allow_wrapped: true, extract_json: true },
  json_path: { expression: 'a.b', expected: { c: 1 }, extract_json: true },
  json_schema: { schema: { type: 'object', required: ['a'] }, extract_json: true },
  length: { max_characters: 10, max_tokens: 2.5 },
  llm_judge: { criteria: 'Kind.', min_score: 0.5 },
  llm_judge_conversation: { rubric: 'Of use.', conversation_aware: true },
  max_sentences: { max_sentences: 1 },
  required_fields: { required_fields: ['a', 'b'] },
  tool_calls_with_args: { tool_name: 'search', expected_args: { q: 'x' }, args_match: { q: '^(a+)+$' } },
  tools_called: { tools: ['search'] },
  tools_not_called: { tools: ['search'] },
  tools_not_called_with_args: { tool_name: 'search', forbidden_args: { q: ['x'] } },
};

const hostile = `\u001b[31m::error::"<script>|\u202e\uD800 ${'{"a":['.repeat(3000)}${'a'.repeat(50_000)}!`;
const hostileMessages = [
  message('user', 'Hi'),
  callingMessage([
    ['search', { q: hostile, __proto__: 1 }],
    ['search', 'not an object'],
    [hostile, null],
  ]),
  message('tool', 'done'),
  message('assistant', hostile, {
    validations: [
      { validatorType: 'banned_words', passed: false, details: [hostile], turn: 0, timestamp: '' },
    ],
  }),
];

function subjectsFor({ scope }: CheckDefinition): readonly (readonly [string, CheckSubject])[] {
  const all: readonly (readonly [string, CheckSubject])[] = [
    ['an empty turn', turnSubject([], 0)],
    ['a turn without a reply', turnSubject([message('user', 'Hi')], 0)],
    ['a turn with an empty reply', turnSubject([message('assistant', '')], 0)],
    ['a hostile turn', turnSubject(hostileMessages, 0)],
    ['an empty conversation', conversationSubject([])],
    ['a hostile conversation', conversationSubject(hostileMessages)],
  ];
  return all.filter(([, subject]) => scope === 'both' || scope === subject.scope);
}

const kebab = (type: string) => type.replaceAll('_', '-');

describe.each(builtInChecks.map((definition) => [definition.type, definition] as const))(
  'check %s',
  (type, definition) => {
    it('is documented: one sentence for itself and for every parameter', () => {
      expect(definition.description).toMatch(/^[A-Z].*\.$/);
      const schema = z.toJSONSchema(definition.params, { io: 'input' });
      for (const key of keysOf(definition.params)) {
        expect(schema.properties?.[key], key).toMatchObject({
          description: expect.stringMatching(/^[A-Z].*\.$/),
        });
      }
      expect(keysOf(definition.params).length).toBeGreaterThan(0);
    });

    it('stands in a file of its name that exports it alone', async () => {
      const exported: unknown[] = Object.values(await import(`../../src/checks/${kebab(type)}.ts`));
      expect(exported).toEqual([definition]);
    });

    it('refuses parameters it does not know, and anything but a mapping', () => {
      const parsed = parseCheckParams(definition, { ...PARAMS[type], nonsense: 1 });
      expect(parsed).toMatchObject({ issues: [{ path: ['nonsense'], atKey: true }] });
      for (const params of [null, 'text', 5, [], undefined]) {
        expect(parseCheckParams(definition, params)).toHaveProperty('issues');
      }
    });

    it('takes its sample parameters', () => {
      expect(PARAMS).toHaveProperty(type);
      expect(parseCheckParams(definition, PARAMS[type])).toHaveProperty('params');
    });

    it.each(subjectsFor(definition))(
      'judges %s without throwing, the same way twice',
      async (_name, subject) => {
        const parsed = parseCheckParams(definition, PARAMS[type]);
        const params = 'params' in parsed ? parsed.params : undefined;
        const outcome = await definition.evaluate(subject, params, contextWith());
        expect(await definition.evaluate(subject, params, contextWith())).toEqual(outcome);
        expect(outcome.message).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]+$/u);
        expect(outcome.message.length).toBeLessThan(1000);
        expect(outcome.message).toMatch(/[.?]$/);
        if (outcome.details !== undefined) {
          expect(JSON.parse(JSON.stringify(outcome.details))).toEqual(outcome.details);
        }
        const needsReply = subject.scope === 'turn' || definition.asksJudge === true;
        if (needsReply && subject.reply === undefined) {
          expect(outcome).toMatchObject({ status: 'error', code: 'NO_REPLY' });
        } else {
          expect(['passed', 'failed']).toContain(outcome.status);
        }
      },
    );
  },
);

describe('the list of checks', () => {
  it('holds every definition of the folder', () => {
    const defining = readdirSync(folder)
      .filter((file) => readFileSync(new URL(file, folder), 'utf8').includes('= defineCheck('))
      .map((file) => file.replace('.ts', ''));
    expect(defining.sort()).toEqual(builtInChecks.map(({ type }) => kebab(type)).sort());
  });

  it('claims no name that is called not built', () => {
    expect(createCheckRegistry().names.filter((name) => plannedCheckTypes.has(name))).toEqual([]);
  });

  it('catches what a definition throws', async () => {
    const crashing: CheckDefinition = {
      type: 'crashing',
      scope: 'turn',
      description: 'Throws.',
      params: z.strictObject({}),
      evaluate() {
        throw new RangeError('too much');
      },
    };
    expect(await evaluateCheck(crashing, turnSubject([], 0), {}, contextWith())).toEqual({
      status: 'error',
      code: 'CHECK_CRASHED',
      message: 'The check "crashing" broke off: too much.',
    });
  });
});
