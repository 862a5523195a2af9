import type { Comparison } from '../model/comparison.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { BaselineResolution } from './baseline.ts';
import type { GatePolicy } from './gate-policy.ts';
/** Holds a result against a baseline, class by class, and judges it by the policy. */
export declare function compareResults(current: ArenaResult, resolution: BaselineResolution, policy: GatePolicy): Comparison;
