import type { Message } from '../model/message.ts';
import type { MessageCost } from '../model/usage.ts';
import type { RunContext } from './run-context.ts';
import { type TurnRequest } from './turn-executor.ts';
/** What of a conversation is sent to the model. */
export interface FittedContext {
    readonly system: string;
    readonly messages: readonly Message[];
    /** Whether something was left out. */
    readonly isShortened: boolean;
    /** What models that were asked for it cost. */
    readonly costs: readonly MessageCost[];
}
/** Fits a conversation, without its system message, into the budget of its scenario. */
export type ContextFitter = (messages: readonly Message[]) => Promise<FittedContext>;
/**
 * Creates what applies the scenario's `context_policy` to the calls of one turn. Stored messages stay as they are.
 * A conversation that cannot be made to fit is a `ManifestError` with code `CONTEXT_BUDGET`.
 */
export declare function createContextFitter(request: TurnRequest, context: RunContext): ContextFitter;
