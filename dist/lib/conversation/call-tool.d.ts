import type { Message, ToolCall } from '../model/message.ts';
import type { RunContext } from './run-context.ts';
import { type TurnRequest } from './turn-executor.ts';
/**
 * Answers one tool call with a tool message; with the reason when it is refused. What the model did wrong becomes
 * the answer; other errors pass through.
 */
export declare function callTool(call: ToolCall, request: TurnRequest, context: RunContext, reason: string | undefined): Promise<Message>;
