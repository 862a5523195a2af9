import type { CheckScope, CheckUse } from './check.ts';
/** What makes a check the same check in another commit. */
export interface CheckIdentity {
    readonly use: CheckUse;
    readonly scope: CheckScope;
    /** Undefined for conversation scope. */
    readonly turn?: number;
    readonly type: string;
}
/**
 * `use/scope/turn/type/hash8`; the turn is `-` for conversation scope, and the hash the first 8 hex digits of that of the
 * parameters as written.
 */
export declare function checkId({ use, scope, turn, type }: CheckIdentity, paramsHash: string): string;
/** The id without its parameters: what stays the same when only they change. */
export declare function checkFamily(id: string): string;
/** The id without its turn: what stays the same when only that moves. */
export declare function checkIdAnywhere(id: string): string;
/**
 * The same check on another turn; guardrails are bound once and judged on every turn. The turn of a self-play exchange
 * is written `turn.iteration`.
 */
export declare function checkIdAtTurn(id: string, turn: number, iteration?: number): string;
/** Numbers equal ids in the order they come: the second one ends in `/2`. */
export declare function createIdCounter(): (id: string) => string;
