import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CheckDefinition, CheckSubject } from '../../src/checks/check.ts';
import { evaluateCheck, keysOf, parseCheckParams } from '../../src/checks/evaluate-check.ts';
import { builtInChecks, createCheckRegistry } from '../../src/checks/index.ts';
import type { JudgeQuestion } from '../../src/checks/judge.ts';
import { plannedCheckTypes } from '../../src/checks/known-types.ts';
import { conversationSubject, turnSubject } from '../../src/checks/subject.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import type { CheckOutcome } from '../../src/model/check.ts';
import { callingMessage, contextWith, message } from '../checks/subjects.ts';
import type { CheckCase, CheckRows } from './check-rows/check-row.ts';
import { checkRows } from './check-rows/index.ts';

const folder = new URL('../../src/checks/', import.meta.url);

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

/** The rows of a check type; a type without any cannot be held against the contract. */
function rowsOf(type: string): CheckRows {
  const rows = checkRows[type];
  if (rows === undefined) throw new Error(`test/contracts/check-rows has no rows for "${type}".`);
  return rows;
}

/** A judge whose answer is the reply it is shown. */
const echoing = { ...contextWith(), judge: async ({ response }: JudgeQuestion) => ({ text: response }) };

/** Judges without the net of evaluateCheck, so that a definition that throws is seen. */
async function judgeParsed(definition: CheckDefinition, subject: CheckSubject, raw: JsonObject) {
  const parsed = parseCheckParams(definition, raw);
  if ('issues' in parsed) throw new Error(parsed.issues.map(({ message: text }) => text).join(' '));
  return definition.evaluate(subject, parsed.params, echoing);
}

/** What a check says of the messages of a case in each of its scopes. */
function judgeInScopes(
  definition: CheckDefinition | undefined,
  { messages, params }: Pick<CheckCase, 'messages'> & { readonly params: JsonObject },
): Promise<readonly CheckOutcome[]> {
  const subjects = [turnSubject(messages, 0), conversationSubject(messages)];
  return Promise.all(
    subjects.flatMap((subject) =>
      definition?.scope === 'both' || definition?.scope === subject.scope
        ? judgeParsed(definition, subject, params)
        : [],
    ),
  );
}

const registry = createCheckRegistry();
const kebab = (type: string) => type.replaceAll('_', '-');

describe.each(builtInChecks.map((definition) => [definition.type, definition] as const))(
  'check %s',
  (type, definition) => {
    const rows = rowsOf(type);

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
      const parsed = parseCheckParams(definition, { ...rows.params, nonsense: 1 });
      expect(parsed).toMatchObject({ issues: [{ path: ['nonsense'], atKey: true }] });
      for (const params of [null, 'text', 5, [], undefined]) {
        expect(parseCheckParams(definition, params)).toHaveProperty('issues');
      }
    });

    it('has an entry for each of its aliases, and takes the parameters usual there', async () => {
      expect(Object.keys(rows.aliases ?? {}).sort()).toEqual([...(definition.aliases ?? [])].sort());
      for (const [alias, params] of Object.entries(rows.aliases ?? {})) {
        for (const outcome of await judgeInScopes(registry.get(alias), { ...rows.passes, params })) {
          expect(outcome).toMatchObject({ status: 'passed' });
        }
      }
    });

    it.each([
      ['passes', 'passed', rows.passes],
      ['fails', 'failed', rows.fails],
      ['passes at the boundary', 'passed', rows.boundary],
    ] as const)('%s as its row says, in every scope', async (_title, status, row) => {
      const outcomes = await judgeInScopes(definition, { params: rows.params, ...row });
      for (const outcome of outcomes) expect(outcome).toMatchObject({ status, message: row.says });
    });

    it('says what is wrong with a bad parameter', () => {
      const parsed = parseCheckParams(definition, rows.badParams.params);
      const issues = 'issues' in parsed ? parsed.issues.map(({ message: text }) => text) : [];
      expect(issues).toEqual([rows.badParams.issue]);
    });

    it('says on a conversation without messages what its row says', async () => {
      const subject = definition.scope === 'turn' ? turnSubject([], 0) : conversationSubject([]);
      const { status, code } = await judgeParsed(definition, subject, rows.params);
      expect(code ?? status).toBe(rows.onNothing);
    });

    it.each(subjectsFor(definition))(
      'judges %s without throwing, the same way twice',
      async (_name, subject) => {
        const outcome = await judgeParsed(definition, subject, rows.params);
        expect(await judgeParsed(definition, subject, rows.params)).toEqual(outcome);
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
          expect(['passed', 'failed', ...(rows.codes ?? [])]).toContain(outcome.code ?? outcome.status);
        }
      },
    );
  },
);

