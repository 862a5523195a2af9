import type { PlannedRun } from './planned-run.ts';
/** Plans so many trials of each scenario whose manifest does not say how many; evals are judged once. */
export declare function withTrials(runs: readonly PlannedRun[], trials: number): readonly PlannedRun[];
