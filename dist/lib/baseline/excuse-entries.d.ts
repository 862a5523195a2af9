import type { QuarantineEntry } from '../model/accepted-change.ts';
import type { ComparisonClasses } from './class-lists.ts';
import type { GatePolicy } from './gate-policy.ts';
/** The UTC day of a time, as `YYYY-MM-DD`. */
export declare function utcDay(time: string): string;
/** Quarantines that had ended on a day. They excuse nothing. */
export declare function expiredQuarantines(policy: GatePolicy, today: string): readonly QuarantineEntry[];
/**
 * Moves what a blessing or a quarantine in force means to `excused`. A blessing excuses new failures and those of
 * checks that must pass; a quarantine excuses every failure that would count, flaky and undecided checks, and errors of
 * a check it names, but never a check that must pass.
 */
export declare function excuseEntries(lists: ComparisonClasses, policy: GatePolicy, today: string): ComparisonClasses;
