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
export declare class UnusableAnswer extends Error {
    readonly name = "UnusableAnswer";
}
/** The finish reason in our words. Servers say `stop` of calls that were demanded, and words of their own. */
export declare function finishReasonOf(word: string | null | undefined, callCount: number): FinishReason;
/** Reads calls; `firstNumber` names those without an id. Arguments that are no JSON stay the text they are. */
export declare function readCalls(calls: readonly WrittenCall[], firstNumber: number): readonly ToolCall[];
