import type { JsonValue } from '../lib/json.ts';
import type { ResultMessage, RunResult } from '../model/run-result.ts';

/** An answer as a mock file writes it. */
export type WrittenMockTurn =
  | string
  | { readonly content?: string; readonly tool_calls: readonly WrittenCall[] };

interface WrittenCall {
  readonly name: string;
  readonly arguments: JsonValue;
}

/** What an assistant said in a run, by the turn number under which a mock file answers. */
export function mockScriptOf({
  messages,
}: Pick<RunResult, 'messages'>): ReadonlyMap<number, WrittenMockTurn> {
  const script = new Map<number, WrittenMockTurn>();
  let users = 0;
  let assistants = 0;
  let toolStep = 0;
  for (const message of messages) {
    if (message.role === 'user') users++;
    if (message.role === 'tool') toolStep = 1;
    if (message.role !== 'assistant') continue;
    // The numbers of a mock file: a tool call takes one of its own.
    script.set(Math.max(users, assistants, 1) + toolStep, turnOf(message));
    assistants++;
  }
  return script;
}

function turnOf({ text, toolCalls }: ResultMessage): WrittenMockTurn {
  if (toolCalls.length === 0) return text;
  const calls = toolCalls.map(({ name, args }) => ({ name, arguments: args }));
  return { ...(text === '' ? {} : { content: text }), tool_calls: calls };
}
