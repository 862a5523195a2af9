import type { ResultSource, RunResult } from '../model/run-result.ts';
/** The table of totals at the head of `results.md`. */
export declare function overviewSection(runs: readonly RunResult[], { summary, lane }: ResultSource): string;
/** What each provider cost; empty when nothing did. */
export declare function costSection(runs: readonly RunResult[], { summary }: ResultSource): string;
