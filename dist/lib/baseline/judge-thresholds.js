import { gateRule } from "./gate-words.js";
import { differsInTrials, measureMetric } from "./measure-metrics.js";
const milliseconds = (value) => `${rounded(value, 1)} ms`;
const METRICS = {
    passRate: {
        rule: 'pass-rate',
        name: 'pass rate',
        isBetterHigher: true,
        show: (value) => rounded(value, 4),
    },
    score: { rule: 'score', name: 'mean score', isBetterHigher: true, show: (value) => rounded(value, 4) },
    cost: { rule: 'cost', name: 'cost', isBetterHigher: false, show: (value) => `$${rounded(value, 9)}` },
    tokens: {
        rule: 'tokens',
        name: 'number of tokens',
        isBetterHigher: false,
        show: (value) => rounded(value, 1),
    },
    latencyP50: { rule: 'latency-p50', name: 'median latency', isBetterHigher: false, show: milliseconds },
    latencyP95: {
        rule: 'latency-p95',
        name: '95th percentile of latency',
        isBetterHigher: false,
        show: milliseconds,
    },
};
/** Applies thresholds, one rule each. One that cannot be judged passes nothing: it is neutral, or a warning. */
export function judgeThresholds(runs, thresholds = []) {
    return thresholds.map((threshold) => judgeThreshold(ofScenario(runs, threshold.scenario), threshold));
}
function ofScenario({ lane, now, before }, scenario) {
    if (scenario === undefined)
        return { lane, now, before };
    const isMeant = (run) => run.scenario === scenario;
    return { lane, now: now.filter(isMeant), before: before?.filter(isMeant) };
}
function judgeThreshold(runs, threshold) {
    const { metric, scenario, bound, level } = threshold;
    const words = METRICS[metric];
    const isPerTrial = bound.kind !== 'absolute' && runs.before !== undefined && differsInTrials(runs.now, runs.before);
    const basis = isPerTrial ? 'per-trial' : 'total';
    const current = measureMetric(metric, runs.now, basis);
    const earlier = runs.before === undefined ? null : measureMetric(metric, runs.before, basis);
    const subject = nameOf(metric, runs.lane, isPerTrial, scenario);
    const unknown = (what) => gateRule(words.rule, level === 'warn' ? 'warn' : 'neutral', what);
    if (runs.now.length === 0 && scenario !== undefined) {
        return unknown(`The ${subject} cannot be judged: no run of this scenario was held.`);
    }
    if (current === null)
        return unknown(`The ${subject} cannot be judged: it is not known.`);
    if (bound.kind !== 'absolute' && runs.before === undefined)
        return gateRule(words.rule, 'pass', `There is no baseline to compare the ${subject} with.`);
    if (bound.kind !== 'absolute' && earlier === null)
        return unknown(`The ${subject} cannot be judged: that of the baseline is not known.`);
    const { isKept, asked } = applyBound(words, bound, current, earlier ?? 0);
    const seen = `The ${subject} is ${words.show(current)}${earlier === null ? '' : ` (${words.show(earlier)} before)`}`;
    return gateRule(words.rule, isKept ? 'pass' : level, `${seen}; ${asked}.`);
}
function nameOf(metric, lane, isPerTrial, scenario) {
    const isSimulated = metric === 'cost' && lane === 'mock';
    const isAmount = metric === 'cost' || metric === 'tokens';
    return [
        ...(isSimulated ? ['simulated'] : []),
        METRICS[metric].name,
        ...(isPerTrial && isAmount ? ['per trial'] : []),
        ...(scenario === undefined ? [] : [`of ${scenario}`]),
    ].join(' ');
}
/** Sums of binary fractions are off by their last bits; a bound that is met but for those is met. */
const TOLERANCE = 1e-9;
function applyBound(words, bound, current, earlier) {
    const { isBetterHigher } = words;
    const allowed = isBetterHigher ? 'less' : 'more';
    const worse = isBetterHigher ? earlier - current : current - earlier;
    switch (bound.kind) {
        case 'absolute': {
            const isKept = isBetterHigher ? current >= bound.value - TOLERANCE : current <= bound.value + TOLERANCE;
            return { isKept, asked: `at ${isBetterHigher ? 'least' : 'most'} ${words.show(bound.value)} is asked` };
        }
        case 'change':
            return {
                isKept: worse <= bound.value + TOLERANCE,
                asked: `${words.show(bound.value)} ${allowed} is allowed`,
            };
        case 'change-percent':
            // Anything more than nothing is beyond every percentage.
            return {
                isKept: worse <= TOLERANCE || worse * 100 <= bound.value * earlier + TOLERANCE,
                asked: `${bound.value}% ${allowed} is allowed`,
            };
    }
}
function rounded(value, digits) {
    return String(Number(value.toFixed(digits)));
}
