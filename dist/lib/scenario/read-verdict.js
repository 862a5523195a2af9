import { isJsonObject } from "../lib/json.js";
import { settleVerdict } from "./settle-verdict.js";
/** What the whole of a run may come to. */
export const VERDICTS = ['success', 'failure', 'inconclusive'];
const OUTCOMES = ['met', 'unmet', 'inconclusive'];
/**
 * Reads a verdict and settles it: it is a success only if nothing in it says otherwise. Undefined for what is none;
 * `malformed` for what is meant for one and has parts that say nothing.
 */
export function readVerdict(value) {
    if (!isJsonObject(value) || !isMeantForVerdict(value))
        return undefined;
    const word = VERDICTS.find((known) => known === value.verdict);
    const listed = listedCriteria(value);
    const { reasoning } = value;
    const isWordOdd = value.verdict !== undefined && word === undefined;
    const isReasonOdd = reasoning !== undefined && typeof reasoning !== 'string';
    if (listed === undefined || isWordOdd || isReasonOdd)
        return 'malformed';
    const verdict = settleVerdict(saidBy(value.success === true, word, listed), listed);
    const those = (wanted) => listed.filter(({ outcome }) => outcome === wanted).map(({ criterion }) => criterion);
    return {
        success: verdict === 'success',
        verdict,
        ...(reasoning === undefined ? {} : { reasoning }),
        metCriteria: those('met'),
        unmetCriteria: those('unmet'),
        criteria: listed,
    };
}
/** Much has a `success`: answers of services and parsers do. A verdict says why, and is no message. */
function isMeantForVerdict(value) {
    // Objects of assertion libraries, which steps return too, throw when they are asked for what they do not have.
    if (!('success' in value) || typeof value.success !== 'boolean')
        return false;
    const { criteria, metCriteria, reasoning, role, unmetCriteria, verdict } = value;
    if (role !== undefined)
        return false;
    return ([criteria, metCriteria, unmetCriteria].some(Array.isArray) ||
        VERDICTS.some((known) => known === verdict) ||
        typeof reasoning === 'string');
}
/** The verdict that is said; where two words differ, the one that is no success. */
function saidBy(success, word, criteria) {
    if (success)
        return word ?? 'success';
    if (word !== undefined)
        return word === 'success' ? 'failure' : word;
    const isOpen = criteria.some(({ outcome }) => outcome === 'inconclusive');
    return isOpen && criteria.every(({ outcome }) => outcome !== 'unmet') ? 'inconclusive' : 'failure';
}
/** What came of each criterion; one that only the lists of met and unmet ones name is told as well. */
function listedCriteria(value) {
    const { criteria = [], metCriteria = [], unmetCriteria = [] } = value;
    if (!isListOf(criteria, isCriterion))
        return undefined;
    if (!isListOf(metCriteria, isText) || !isListOf(unmetCriteria, isText))
        return undefined;
    const named = [
        ...metCriteria.map((criterion) => ({ criterion, outcome: 'met' })),
        ...unmetCriteria.map((criterion) => ({ criterion, outcome: 'unmet' })),
    ];
    const isTold = (one) => criteria.some(({ criterion, outcome }) => criterion === one.criterion && outcome === one.outcome);
    const told = criteria.map(({ criterion, outcome }) => ({ criterion, outcome }));
    return [...told, ...named.filter((one) => !isTold(one))];
}
function isListOf(value, isOne) {
    return Array.isArray(value) && value.every(isOne);
}
function isText(value) {
    return typeof value === 'string';
}
function isCriterion(value) {
    if (!isJsonObject(value) || typeof value.criterion !== 'string')
        return false;
    return OUTCOMES.some((known) => known === value.outcome);
}
