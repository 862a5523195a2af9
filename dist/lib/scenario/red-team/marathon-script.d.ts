import type { ScriptStep } from '../script-step.ts';
/** Steps that look at every turn of an attack, and at its end. */
export interface MarathonChecks {
    readonly checks?: readonly ScriptStep[];
    readonly finalChecks?: readonly ScriptStep[];
}
/** What a marathon needs to know of its attacker. */
export interface MarathonAttacker {
    readonly totalTurns: number;
    /** Whether the last answers gave in so far that more turns would show nothing new. */
    hasBrokenThrough(): boolean;
}
/**
 * A script of all turns of an attack, each followed by the checks, with the final checks and the judge at its end. Once
 * the attacker has broken through, the turn under way is the last; what decides at the end is the same.
 */
export declare function marathonScript(attacker: MarathonAttacker, { checks, finalChecks }: MarathonChecks): readonly ScriptStep[];
