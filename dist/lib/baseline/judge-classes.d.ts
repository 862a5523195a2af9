import type { GateRule } from '../model/comparison.ts';
import type { FailCondition } from '../model/fail-condition.ts';
import type { ComparisonClasses } from './class-lists.ts';
/** The rules of classes that fail only where the policy names them. */
export declare function judgeClasses(lists: ComparisonClasses, conditions: ReadonlySet<FailCondition>): readonly GateRule[];
