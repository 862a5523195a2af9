import type { CheckResult } from '../model/check.ts';
/** A check of now with what it is held against; `isChanged` when only use, scope, turn and type agree. */
export interface CheckPair {
    readonly check: CheckResult;
    readonly before?: CheckResult;
    readonly isChanged: boolean;
}
/** Checks of a run matched with those of the baseline, in the order of now; `gone` are those without a partner. */
export interface MatchedChecks {
    readonly pairs: readonly CheckPair[];
    readonly gone: readonly CheckResult[];
}
/** Matches by id, then what is left by use, scope, turn and type where just one is left on either side. */
export declare function matchChecks(now: readonly CheckResult[], before: readonly CheckResult[]): MatchedChecks;
