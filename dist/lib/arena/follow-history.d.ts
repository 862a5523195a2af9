import type { Comparison } from '../model/comparison.ts';
import type { History } from '../model/history.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { Trends } from '../model/trends.ts';
import type { RunArenaOptions } from './outcome.ts';
/** What an execution means beside earlier ones. */
export interface FollowedHistory {
    readonly comparison: Comparison;
    readonly trends: Trends | undefined;
    /** With this execution in it; there where it was asked for. */
    readonly history: History | undefined;
}
/** Holds an execution beside the history of earlier ones and, where it is trusted, adds it to them. */
export declare function followHistory(result: ArenaResult, comparison: Comparison, earlier: History | undefined, { history: target }: Pick<RunArenaOptions, 'history'>): FollowedHistory;
