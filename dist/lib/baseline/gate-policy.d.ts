import type { Blessing, CheckSelector, QuarantineEntry } from '../model/accepted-change.ts';
import type { PolicyChange } from '../model/comparison.ts';
import type { FailCondition } from '../model/fail-condition.ts';
import type { NanoUsd } from '../model/money.ts';
/** A quantity that a threshold bounds; `passRate` and `score` between 0 and 1, cost in dollars, latency in milliseconds. */
export type Metric = 'passRate' | 'score' | 'cost' | 'tokens' | 'latencyP50' | 'latencyP95';
/** A bound on a metric of all runs, or of one scenario's. */
export interface Threshold {
    readonly metric: Metric;
    readonly scenario?: string;
    readonly level: 'warn' | 'fail';
    readonly bound: {
        readonly kind: 'absolute';
        readonly value: number;
    }
    /** How much worse than the baseline it may be, in the metric's unit. */
     | {
        readonly kind: 'change';
        readonly value: number;
    } | {
        readonly kind: 'change-percent';
        readonly value: number;
    };
}
/** How trials are judged; the defaults are in `statistics/settings.ts`. */
export interface StatisticsSettings {
    /** Share of false alarms among alarms that is put up with, over all checks of a run. */
    readonly falseDiscoveryRate: number;
    /** The smallest fall of a pass rate worth a word, between 0 and 1. */
    readonly minimumEffect: number;
    /** Trials that every check gets before some get more. */
    readonly firstStage: number;
    /** The interim p-value up to which a check gets the rest of its trials. */
    readonly continueAt: number;
}
/** How the user wants a comparison judged. */
export interface GatePolicy {
    /** Empty means never. */
    readonly failOn: ReadonlySet<FailCondition>;
    /** The largest increase of the total cost that passes; undefined gates nothing. */
    readonly maxCostIncrease?: {
        readonly percent: number;
    } | {
        readonly amount: NanoUsd;
    };
    /** What a result without a baseline means. */
    readonly onMissingBaseline: 'failures' | 'neutral' | 'fail';
    readonly thresholds?: readonly Threshold[];
    /** Checks that fail the gate on one confirmed failure, whatever the statistics say. */
    readonly mustPass?: readonly CheckSelector[];
    readonly quarantine?: readonly QuarantineEntry[];
    readonly blessings?: readonly Blessing[];
    readonly statistics?: Partial<StatisticsSettings>;
    /** What the change under test does to the policy; it is judged by the old one. */
    readonly changes?: readonly PolicyChange[];
}
