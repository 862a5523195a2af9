import type { Message } from '../model/message.ts';
import type { MessageCost } from '../model/usage.ts';
import type { RunContext } from './run-context.ts';
import type { TurnRequest } from './turn-executor.ts';
/** What stands for messages that are left out. */
export interface ContextSummary {
    readonly text: string;
    /** Undefined when it was known already. */
    readonly cost?: MessageCost;
}
/** Has messages summarised. */
export type Summariser = (messages: readonly Message[]) => Promise<ContextSummary>;
/** Creates what asks the assistant's model for summaries, once for the same messages. */
export declare function createSummariser({ run, turn, iteration }: TurnRequest, context: RunContext): Summariser;
