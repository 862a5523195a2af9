import { relativeFile } from "../lib/call-site.js";
import { hashValue8 } from "../lib/hash.js";
import { checkId, createIdCounter } from "../model/check-id.js";
import { INCONCLUSIVE } from "../model/status.js";
/** The code of a run that was called off. */
export const CALLED_OFF = 'ABORTED';
/** The place of a frame as results name it. */
export function locationOf({ file, line, column }, workingDirectory) {
    return { file: relativeFile(file, workingDirectory), line, column };
}
/** The checks of a run: one for each criterion, those of its steps, and its verdict where nothing else tells it. */
export function checksOf(source) {
    const { assertion, checks, criteria } = source;
    const numbered = createIdCounter();
    const judged = criteria.map((criterion) => criterionCheck(criterion, source));
    const thrown = assertion === undefined ? [] : [codeCheck(assertion)];
    const all = [...checks, ...judged, ...thrown];
    const verdict = verdictCheck(source, all);
    return [...all, ...(verdict === undefined ? [] : [verdict])].map((check, index) => ({
        ...check,
        id: numbered(check.id),
        index,
    }));
}
const STATUS_OF = { met: 'passed', unmet: 'failed', inconclusive: 'error' };
const WORDS_OF = {
    met: 'The criterion is met',
    unmet: 'The criterion is not met',
    inconclusive: 'Not judged',
};
function criterionCheck({ criterion, outcome, site }, source) {
    const frame = site?.();
    return {
        ...identity('criterion', 'criterion', criterion),
        status: STATUS_OF[outcome],
        message: `${WORDS_OF[outcome]}: ${criterion}`,
        ...(outcome === 'inconclusive' ? { code: INCONCLUSIVE } : {}),
        details: { criterion },
        location: frame === undefined ? source.location : locationOf(frame, source.workingDirectory),
    };
}
function codeCheck({ message, location }) {
    return { ...identity('assertion', 'code', null), status: 'failed', message, location };
}
/** Absent where criteria and checks come to the same as the verdict. A run that broke off or was called off has none. */
function verdictCheck({ verdict: { reasoning = '', stopReason, verdict }, location }, judged) {
    if (verdict === 'error')
        return undefined;
    const status = STATUS_OF_VERDICT[verdict];
    const statuses = judged.map((check) => check.status);
    if (judged.length > 0 && (status === 'passed' || statuses.includes(status)))
        return undefined;
    return {
        ...identity('criterion', 'verdict', null),
        status,
        message: reasoning || `The run ended with the verdict ${verdict} (${stopReason}).`,
        ...(status === 'error' ? { code: INCONCLUSIVE } : {}),
        location,
    };
}
const STATUS_OF_VERDICT = {
    success: 'passed',
    failure: 'failed',
    inconclusive: 'error',
};
function identity(use, type, params) {
    const scope = 'conversation';
    return { id: checkId({ use, scope, type }, hashValue8(params)), use, scope, index: 0, type };
}
