import type { HistoryPool } from '../../model/history.ts';
/** The pool of the latest inputs of every case, by the case. */
export declare function latestPools(pools: readonly HistoryPool[]): ReadonlyMap<string, HistoryPool>;
