import { isJsonObject } from '../lib/json.ts';
import type { Message } from '../model/message.ts';
import { textOfOutput, toolCallsOf, wordsOf } from './message-text.ts';
import type { ModelMessage, ToolResultPart } from './model-message.ts';

/** What is known of a message when it is added. */
export interface MessageFacts {
  readonly turn: number;
  readonly traceId: string;
  /** RFC 3339. */
  readonly timestamp: string;
  /** Of the call that gave it. */
  readonly latencyMs?: number;
}

/** A message as the state store keeps it; each result of a tool is one of its own. */
export function toStoredMessages(message: ModelMessage, id: string, facts: MessageFacts): readonly Message[] {
  const { turn, traceId, timestamp, latencyMs } = facts;
  const base = { turn, timestamp, ...(latencyMs === undefined ? {} : { latencyMs }) };
  const meta = { id, trace_id: traceId };
  if (typeof message.content === 'string') {
    return [{ role: message.role, content: message.content, ...base, meta }];
  }
  if (message.role === 'tool') {
    return message.content.map((part, index) => ({
      role: message.role,
      content: textOfOutput(part.output),
      ...base,
      toolResult: resultOf(part),
      meta: { id: `${id}-${index}`, trace_id: traceId },
    }));
  }
  const content = wordsOf(message);
  const toolCalls = toolCallsOf(message).map(({ toolCallId, toolName, input }) => ({
    id: toolCallId,
    name: toolName,
    args: input,
  }));
  return [{ role: message.role, content, ...base, ...(toolCalls.length === 0 ? {} : { toolCalls }), meta }];
}

function resultOf({ toolCallId, toolName, output }: ToolResultPart): Message['toolResult'] & object {
  const content = textOfOutput(output);
  const failed = isJsonObject(output) && typeof output.type === 'string' && output.type.startsWith('error');
  return { id: toolCallId, name: toolName, content, ...(failed ? { error: content } : {}), latencyMs: 0 };
}
