import type { NanoUsd } from './money.ts';
/** What runs are likely to cost. */
export interface CostEstimate {
    /** Null when a price is unknown. */
    readonly cost: NanoUsd | null;
    /** Runs it covers: those that were held before. */
    readonly runs: number;
}
