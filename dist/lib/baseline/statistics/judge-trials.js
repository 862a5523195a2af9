import { benjaminiHochberg } from "./benjamini-hochberg.js";
import { fallInterval } from "./fall-interval.js";
import { fisherLower } from "./fisher-exact.js";
import { passRate } from "./pass-rate.js";
import { REFERENCE_FALL } from "./settings.js";
import { canFind, trialsNeeded } from "./trials-needed.js";
import { rateOf } from "./wilson-interval.js";
/** A check by itself would be called regressed at this p-value; among many it is not enough. */
const SUSPICIOUS = 0.05;
/** A fall is ruled out by the upper end of its one-sided 90 % interval. */
const RULED_OUT_BY = 0.8;
const WORST_FALL = REFERENCE_FALL.from - REFERENCE_FALL.to;
/**
 * Judges all checks of a run together, in the order given. Those of one run are one family: the share of false alarms is
 * bounded over all of them, so a check is judged differently beside others than alone. Each has several trials, or a
 * single one cannot be told from chance and is undecided.
 */
export function judgeTrials(cases, settings) {
    const compared = cases.filter(isCompared);
    const falls = compared.map(({ current, baseline }) => fisherLower(current, baseline));
    const rises = compared.map(({ current, baseline }) => fisherLower(baseline, current));
    const hasFallen = benjaminiHochberg(falls, settings.falseDiscoveryRate);
    const hasRisen = benjaminiHochberg(rises, settings.falseDiscoveryRate);
    const bounds = { level: planningLevel(compared.length, settings), ...settings };
    let next = 0;
    return cases.map((one) => {
        if (!isCompared(one))
            return { id: one.id, ...rates(one), verdict: 'undecided' };
        const index = next++;
        const pValue = falls[index] ?? 1;
        return judge(one, bounds, {
            pValue,
            hasFallen: hasFallen[index] === true,
            hasRisen: hasRisen[index] === true,
        });
    });
}
/** Whether there is something to compare with, and something to compare. */
export function isCompared(one) {
    return one.current.total > 0 && one.baseline !== null && one.baseline.total > 0;
}
/** The p-value at which a check that is alone with its fall is found among so many: what a design is planned by. */
export function planningLevel(compared, { falseDiscoveryRate }) {
    return falseDiscoveryRate / Math.max(1, compared);
}
function judge(one, bounds, { pValue, hasFallen, hasRisen }) {
    const { id, current, baseline } = one;
    const facts = { id, ...rates(one), pValue };
    const fall = passRate(baseline) - passRate(current);
    if (hasFallen && fall >= bounds.minimumEffect)
        return { ...facts, verdict: 'regressed' };
    if (hasRisen && -fall >= bounds.minimumEffect)
        return { ...facts, verdict: 'improved' };
    if (!isInDoubt(one, bounds, pValue) && canFind(current.total, baseline.total, bounds))
        return { ...facts, verdict: 'not-regressed' };
    const trials = trialsNeeded(current, baseline, bounds);
    return { ...facts, verdict: 'undecided', ...(trials === null ? {} : { needs: { trials } }) };
}
/** Whether a fall is seen that was not shown to be one, and that may be large all the same. */
function isInDoubt({ current, baseline }, { minimumEffect, continueAt }, pValue) {
    if (passRate(baseline) - passRate(current) < minimumEffect)
        return false;
    if (pValue <= SUSPICIOUS)
        return true;
    // Where the first stage would have stopped, more trials are not asked for afterwards either.
    return pValue <= continueAt && fallInterval(current, baseline, RULED_OUT_BY).high > WORST_FALL;
}
function rates({ current, baseline }) {
    return { current: rateOf(current), baseline: baseline === null ? null : rateOf(baseline) };
}
