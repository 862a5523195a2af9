import type { ArenaResult, RunResult } from '../model/run-result.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
/** Why the runs of a case cannot stand for those of now; undefined when they can. Clauses without a full stop. */
export declare function refuseToCarry({ inputs }: PlannedRun, earlier: readonly RunResult[] | undefined): string | undefined;
/**
 * A run of the baseline as a run of now. It keeps the commit at which it was really held, and costs nothing; checks are
 * shown where they stand now, as lines of a shared manifest may have moved.
 */
export declare function carryRun(run: RunResult, planned: PlannedRun, { sha, lane }: {
    readonly sha: string | null;
    readonly lane: ArenaResult['lane'];
}): RunResult;
