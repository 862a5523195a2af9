import type { JsonValue } from '../lib/json.ts';
import type { Location } from './location.ts';
import type { Status } from './status.ts';
/** Where a check comes from; the same check type may serve several uses. */
export type CheckUse = 'assertion' | 'guardrail' | 'pack-eval' | 'criterion';
/** What a check looks at: the reply of one turn, or the whole conversation. */
export type CheckScope = 'turn' | 'conversation';
/** What one evaluation of a check found. */
export interface CheckOutcome {
    readonly status: Status;
    /** One sentence for a person; never empty for a failure. */
    readonly message: string;
    /** Facts behind the judgement in PromptArena's shape, for machines. */
    readonly details?: JsonValue;
    /** Between 0 and 1, where the check grades. */
    readonly score?: number;
    /** Stable word for an outcome that is not a plain pass or fail, such as `NOT_REACHED`. */
    readonly code?: string;
}
/** Whether PromptArena counts a check among those of the conversation; pack evals of single turns are. */
export declare function countsWithConversation({ use, scope }: Pick<CheckResult, 'use' | 'scope'>): boolean;
/** A check of a run with its identity, its outcome and the place that asked for it. */
export interface CheckResult extends CheckOutcome {
    /** `use/scope/turn/type/hash8(params)[/n]`; stable across commits while the check is unchanged. */
    readonly id: string;
    readonly use: CheckUse;
    readonly scope: CheckScope;
    /** Index of the turn; absent for conversation scope. */
    readonly turn?: number;
    readonly iteration?: number;
    /** Position in the list that configures it. */
    readonly index: number;
    /** The type as configured; of a pack eval with `pack_eval:` before it. */
    readonly type: string;
    readonly expected?: boolean;
    readonly advisory?: boolean;
    readonly location: Location;
}
