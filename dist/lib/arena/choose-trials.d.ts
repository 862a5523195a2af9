import type { Lane } from '../model/lane.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/**
 * The runs with the trials that the invocation asks for, else those of the policy file; a scenario whose manifest says
 * how many keeps its number. Throws `ManifestError` with code `USAGE` for a number that is none.
 */
export declare function chooseTrials(runs: readonly PlannedRun[], { trials: asked, onWarning }: Pick<ResolvedRunOptions, 'trials' | 'onWarning'>, filed: number | undefined, lane: Lane): readonly PlannedRun[];
