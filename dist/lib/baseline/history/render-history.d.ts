import type { History, HistoryEntry, HistoryPool } from '../../model/history.ts';
/**
 * The text of `arena-history.json`: one pool and one entry per line, pools by case, keys in their documented order, a
 * newline at the end.
 */
export declare function renderHistory({ schemaVersion, lane, pools, entries }: History): string;
/** The line of one pool. */
export declare function renderPool(pool: HistoryPool): string;
/** The line of one entry. */
export declare function renderEntry({ at, sha, event, executionId, points }: HistoryEntry): string;
