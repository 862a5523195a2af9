import type { ArenaResult, CostShares, ResultSource, ResultSummary, RunResult } from './run-result.ts';
type SummarisedRun = Pick<RunResult, 'status' | 'inputTokens' | 'outputTokens' | 'cost' | 'provider' | keyof CostShares>;
/** Counts and totals over runs. */
export declare function summariseRuns(runs: readonly SummarisedRun[]): ResultSummary;
/** A held result as a source. */
export declare function sourceOf(result: ArenaResult): ResultSource;
export {};
