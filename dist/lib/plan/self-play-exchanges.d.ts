import type { Arena } from '../manifest/arena.ts';
import type { PlannedScenarioRun } from './planned-run.ts';
/** A role of the arena's `self_play`. */
export type SelfPlayRole = NonNullable<Arena['self_play']>['roles'][number];
/** The simulated user who speaks in a turn; undefined when its text is scripted. */
export declare function selfPlayRoleOf(run: PlannedScenarioRun, turn: number): SelfPlayRole | undefined;
/** The iterations of a turn in order; one without a number for a scripted turn. */
export declare function iterationsOf(run: PlannedScenarioRun, turn: number): readonly (number | undefined)[];
/** How often user and assistant speak in a run that goes to its end. */
export declare function countExchanges(run: PlannedScenarioRun): number;
