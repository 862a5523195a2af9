import { fromUsd } from "../model/money.js";
import { checksOfRun } from "../plan/helper-providers.js";
/** Why the runs of a case cannot stand for those of now; undefined when they can. Clauses without a full stop. */
export function refuseToCarry({ inputs }, earlier) {
    if (earlier === undefined)
        return 'not in the baseline';
    if (earlier.some((run) => run.inputs === undefined))
        return 'the baseline does not tell what it depended on';
    if (inputs === undefined || earlier.some((run) => run.inputs !== inputs)) {
        return 'other inputs than in the baseline';
    }
    const isJudged = earlier.every(({ status }) => status === 'passed' || status === 'failed');
    return isJudged ? undefined : 'not judged to its end in the baseline';
}
/**
 * A run of the baseline as a run of now. It keeps the commit at which it was really held, and costs nothing; checks are
 * shown where they stand now, as lines of a shared manifest may have moved.
 */
export function carryRun(run, planned, { sha, lane }) {
    const places = placesOfChecks(planned);
    return {
        ...run,
        carried: run.carried ?? { sha },
        // Costs of the mock lane are simulated, and nobody is billed for any of them.
        ...(lane === 'real' ? { billedCost: fromUsd(0) } : {}),
        checks: run.checks.map((check) => ({ ...check, location: places.get(check.id) ?? check.location })),
    };
}
function placesOfChecks(planned) {
    const checks = planned.kind === 'scenario' ? checksOfRun(planned) : [];
    return new Map(checks.map(({ id, location }) => [id, location]));
}
