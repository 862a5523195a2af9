/** Every status, as schemas and tables list them. */
export const STATUSES = ['passed', 'failed', 'error', 'skipped'];
/** The code of an error that is no trouble but the lack of an answer. */
export const INCONCLUSIVE = 'INCONCLUSIVE';
/** Whether a check's failure counts against its run. The only place that decides this. */
export function countsAsFailure(check) {
    return check.status === 'failed' && check.expected !== true && check.advisory !== true;
}
/**
 * The status of a run: `error` when it broke off, else `skipped` when it was called off, else `failed` when a
 * check counts as failed, else `error` when a check could not be judged, else `passed`.
 */
export function statusOfRun({ error, skipReason, checks }) {
    if (error !== undefined)
        return 'error';
    if (skipReason !== undefined)
        return 'skipped';
    if (checks.some(countsAsFailure))
        return 'failed';
    if (checks.some((check) => check.status === 'error'))
        return 'error';
    return 'passed';
}
