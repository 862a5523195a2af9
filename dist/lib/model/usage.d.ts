import type { NanoUsd } from './money.ts';
/** Tokens of one model call, counted as a provider bills them. */
export interface Usage {
    /** Everything the model read, cached or not. */
    readonly inputTokens: number;
    /** Everything the model wrote, its reasoning included. */
    readonly outputTokens: number;
    /** The part of the input that came from the provider's own cache. */
    readonly cachedTokens?: number;
    /** The part of the input that was written to the provider's own cache. */
    readonly cacheWriteTokens?: number;
    /** The part of the output that was reasoning. */
    readonly reasoningTokens?: number;
}
/** Tokens of one model call and what they cost; `null` where the price is unknown. */
export interface MessageCost extends Usage {
    readonly inputCost: NanoUsd | null;
    readonly outputCost: NanoUsd | null;
    /** The list price of the call, also when the answer came from the response cache. */
    readonly totalCost: NanoUsd | null;
    /** What was really billed where that differs from `totalCost`: 0 for an answer from the response cache. */
    readonly billedCost?: NanoUsd;
    /** How many of the calls were answered by the response cache; absent where none was. */
    readonly cachedCalls?: number;
}
