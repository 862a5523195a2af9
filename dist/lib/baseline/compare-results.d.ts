import type { Comparison } from '../model/comparison.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { BaselineResolution } from './baseline.ts';
import type { GatePolicy } from './gate-policy.ts';
/** How many trials were asked for, where some checks may have got fewer. */
export interface AskedTrials {
    readonly trials?: number;
}
/**
 * Holds a result against a baseline, class by class, and judges it by the policy. Runs that differ by their trial only
 * are one case, and a check of a case has one entry for all its trials.
 */
export declare function compareResults(current: ArenaResult, resolution: BaselineResolution, policy: GatePolicy, asked?: AskedTrials): Comparison;
