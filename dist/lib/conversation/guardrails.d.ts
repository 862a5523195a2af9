import type { CheckResult } from '../model/check.ts';
import type { ValidationResult } from '../model/message.ts';
import type { BoundCheck } from '../plan/bound-arena.ts';
/** What guardrails found, in the form that stands on the reply. Those that could not judge are left out. */
export declare function toValidations(results: readonly CheckResult[], turn: number, timestamp: string): readonly ValidationResult[];
/** What the guardrails leave of a reply. */
export interface EnforcedReply {
    readonly content: string;
    /** The verdicts; those that changed the reply say so in `details.enforced`. */
    readonly results: readonly CheckResult[];
}
/**
 * The reply as the user gets to see it. The first violation that replaces decides alone, since its text is the
 * author's own; otherwise every violation that truncates does so, in order. Results stand in the order of their checks.
 */
export declare function enforceGuardrails(guardrails: readonly BoundCheck[], results: readonly CheckResult[], reply: string): EnforcedReply;
/**
 * Marks the guardrails that fired as expected when a `guardrail_triggered` assertion of the same turn names them
 * and passed. Results stand in the order of their checks.
 */
export declare function markExpected(guardrails: readonly BoundCheck[], results: readonly CheckResult[], assertions: readonly BoundCheck[], assertionResults: readonly CheckResult[]): readonly CheckResult[];
