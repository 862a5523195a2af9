/** What happened to a run or a check. `error` means it could not be judged. */
export type Status = 'passed' | 'failed' | 'error' | 'skipped';
/** Every status, as schemas and tables list them. */
export declare const STATUSES: readonly Status[];
/** The code of an error that is no trouble but the lack of an answer. */
export declare const INCONCLUSIVE = "INCONCLUSIVE";
/** What the status predicate looks at in a check. */
export interface JudgedCheck {
    readonly status: Status;
    /** A guardrail that fired because the scenario asserts that it does. */
    readonly expected?: boolean;
    /** A guardrail with `fail_on_violation: false`: reported, never counted. */
    readonly advisory?: boolean;
}
/** Whether a check's failure counts against its run. The only place that decides this. */
export declare function countsAsFailure(check: JudgedCheck): boolean;
/** What the status predicate looks at in a run. */
export interface JudgedRun {
    /** Set when the run itself broke off: provider trouble, a missing mock entry. */
    readonly error?: unknown;
    /** Set when the run was never started or was called off. */
    readonly skipReason?: string | undefined;
    readonly checks: readonly JudgedCheck[];
}
/**
 * The status of a run: `error` when it broke off, else `skipped` when it was called off, else `failed` when a
 * check counts as failed, else `error` when a check could not be judged, else `passed`.
 */
export declare function statusOfRun({ error, skipReason, checks }: JudgedRun): Status;
