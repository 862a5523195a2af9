import type { TrialJudgement } from '../../model/comparison.ts';
import type { Sample } from '../../model/history.ts';
import type { StatisticsSettings } from '../gate-policy.ts';
/** The trials of one check on both sides. */
export interface TrialCase {
    readonly id: string;
    readonly current: Sample;
    /** `null` where there is nothing to compare with. */
    readonly baseline: Sample | null;
}
/** What the trials of one check say, with what it would take to decide in trials alone. */
export interface JudgedTrials extends Omit<TrialJudgement, 'needs'> {
    readonly id: string;
    readonly needs?: {
        readonly trials: number;
    };
}
interface ComparedCase extends TrialCase {
    readonly baseline: Sample;
}
/**
 * Judges all checks of a run together, in the order given. Those of one run are one family: the share of false alarms is
 * bounded over all of them, so a check is judged differently beside others than alone. Each has several trials, or a
 * single one cannot be told from chance and is undecided.
 */
export declare function judgeTrials(cases: readonly TrialCase[], settings: StatisticsSettings): readonly JudgedTrials[];
/** Whether there is something to compare with, and something to compare. */
export declare function isCompared(one: TrialCase): one is ComparedCase;
/** The p-value at which a check that is alone with its fall is found among so many: what a design is planned by. */
export declare function planningLevel(compared: number, { falseDiscoveryRate }: Pick<StatisticsSettings, 'falseDiscoveryRate'>): number;
export {};
