import { countOf, formatUsd } from "./format-amounts.js";
/** How often a check passed in its trials beside the baseline, and what would decide it; plain text. */
export function describeTrials({ verdict, current, baseline, pValue, needs }) {
    const before = baseline === null ? 'nothing to compare with' : `${describeRate(baseline)} before`;
    const probability = pValue === undefined ? '' : `, ${describeProbability(pValue)}`;
    return `Passed ${describeRate(current)}; ${before}${probability}.${verdict === 'undecided' ? describeNeeds(needs) : ''}`;
}
/** `12 of 20 (60%, likely 39% to 78%)`. */
function describeRate({ passed, total, low, high }) {
    if (total === 0)
        return '0 of 0';
    return `${passed} of ${total} (${share(passed / total)}, likely ${share(low)} to ${share(high)})`;
}
function describeNeeds(needs) {
    if (needs === undefined)
        return ' Undecided.';
    const cost = needs.cost === null ? '' : ` (about ${formatUsd(needs.cost)})`;
    return ` Undecided: about ${countOf(needs.trials, 'more trial')}${cost} would tell.`;
}
/** A share as whole percents; none but the whole reads as 100%, and none but nothing as 0%. */
export function share(value) {
    const percent = Math.round(value * 100);
    if (percent === 100 && value < 1)
        return '>99%';
    return percent === 0 && value > 0 ? '<1%' : `${percent}%`;
}
/** `p = 0.031`, or `p < 0.001`. */
export function describeProbability(value) {
    return value < 0.001 ? 'p < 0.001' : `p = ${Number(value.toPrecision(2))}`;
}
/** Why a failure does not count. */
export function describeExcuse(excuse) {
    return excuse.kind === 'quarantine'
        ? `In quarantine until ${excuse.expires}: ${excuse.reason}`
        : `Accepted by ${excuse.by} on ${excuse.at.slice(0, 10)}: ${excuse.reason}`;
}
/** What the trials can and cannot tell, and how runs and scores moved in all; a sentence each, plain text. */
export function statisticsFacts({ power, paired, scores }) {
    return [
        ...(power === undefined ? [] : [describePower(power)]),
        ...(paired === undefined || paired.worse + paired.better === 0
            ? []
            : [
                `Of the runs on both sides ${paired.worse} got worse and ${paired.better} better (${describeProbability(paired.pValue)}).`,
            ]),
        ...(scores === undefined ? [] : [describeScores(scores)]),
    ];
}
/** Below this, a pass is worth little. */
const GOOD_POWER = 0.7;
function describePower({ trials, baselineTrials, detects, from, to, }) {
    const told = `${countOf(trials, 'trial')} against ${baselineTrials} of the baseline find a fall from ${share(from)} to ${share(to)} in ${share(detects)} of all cases`;
    return detects < GOOD_POWER
        ? `Weak evidence: ${told}, so finding nothing here does not mean that nothing got worse.`
        : `${told}.`;
}
function describeScores({ checks, baseline, current, low, high }) {
    const change = current - baseline;
    const decided = low > 0 || high < 0 ? '' : ', which may be chance';
    return `Scores of ${countOf(checks, 'check')}: ${score(baseline)} → ${score(current)} (${signedScore(change)}, likely ${signedScore(low)} to ${signedScore(high)}${decided}).`;
}
function score(value) {
    return String(Number(value.toFixed(3)));
}
function signedScore(value) {
    return `${value < 0 ? '-' : '+'}${score(Math.abs(value))}`;
}
