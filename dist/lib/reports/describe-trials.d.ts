import type { Excuse } from '../model/accepted-change.ts';
import type { Comparison, TrialJudgement } from '../model/comparison.ts';
/** How often a check passed in its trials beside the baseline, and what would decide it; plain text. */
export declare function describeTrials({ verdict, current, baseline, pValue, needs }: TrialJudgement): string;
/** A share as whole percents; none but the whole reads as 100%, and none but nothing as 0%. */
export declare function share(value: number): string;
/** `p = 0.031`, or `p < 0.001`. */
export declare function describeProbability(value: number): string;
/** Why a failure does not count. */
export declare function describeExcuse(excuse: Excuse): string;
/** What the trials can and cannot tell, and how runs and scores moved in all; a sentence each, plain text. */
export declare function statisticsFacts({ power, paired, scores }: Comparison): readonly string[];
