import type { JsonValue } from '../lib/json.ts';
import { parseJson } from '../lib/parse-json.ts';
import type { ToolCall } from '../model/message.ts';
import type { FinishReason } from './provider.ts';

/** A call of a tool as a server writes it. */
export interface WrittenCall {
  readonly id?: string | null | undefined;
  readonly name: string;
  /** JSON as text; some servers send the value itself. */
  readonly arguments?: unknown;
}

/** A success that says nothing usable; `message` is why. */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer';
}

const FINISH_REASONS: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool_calls',
  function_call: 'tool_calls',
  content_filter: 'content_filter',
};

/** The finish reason in our words. Servers say `stop` of calls that were demanded, and words of their own. */
export function finishReasonOf(word: string | null | undefined, callCount: number): FinishReason {
  const reason = (word && Object.hasOwn(FINISH_REASONS, word) && FINISH_REASONS[word]) || 'stop';
  if (reason === 'stop' || reason === 'tool_calls') return callCount > 0 ? 'tool_calls' : 'stop';
  return reason;
}

/** Reads calls; `firstNumber` names those without an id. Arguments that are no JSON stay the text they are. */
export function readCalls(calls: readonly WrittenCall[], firstNumber: number): readonly ToolCall[] {
  return calls.map(({ id, name, arguments: written }, index) => ({
    id: id || `call_${firstNumber + index}`,
    name,
    args: readArguments(written),
  }));
}

function readArguments(written: unknown): JsonValue {
  // It came out of JSON, so it is JSON.
  if (typeof written !== 'string') return (written ?? {}) as JsonValue;
  if (written.trim() === '') return {};
  const parsed = parseJson(written);
  return 'value' in parsed ? parsed.value : written;
}
