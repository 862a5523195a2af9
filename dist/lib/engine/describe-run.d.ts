import { type RequestOverrides } from '../conversation/request-settings.ts';
import type { CommitFacts } from '../model/run-result.ts';
import { type PlannedRun } from '../plan/planned-run.ts';
import type { RunMetadata } from '../state/state-store.ts';
/** What is known of a run before it is held. */
export type RunFacts = Omit<RunMetadata, 'startedAt' | 'endedAt' | 'durationMs'>;
/** What tells one execution of a run from another. */
interface ExecutionFacts {
    readonly runId: string;
    readonly attempt: number;
    readonly commit?: CommitFacts;
    readonly overrides?: RequestOverrides;
    readonly recordingPath?: string;
}
/** Describes a run: what it is, the settings in force, who takes part. */
export declare function describeRun(run: PlannedRun, { runId, attempt, commit, overrides, recordingPath }: ExecutionFacts): RunFacts;
export {};
