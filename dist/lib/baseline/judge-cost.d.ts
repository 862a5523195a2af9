import type { CostDelta, GateRule } from '../model/comparison.ts';
import type { GatePolicy } from './gate-policy.ts';
import type { ComparedRuns } from './judge-thresholds.ts';
/** `cost-increase`: the total, or one trial of every case where the number of trials differs. */
export declare function judgeCost(total: CostDelta, runs: ComparedRuns, { maxCostIncrease }: GatePolicy): readonly GateRule[];
