import type { StackFrame } from '../lib/call-site.ts';
import type { CriterionResult, JudgeResult } from './agent.ts';
/** Finds a place in the author's code when somebody asks. */
export type Site = () => StackFrame | undefined;
/** A criterion with what came of it, and the place that asked. */
export interface JudgedCriterion extends CriterionResult {
    readonly site: Site | undefined;
}
/** Tells a verdict from everything else an agent or a step may give: it says whether it is a success. */
export declare function isVerdict(value: unknown): value is JudgeResult;
/** The criteria of a verdict; one that lists only which were met and which were not is as good. */
export declare function criteriaOf(verdict: JudgeResult, site: Site | undefined): readonly JudgedCriterion[];
