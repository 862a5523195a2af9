import type { CheckSelector } from '../model/accepted-change.ts';
import type { TrialJudgement } from '../model/comparison.ts';
import { type ComparisonClasses } from './class-lists.ts';
import type { ComparedCases, ComparedCheck } from './compare-cases.ts';
/** What classes depend on beside the cases themselves. */
export interface ClassifyContext {
    readonly hasBaseline: boolean;
    /** Of the checks held in several trials that are samples. */
    readonly judgements: ReadonlyMap<ComparedCheck, TrialJudgement>;
    readonly mustPass?: readonly CheckSelector[] | undefined;
}
/** Puts every case and check that needs a word into one class, in plan order. */
export declare function classifyCases({ cases, gone }: ComparedCases, context: ClassifyContext): ComparisonClasses;
