import type { Comparison } from '../model/comparison.ts';
import type { History } from '../model/history.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { Trends } from '../model/trends.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import type { ChosenReports } from './choose-reports.ts';
import type { ArenaOutcome } from './outcome.ts';
import type { RunFiles } from './run-files.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** What is to be written, and where. */
export interface FilesToWrite {
    readonly result: ArenaResult;
    readonly comparison: Comparison;
    readonly trends: Trends | undefined;
    /** There where it is to be written. */
    readonly history: History | undefined;
    /** There where PromptArena's files of runs are wanted. */
    readonly runFiles: RunFiles | undefined;
    readonly runIds: readonly string[];
    readonly arenas: readonly BoundArena[];
    readonly chosen: ChosenReports;
    readonly outputDirectory: string;
    readonly options: ResolvedRunOptions;
}
/**
 * Writes the result, the comparison, and a file for every report asked for. A file that cannot be
 * written keeps no other from being written.
 */
export declare function writeFiles(input: FilesToWrite): Promise<ArenaOutcome['files']>;
