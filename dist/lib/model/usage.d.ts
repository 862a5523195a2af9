import type { NanoUsd } from './money.ts';
/** Tokens of one model call. */
export interface Usage {
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly cachedTokens?: number;
}
/** Tokens of one model call and what they cost; `null` where the price is unknown. */
export interface MessageCost extends Usage {
    readonly inputCost: NanoUsd | null;
    readonly outputCost: NanoUsd | null;
    readonly totalCost: NanoUsd | null;
}
