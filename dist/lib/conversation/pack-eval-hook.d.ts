import { type ChosenPackEvals, type TurnPlace } from './pack-evals.ts';
import type { RunContext } from './run-context.ts';
/** Judges a conversation by the evals of its pack while it is held; results go to the store. */
export interface PackEvalHook {
    readonly hasEvals: boolean;
    /** Judges a turn that has been held; one without messages is left alone. */
    runTurnEvals(place: TurnPlace, context: RunContext): Promise<void>;
    /** Judges the whole conversation once it is over. */
    runSessionEvals(context: RunContext): Promise<void>;
}
/** Creates a hook; what is skipped or of another type leaves no entry. */
export declare function createPackEvalHook(chosen: ChosenPackEvals): PackEvalHook;
