import { countOf, formatPercent, formatUsd } from "./format-amounts.js";
const VERDICT_WORDS = {
    pass: 'passed',
    fail: 'failed',
    neutral: 'neutral',
};
/** The verdict in one word: passed, failed or neutral. */
export function verdictWord(verdict) {
    return VERDICT_WORDS[verdict];
}
/** What happened in one line without markup: counts, then the cost, such as `2 new failures, 1 fixed · cost +12.4% (...)`. */
export function headlineFacts({ result, comparison }) {
    return `${headlineCounts({ result, comparison })} · ${describeCost(comparison, result.lane)}`;
}
function headlineCounts({ result, comparison }) {
    const hasBaseline = comparison.baseline !== null;
    const { newFailures, errors, skipped, undecided, existingFailures, flaky, excused, fixed } = comparison;
    const incomparable = comparison.notComparable.filter((entry) => entry.check !== null && entry.status === 'failed');
    const notHeld = skipped.filter(({ check }) => check === null);
    const troubles = [
        [newFailures, hasBaseline ? 'new failure' : 'failure'],
        [errors, 'error'],
        [incomparable, 'failure not comparable', 'failures not comparable'],
        [notHeld, 'run not held', 'runs not held'],
        [undecided, 'check undecided', 'checks undecided'],
    ];
    const others = [
        [existingFailures, 'existing failure'],
        [flaky, 'flaky', 'flaky'],
        [excused, 'excused', 'excused'],
        [fixed, 'fixed', 'fixed'],
    ];
    const hasTrouble = troubles.some(([entries]) => entries.length > 0);
    const counts = [...troubles, ...others]
        .filter(([entries]) => entries.length > 0)
        .map(([entries, noun, plural]) => countOf(entries.length, noun, plural));
    const isTooDear = comparison.gate.some(({ rule, outcome }) => rule === 'cost-increase' && outcome === 'fail');
    return [
        ...(hasTrouble ? [] : [describeRuns(result), ...calmWords(comparison)]),
        ...counts,
        ...(isTooDear ? ['cost over its limit'] : []),
        ...(hasBaseline ? [] : ['no baseline']),
    ].join(', ');
}
/** How many runs were held, `place` behind it, and how many were taken over from the baseline instead. */
export function describeRuns({ summary, meta }, place = '') {
    const carried = meta.affected?.carried ?? 0;
    const held = `${countOf(summary.total - carried, 'run')}${place}`;
    return carried === 0 ? held : `${held}, ${carried} carried over`;
}
/** What may be said where nothing needs a look; trials prove no absence, so they only found nothing. */
function calmWords({ baseline, fixed, power }) {
    if (fixed.length > 0)
        return [];
    if (baseline === null)
        return ['no failures'];
    return [power === undefined ? 'nothing new' : 'no regression found'];
}
/** The total cost and how it changed, such as `cost +12.4% ($0.0123 → $0.0138, simulated)`. */
export function describeCost({ baseline: origin, cost }, lane) {
    const label = lane === 'mock' ? ', simulated' : '';
    const { baseline, current, delta, deltaPercent } = cost;
    if (current === null)
        return 'cost unknown';
    if (origin === null)
        return `cost ${formatUsd(current)}${lane === 'mock' ? ' (simulated)' : ''}`;
    if (baseline === null || delta === null)
        return `cost ${formatUsd(current)} (unknown before${label})`;
    if (delta === 0)
        return `cost unchanged (${formatUsd(current)}${label})`;
    const change = `${formatUsd(baseline)} → ${formatUsd(current)}${label}`;
    return `cost ${deltaPercent === null ? 'up' : formatPercent(deltaPercent)} (${change})`;
}
