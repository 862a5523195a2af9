import type { ArenaResult, ResultSource, ResultSummary, RunResult } from './run-result.ts';
type SummarisedRun = Pick<RunResult, 'status' | 'inputTokens' | 'outputTokens' | 'cost'>;
/** Counts and totals over runs. */
export declare function summariseRuns(runs: readonly SummarisedRun[]): ResultSummary;
/** A held result as a source. */
export declare function sourceOf(result: ArenaResult): ResultSource;
export {};
