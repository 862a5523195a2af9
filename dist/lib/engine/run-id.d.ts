import type { Lane } from '../model/lane.ts';
import { type PlannedRun } from '../plan/planned-run.ts';
/** What tells one execution of a run from another. */
export interface RunIdOptions {
    readonly lane: Lane;
    /** Random per execution; part of the id in the real lane only. */
    readonly executionId: string;
    /** Counts from 1. */
    readonly attempt: number;
}
/**
 * The id of one execution of a run: `scenario_provider_region_hash`, safe as a file name. In the mock lane it depends
 * on the run's key and the attempt alone; in the real lane the execution id comes first.
 */
export declare function createRunId(run: PlannedRun, { lane, executionId, attempt }: RunIdOptions): string;
