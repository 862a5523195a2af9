import type { Comparison } from '../model/comparison.ts';
import type { ArenaResult } from '../model/run-result.ts';
/** The conversations of runs with new failures beside those of the baseline; empty where there is none to tell of. */
export declare function diffConversations({ newFailures }: Pick<Comparison, 'newFailures'>, current: ArenaResult, baseline: ArenaResult | undefined): Pick<Comparison, 'conversations'>;
