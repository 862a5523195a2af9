import type { CheckGroup } from './check-group.ts';
/** A check of now with what it is held against. */
export interface CheckPair {
    readonly now: CheckGroup;
    readonly before: CheckGroup | undefined;
    /** Only use, scope, turn and type agree. */
    readonly isChanged: boolean;
    /** All agree but the turn. */
    readonly isMoved: boolean;
}
/** Checks of a case matched with those of the baseline, in the order of now; `gone` are those without a partner. */
export interface MatchedChecks {
    readonly pairs: readonly CheckPair[];
    readonly gone: readonly CheckGroup[];
}
/**
 * Matches by id; then what is left by all but the turn, as a turn that was inserted moves the checks behind it; then by
 * use, scope, turn and type. The last two only where just one is left on either side.
 */
export declare function matchChecks(now: readonly CheckGroup[], before: readonly CheckGroup[]): MatchedChecks;
