import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { Arena } from '../manifest/arena.ts';
import type { LoadedArena, LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { Lane } from '../model/lane.ts';
import { type ChosenMode } from './choose-mode.ts';
import { type ChosenReports } from './choose-reports.ts';
import { type DescribedInputs } from './describe-inputs.ts';
import { type LoadedPlan } from './load-plan.ts';
import { type OpenRecording } from './open-recording.ts';
import type { CompleteRunOptions } from './run-options.ts';
/** What an invocation settles before anything runs. */
export interface PreparedRun extends Omit<LoadedPlan, 'runs'> {
    readonly configs: readonly LoadedArena['config'][];
    readonly manifests: readonly Arena[];
    readonly policy: GatePolicy;
    readonly chosen: ChosenReports;
    readonly access: ChosenMode;
    readonly lane: Lane;
    readonly recording: OpenRecording | undefined;
    readonly mockFile: LoadedMockFile | undefined;
    /** The runs to hold, as often as each is tried, with what they depend on. */
    readonly inputs: DescribedInputs;
}
/**
 * Loads the arenas of an invocation and settles what is run, in which lane, by which policy, and what is written. Whatever
 * the author must mend is thrown from here, before anything runs.
 */
export declare function prepareRun(asked: CompleteRunOptions): Promise<PreparedRun>;
