import type { GateRule } from '../model/comparison.ts';
import type { ComparisonClasses } from './class-lists.ts';
import type { FailCondition } from './gate-policy.ts';
/** The rules of classes that fail only where the policy names them. */
export declare function judgeClasses(lists: ComparisonClasses, conditions: ReadonlySet<FailCondition>): readonly GateRule[];
