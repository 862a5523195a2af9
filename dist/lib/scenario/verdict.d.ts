import type { StackFrame } from '../lib/call-site.ts';
import type { CriterionResult, JudgeResult } from './agent.ts';
/** Finds a place in the author's code when somebody asks. */
export type Site = () => StackFrame | undefined;
/** A criterion with what came of it, and the place that asked. */
export interface JudgedCriterion extends CriterionResult {
    readonly site: Site | undefined;
}
/** The criteria of a verdict with the place that asked for them. */
export declare function criteriaOf({ criteria }: Required<Pick<JudgeResult, 'criteria'>>, site: Site | undefined): readonly JudgedCriterion[];
