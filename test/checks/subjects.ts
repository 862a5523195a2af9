import type { CheckContext, CheckDefinition, CheckSubject } from '../../src/checks/check.ts';
import { evaluateCheck, parseCheckParams } from '../../src/checks/evaluate-check.ts';
import { createCheckRegistry } from '../../src/checks/index.ts';
import { conversationSubject, turnSubject } from '../../src/checks/subject.ts';
import type { JsonValue } from '../../src/lib/json.ts';
import type { CheckOutcome } from '../../src/model/check.ts';
import type { Message, Role } from '../../src/model/message.ts';

/** A message of turn 0 unless told otherwise. */
export function message(role: Role, content: string, more: Partial<Message> = {}): Message {
  return { role, content, turn: 0, timestamp: '2026-01-01T00:00:00Z', ...more };
}

/** An assistant message that calls tools: `[name, args]` each. */
export function callingMessage(
  calls: readonly (readonly [string, JsonValue])[],
  more: Partial<Message> = {},
) {
  const toolCalls = calls.map(([name, args], index) => ({ id: `call_${index}_${name}`, name, args }));
  return message('assistant', '', { toolCalls, ...more });
}

/** A turn whose reply is the text. */
export function replying(content: string, more: Partial<Message> = {}): CheckSubject {
  return turnSubject([message('user', 'Hi'), message('assistant', content, more)], 0);
}

/** A conversation with these replies, one per turn. */
export function conversation(...replies: readonly string[]): CheckSubject {
  return conversationSubject(
    replies.flatMap((content, turn) => [
      message('user', 'Hi', { turn }),
      message('assistant', content, { turn }),
    ]),
  );
}

/** Reads files from a record. */
export function contextWith(files: { readonly [file: string]: string } = {}): CheckContext {
  return {
    async readText(file) {
      const text = files[file];
      if (text === undefined) throw new Error(`there is no file ${file}`);
      return text;
    },
    judge: async () => ({ text: '{"passed": true, "score": 0.9, "reasoning": "Fine."}' }),
    signal: new AbortController().signal,
  };
}

const registry = createCheckRegistry();

/** The built-in check of a type. */
export function checkOf(type: string): CheckDefinition {
  const definition = registry.get(type);
  if (definition === undefined) throw new Error(`There is no check ${type}.`);
  return definition;
}

/** Parses the parameters, which must be valid, and evaluates. */
export async function judge(
  type: string,
  subject: CheckSubject,
  params: JsonValue,
  context = contextWith(),
): Promise<CheckOutcome> {
  const definition = checkOf(type);
  const parsed = parseCheckParams(definition, params);
  if ('issues' in parsed) throw new Error(parsed.issues.map((issue) => issue.message).join(' '));
  return evaluateCheck(definition, subject, parsed.params, context);
}

/** The problems of parameters, `path: message` each. */
export function issuesOf(type: string, params: JsonValue): readonly string[] {
  const parsed = parseCheckParams(checkOf(type), params);
  return 'issues' in parsed
    ? parsed.issues.map(({ path, message: text }) => `${path.join('.')}: ${text}`)
    : [];
}
