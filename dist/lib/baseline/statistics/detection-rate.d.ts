import type { Sample } from '../../model/history.ts';
/** A comparison to be planned. */
export interface Design {
    /** Of a check now. */
    readonly trials: number;
    readonly baselineTrials: number;
    /** The p-value up to which a fall counts as found. */
    readonly level: number;
    readonly minimumEffect: number;
    /** Where some checks get no more than the first trials; absent where all get all. */
    readonly interim?: {
        readonly firstStage: number;
        readonly continueAt: number;
    };
}
/** How likely a check whose true pass rate fell from `from` to `to` is found to have regressed: an exact sum. */
export declare function detectionRate(design: Design, { from, to }: {
    from: number;
    to: number;
}): number;
/** Whether a fall this large would be found. */
export declare function isFound(current: Sample, baseline: Sample, { level, minimumEffect }: Pick<Design, 'level' | 'minimumEffect'>): boolean;
