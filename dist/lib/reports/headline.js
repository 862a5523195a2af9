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
    const incomparable = comparison.notComparable.filter((entry) => entry.check !== null && entry.status === 'failed');
    const parts = [
        [comparison.newFailures, hasBaseline ? 'new failure' : 'failure'],
        [comparison.errors, 'error'],
        [incomparable, 'failure not comparable', 'failures not comparable'],
        [comparison.skipped.filter(({ check }) => check === null), 'run not held', 'runs not held'],
        [comparison.existingFailures, 'existing failure'],
        [comparison.fixed, 'fixed', 'fixed'],
    ];
    const counts = parts
        .filter(([entries]) => entries.length > 0)
        .map(([entries, noun, plural]) => countOf(entries.length, noun, plural));
    const hasTrouble = comparison.newFailures.length + comparison.errors.length + incomparable.length > 0 ||
        comparison.skipped.some(({ check }) => check === null);
    const { total } = result.summary;
    const calm = hasTrouble ? [] : [countOf(total, 'run'), hasBaseline ? 'nothing new' : 'no failures'];
    const shown = comparison.fixed.length > 0 ? calm.slice(0, 1) : calm;
    const isTooDear = comparison.gate.some(({ rule, outcome }) => rule === 'cost-increase' && outcome === 'fail');
    return [
        ...shown,
        ...counts,
        ...(isTooDear ? ['cost over its limit'] : []),
        ...(hasBaseline ? [] : ['no baseline']),
    ].join(', ');
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
