import type { JudgeQuestion } from '../checks/judge.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
/** What a judge is told and asked. */
export interface JudgePrompt {
    readonly system: string;
    readonly user: string;
}
/** The prompt that the question or the arena names, as it is for the judge's model, or the built-in one. Throws `ManifestError` when it cannot be had. */
export declare function assembleJudgePrompt(run: PlannedRun, question: JudgeQuestion, model: string): JudgePrompt;
