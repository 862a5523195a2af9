import type { CostEstimate } from '../model/cost-estimate.ts';
import { type Pricing } from './price-usage.ts';
/** A run that is going to be held, and today's prices of its model. */
export interface RunToEstimate {
    readonly key: string;
    readonly pricing: Pricing | null;
}
/** Tokens that a run took before. */
export interface PastRun {
    readonly key: string;
    readonly inputTokens: number;
    readonly outputTokens: number;
}
/**
 * What runs will cost if they take as many tokens as before, at today's prices; undefined when none was held before. Prices
 * of long prompts are left out, as nobody knows how the tokens fall on calls.
 */
export declare function estimateCost(planned: readonly RunToEstimate[], past: readonly PastRun[]): CostEstimate | undefined;