describe('a check that acts on a reply before or after its end', () => {
  const failing = ({ type }: CheckDefinition) => {
    const rows = rowsOf(type);
    const { messages, params = rows.params } = rows.fails;
    return { text: messages.at(-1)?.content ?? '', params };
  };
  const judgeText = (definition: CheckDefinition, text: string, params: JsonObject) =>
    judgeParsed(definition, turnSubject([message('assistant', text)], 0), params);
  const named = (definitions: readonly CheckDefinition[]) =>
    definitions.map((definition) => [definition.type, definition] as const);

  it.each(named(builtInChecks.filter(({ streaming }) => streaming !== undefined)))(
    '%s finds in part of a reply no violation that more text would undo',
    async (_type, definition) => {
      const { text, params } = failing(definition);
      const whole = `${text} and more. And, more`;
      const statuses: string[] = [];
      for (let end = 1; end <= whole.length; end++) {
        const part = whole.slice(0, end);
        const isWordOpen = definition.streaming === 'words' && /\w$/.test(part) && end < whole.length;
        if (!isWordOpen) statuses.push((await judgeText(definition, part, params)).status);
      }
      const first = statuses.indexOf('failed');
      expect(first).toBeGreaterThanOrEqual(0);
      expect(new Set(statuses.slice(first))).toEqual(new Set(['failed']));
    },
  );

  it.each(named(builtInChecks.filter(({ truncate }) => truncate !== undefined)))(
    '%s cuts a reply so that it passes',
    async (_type, definition) => {
      const { text, params } = failing(definition);
      const parsed = parseCheckParams(definition, params);
      const cut = 'params' in parsed ? definition.truncate?.(text, parsed.params) : undefined;
      expect(text.startsWith(cut ?? text)).toBe(true);
      expect(await judgeText(definition, cut ?? text, params)).toMatchObject({ status: 'passed' });
    },
  );
});

describe('a check that can have nothing to do', () => {
  const without: JsonObject = { tool_args: { tool_name: 'search' } };
  const idle = builtInChecks.filter((definition) => definition.idle !== undefined);
  const paramsOf = (definition: CheckDefinition, raw: JsonObject) => {
    const parsed = parseCheckParams(definition, raw);
    if ('issues' in parsed) throw new Error(`${definition.type}: ${JSON.stringify(parsed.issues)}`);
    return parsed.params;
  };

  it.each(idle.map((definition) => [definition.type, definition] as const))(
    '%s says so beforehand in the words of its outcome',
    async (type, definition) => {
      const raw = (without[type] ?? {}) as JsonObject;
      const reason = definition.idle?.(paramsOf(definition, raw));
      const subject = turnSubject([message('user', 'Hi'), message('assistant', 'Hello')], 0);
      expect(await judgeParsed(definition, subject, raw)).toMatchObject({
        status: 'passed',
        message: `This checks nothing: ${reason}.`,
      });
      expect(definition.idle?.(paramsOf(definition, rowsOf(type).params))).toBeUndefined();
    },
  );
});

describe('the list of checks', () => {
  it('holds every definition of the folder', () => {
    const defining = readdirSync(folder)
      .filter((file) => readFileSync(new URL(file, folder), 'utf8').includes('= defineCheck('))
      .map((file) => file.replace('.ts', ''));
    expect(defining.sort()).toEqual(builtInChecks.map(({ type }) => kebab(type)).sort());
  });

  it('has a definition for every row', () => {
    expect(Object.keys(checkRows).sort()).toEqual(builtInChecks.map(({ type }) => type).sort());
  });

  it('claims no name that is called not built', () => {
    expect(registry.names.filter((name) => plannedCheckTypes.has(name))).toEqual([]);
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
