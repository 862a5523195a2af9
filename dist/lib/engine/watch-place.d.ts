import type { ConversationEnd } from '../conversation/conversation-end.ts';
import type { RunContext } from '../conversation/run-context.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
/** Follows a run through its file. */
export interface PlaceWatch extends Required<Pick<RunContext, 'onTurn'>> {
    /** The end of the run, an error with the place where it broke off. */
    placed(end: ConversationEnd): ConversationEnd;
}
/** Notes which turn of a scenario is under way; before the first one, and in an eval, the place is its name. */
export declare function watchPlace(run: PlannedRun): PlaceWatch;
