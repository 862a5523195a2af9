import type { Budget } from '../engine/budget.ts';
import type { CostEstimate } from '../model/cost-estimate.ts';
import type { Lane } from '../model/lane.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import { type OpenedResponses } from './open-response-cache.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** What an execution has to do with money; all of it undefined in mock mode. */
export interface Purse {
    readonly budget: Budget | undefined;
    readonly responses: OpenedResponses | undefined;
    /** What the runs are likely to cost; undefined where the baseline has none of them. */
    readonly estimate: CostEstimate | undefined;
}
/** Opens budget and response cache before anything runs, and warns of an estimate beyond the limit. */
export declare function openPurse(options: Pick<ResolvedRunOptions, 'maxCost' | 'cache' | 'cacheDirectory' | 'workingDirectory' | 'executionId' | 'onWarning'>, execution: {
    readonly mode: 'mock' | 'real';
    readonly lane: Lane;
    readonly runs: readonly PlannedRun[];
    /** What the same runs took before. */
    readonly baseline: ArenaResult | undefined;
}): Purse;
/** A run with the prices of its model, as an estimate wants it. */
export declare function priced(run: PlannedRun): {
    key: string;
    pricing: import("../cost/price-usage.ts").Pricing | null;
};
