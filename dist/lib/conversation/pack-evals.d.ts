import type { CheckResult } from '../model/check.ts';
import type { BoundEval, PackEvalChoice } from '../plan/bound-arena.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
/** Pack evals and which of them are wanted. */
export interface ChosenPackEvals extends PackEvalChoice {
    readonly evals: readonly BoundEval[];
}
/** A turn of a run, or one exchange of it. */
export interface TurnPlace {
    readonly turn: number;
    readonly iteration?: number | undefined;
}
/** The pack evals of a run. A recording has none. */
export declare function packEvalsOf(run: PlannedRun): ChosenPackEvals;
/** The evals that are neither skipped nor of another type. */
export declare function wantedEvals({ evals, skip, types }: ChosenPackEvals): readonly BoundEval[];
/** The evals that judge a turn of a run; the same ones every time, as sampling goes by the run's id. */
export declare function evalsOfTurn(evals: readonly BoundEval[], runId: string, { turn, iteration }: TurnPlace): readonly BoundEval[];
/** The evals that judge a run when it is over. */
export declare function evalsOfSession(evals: readonly BoundEval[], runId: string): readonly BoundEval[];
/** A result with the facts of its eval, in PromptArena's words; what the check itself found stands in `result`. */
export declare function withEvalFacts({ evalId, metric, groups }: BoundEval, result: CheckResult, durationMs: number): CheckResult;
