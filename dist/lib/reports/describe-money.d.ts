import type { CostEstimate } from '../model/cost-estimate.ts';
import { type NanoUsd } from '../model/money.ts';
import type { ArenaResult, ResultSummary, RunResult } from '../model/run-result.ts';
/** What is to be said of the money beyond its sum, a clause each: who took it, and what the response cache saved. */
export declare function moneyFacts({ costByRole, cost, cachedCalls, billedCost }: ResultSummary): readonly string[];
/** Whether less was billed than the list price of everything. */
export declare function isBilledInPart(summary: Pick<ResultSummary, 'cost' | 'billedCost'>): summary is {
    readonly cost: NanoUsd | null;
    readonly billedCost: NanoUsd | null;
};
/** What the runs of a plan are likely to cost, in one sentence. */
export declare function describeEstimate({ cost, runs }: CostEstimate, total: number): string;
/** Runs that were not held, or not to their end, for want of money, and what was spent; undefined when there are none. */
export declare function budgetStop({ runs, summary, }: Pick<ArenaResult, 'runs' | 'summary'>): {
    readonly runs: readonly RunResult[];
    readonly spent: string;
} | undefined;
