import { type FailCondition } from '../model/fail-condition.ts';
import type { GatePolicy } from './gate-policy.ts';
/** Reads `fail-on`: conditions separated by commas or spaces, or `never`. `name` is the input or flag, for messages. */
export declare function parseFailOn(text: string, name: string): ReadonlySet<FailCondition>;
/** Reads `max-cost-increase`: a percentage such as `10%`, or dollars such as `$0.05` or `0.05`. */
export declare function parseMaxCostIncrease(text: string, name: string): NonNullable<GatePolicy['maxCostIncrease']>;
/** Reads `on-missing-baseline`. */
export declare function parseOnMissingBaseline(text: string, name: string): GatePolicy['onMissingBaseline'];
