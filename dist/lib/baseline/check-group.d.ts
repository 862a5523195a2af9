import type { CheckResult } from '../model/check.ts';
import type { Sample } from '../model/history.ts';
import type { RunResult } from '../model/run-result.ts';
import type { Status } from '../model/status.ts';
/** A check in the run that held it. */
export interface HeldCheck {
    readonly run: RunResult;
    readonly check: CheckResult;
}
/** One check of a case in all trials that came to it. */
export interface CheckGroup {
    readonly id: string;
    /** In the order of the trials; never empty. */
    readonly held: readonly HeldCheck[];
    /** The first of `held`. */
    readonly first: HeldCheck;
}
/** The checks of a case's runs by id, in the order in which they first come. */
export declare function groupChecks(runs: readonly RunResult[]): readonly CheckGroup[];
/** Whether a group has one with a status. */
export declare function holds(group: CheckGroup, status: Status): boolean;
/** Those of a group with a status. */
export declare function heldWith(group: CheckGroup, status: Status): readonly HeldCheck[];
/** The status of a check over its trials: a failure outweighs all, and what was judged outweighs what was not. */
export declare function statusOfGroup(group: CheckGroup): Status;
/** How often a check passed over independent runs. */
export declare function sampleOf(group: CheckGroup): Sample;
