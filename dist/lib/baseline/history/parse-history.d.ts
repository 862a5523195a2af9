import type { History, HistoryEntry } from '../../model/history.ts';
/**
 * Reads the text of an `arena-history.json` that nobody vouches for. Keys it does not know are ignored. Throws
 * `ManifestError` with code `RESULT_INVALID` that says what is wrong and where.
 */
export declare function parseHistory(text: string): History;
/** Entries from the oldest to the newest; those of one moment stay as they are. */
export declare function inOrder(entries: readonly HistoryEntry[]): readonly HistoryEntry[];
