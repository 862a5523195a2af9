import type { CriterionResult, JudgeResult } from './agent.ts';
/** A verdict whose parts say the same. */
export interface SettledVerdict extends JudgeResult {
    readonly verdict: NonNullable<JudgeResult['verdict']>;
    readonly criteria: readonly CriterionResult[];
}
/** What the whole of a run may come to. */
export declare const VERDICTS: readonly ["success", "failure", "inconclusive"];
/**
 * Reads a verdict and settles it: it is a success only if nothing in it says otherwise. Undefined for what is none;
 * `malformed` for what is meant for one and has parts that say nothing.
 */
export declare function readVerdict(value: unknown): SettledVerdict | 'malformed' | undefined;
