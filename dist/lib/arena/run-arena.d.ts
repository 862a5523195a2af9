import type { ArenaOutcome, RunArenaOptions } from './outcome.ts';
/**
 * Runs arenas, compares the result with a baseline and writes the files. What the author must mend is thrown as
 * `ManifestError` before anything runs; everything after that is part of the outcome.
 */
export declare function runArena(given: RunArenaOptions): Promise<ArenaOutcome>;
