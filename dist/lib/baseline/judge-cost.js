import { fromUsd, subtractUsd, toUsd } from "../model/money.js";
import { gateRule } from "./gate-words.js";
import { differsInTrials, measureMetric } from "./measure-metrics.js";
/** `cost-increase`: the total, or one trial of every case where the number of trials differs. */
export function judgeCost(total, runs, { maxCostIncrease }) {
    if (maxCostIncrease === undefined)
        return [];
    const rule = 'cost-increase';
    if (runs.before === undefined)
        return [gateRule(rule, 'pass', 'No baseline to compare the cost with.')];
    const isPerTrial = differsInTrials(runs.now, runs.before);
    const { baseline, delta, deltaPercent } = isPerTrial ? costPerTrial(runs) : total;
    if (baseline === null || delta === null) {
        return [gateRule(rule, 'neutral', 'The cost cannot be judged: the cost of a run is unknown.')];
    }
    // An increase over nothing is beyond every percentage.
    const isTooMuch = 'percent' in maxCostIncrease
        ? delta > 0 && delta * 100 > maxCostIncrease.percent * baseline
        : delta > maxCostIncrease.amount;
    const limit = 'percent' in maxCostIncrease ? `${maxCostIncrease.percent}%` : `$${toUsd(maxCostIncrease.amount)}`;
    const label = `${runs.lane === 'mock' ? 'simulated ' : ''}cost${isPerTrial ? ' per trial' : ''}`;
    const change = `The ${label} changed by ${signed(toUsd(delta))}${percentText(deltaPercent)}`;
    return [gateRule(rule, isTooMuch ? 'fail' : 'pass', `${change}; ${limit} more is allowed.`)];
}
function costPerTrial({ now, before }) {
    const costOf = (runs) => {
        const usd = measureMetric('cost', runs, 'per-trial');
        return usd === null ? null : fromUsd(usd);
    };
    const baseline = costOf(before ?? []);
    const delta = subtractUsd(costOf(now), baseline);
    const isKnown = delta !== null && baseline !== null && baseline !== 0;
    return { baseline, delta, deltaPercent: isKnown ? (delta / baseline) * 100 : null };
}
function signed(usd) {
    return `${usd < 0 ? '-' : '+'}$${Number(Math.abs(usd).toFixed(9))}`;
}
function percentText(percent) {
    return percent === null ? '' : ` (${percent > 0 ? '+' : ''}${Number(percent.toFixed(1))}%)`;
}
