import type { Baseline } from '../baseline/baseline.ts';
import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ArenaResult } from '../model/run-result.ts';
/** Reads an `arena-results.json` from disk; a missing or invalid file is the caller's mistake. */
export declare function readResultFile(file: string, workingDirectory: string, flag: string): Promise<ArenaResult>;
/** Reads a committed baseline file. */
export declare function readBaselineFile(file: string, workingDirectory: string, flag: string): Promise<Baseline>;
/** A baseline that was kept in a file; the file says itself where it is from. */
export declare function baselineOfFile(result: ArenaResult): Baseline;
/** Compares two result files without running anything. */
export declare function compareFiles(options: {
    readonly baseline: string;
    readonly current: string;
    readonly workingDirectory: string;
    readonly policy: GatePolicy;
}): Promise<{
    result: ArenaResult;
    comparison: Comparison;
}>;
