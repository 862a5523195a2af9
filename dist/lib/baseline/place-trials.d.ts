import type { SampleRate, TrialJudgement } from '../model/comparison.ts';
import type { Placement } from './place-check.ts';
/** A judgement that had something to compare with. */
export type ComparedTrials = TrialJudgement & {
    readonly baseline: SampleRate;
};
/** Whether there was something to compare with. */
export declare function isCompared(judgement: TrialJudgement | undefined): judgement is ComparedTrials;
/**
 * The place of a check by what its trials prove; undefined for one that passed in all and is not better than before.
 * The rates themselves stand in the entry.
 */
export declare function placeTrials({ verdict, current, baseline }: ComparedTrials): Placement | undefined;
