import type { Lane } from '../model/lane.ts';
import type { Problem } from '../model/problem.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { RunFilters } from './outcome.ts';
/** What would run. */
export interface ArenaPlan {
    readonly lane: Lane;
    readonly runs: readonly PlannedRun[];
    readonly warnings: readonly Problem[];
}
/** Loads arenas and plans their runs without doing any. */
export declare function planArena(options: {
    readonly configs: readonly string[];
    readonly workingDirectory: string;
    readonly filters: RunFilters;
    readonly mode: 'mock' | 'real';
}): Promise<ArenaPlan>;
