import type { ArenaResult } from '../model/run-result.ts';
/**
 * Reads an `arena-results.json` line by line, one run in memory as text at a time, where it has the layout that
 * `writeArenaResults` gives it; any other layout is read as a whole. Lines come without their line ends.
 * Throws like `parseArenaResult`.
 */
export declare function readArenaResult(lines: AsyncIterable<string> | Iterable<string>): Promise<ArenaResult>;
