import type { CheckResult } from '../model/check.ts';
import type { Message } from '../model/message.ts';
import type { RunContext } from './run-context.ts';
import type { TurnRequest } from './turn-executor.ts';
/**
 * Judges every reply of a turn that says something by the guardrails, one that comes with tool calls as well, notes
 * on each what was found, and changes those that a guardrail does not let stand. Gives one result for each guardrail.
 */
export declare function judgeReplies({ run, turn, iteration }: TurnRequest, messages: Message[], context: RunContext): Promise<readonly CheckResult[]>;
