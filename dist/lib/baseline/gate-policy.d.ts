import type { NanoUsd } from '../model/money.ts';
/** What makes the gate fail. `failures` counts existing failures too. */
export type FailCondition = 'new-failures' | 'failures' | 'errors';
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
}
