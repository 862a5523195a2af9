import type { Lane } from '../model/lane.ts';
import type { RunResult } from '../model/run-result.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** What became of the tests. */
export interface TestedRuns {
    readonly runs: readonly RunResult[];
    /** The files they are in, as results name them. */
    readonly files: readonly string[];
}
/**
 * Runs the command of the caller's tests, and gives the runs of the scenarios in them; none where there is no command.
 * Throws `ManifestError` for a command that cannot be started, is ended from outside, or leaves no result.
 */
export declare function runTests(options: ResolvedRunOptions, lane: Lane): Promise<TestedRuns>;
