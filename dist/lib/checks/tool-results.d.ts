import type { CheckOutcome } from '../model/check.ts';
import type { CheckSubject } from './check.ts';
/** What results of tools must be like, and how many of them. */
export interface ResultRequirement {
    /** Undefined for every tool. */
    readonly tool: string | undefined;
    readonly occurrence: number;
    /** Completes "results that ...", such as `match "x"`. */
    readonly condition: string;
    isMet(text: string): boolean;
}
/** Counts the results of tools that meet a requirement. */
export declare function judgeResults(subject: CheckSubject, { tool, occurrence, condition, isMet }: ResultRequirement): CheckOutcome;
