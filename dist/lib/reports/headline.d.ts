import type { Comparison } from '../model/comparison.ts';
import type { Lane } from '../model/lane.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { Verdict } from '../model/verdict.ts';
/** What the headline is made of; it looks at no single run. */
interface Headlined {
    readonly result: Pick<ArenaResult, 'lane' | 'summary' | 'meta'>;
    readonly comparison: Comparison;
}
/** The verdict in one word: passed, failed or neutral. */
export declare function verdictWord(verdict: Verdict): string;
/** What happened in one line without markup: counts, then the cost, such as `2 new failures, 1 fixed · cost +12.4% (...)`. */
export declare function headlineFacts({ result, comparison }: Headlined): string;
/** How many runs were held, `place` behind it, and how many were taken over from the baseline instead. */
export declare function describeRuns({ summary, meta }: Pick<ArenaResult, 'summary' | 'meta'>, place?: string): string;
/** The total cost and how it changed, such as `cost +12.4% ($0.0123 → $0.0138, simulated)`. */
export declare function describeCost({ baseline: origin, cost }: Comparison, lane: Lane): string;
export {};
