import { subtractUsd, sumUsd } from "../model/money.js";
import { hasCachedAnswer } from "./is-sample.js";
import { isSelected } from "./is-selected.js";
/** Cost, token and latency differences in total and by scenario; runs of the baseline that were not asked for are left out. */
export function measureDeltas(current, baseline) {
    const before = baseline?.runs.filter((run) => isSelected(run, current.meta.selection));
    const total = { now: current.runs, before };
    const scenarios = splitByScenario(total);
    const byScenario = (measure) => scenarios.map(({ config, scenario, sides }) => ({ config, scenario, delta: measure(sides) }));
    return {
        cost: { ...costDelta(total), byScenario: byScenario(costDelta) },
        tokens: { ...tokenDelta(total), byScenario: byScenario(tokenDelta) },
        latency: { ...latencyDelta(total), byScenario: byScenario(latencyDelta) },
    };
}
function costDelta({ now, before }) {
    const current = sumUsd(now.map(({ cost }) => cost));
    const baseline = before === undefined ? null : sumUsd(before.map(({ cost }) => cost));
    const delta = subtractUsd(current, baseline);
    return { baseline, current, delta, deltaPercent: percentOf(delta, baseline) };
}
function tokenDelta(sides) {
    return {
        input: countDelta(sides, ({ inputTokens }) => inputTokens),
        output: countDelta(sides, ({ outputTokens }) => outputTokens),
    };
}
/** A warm cache is quick whatever the prompt; against it nothing is slower or faster. */
function latencyDelta(sides) {
    const measured = countDelta(sides, ({ latencyMs }) => latencyMs);
    const isRecalled = [...sides.now, ...(sides.before ?? [])].some(hasCachedAnswer);
    return isRecalled ? { ...measured, delta: null, deltaPercent: null } : measured;
}
function countDelta({ now, before }, pick) {
    const total = (runs) => runs.reduce((sum, run) => sum + pick(run), 0);
    const current = total(now);
    const baseline = before === undefined ? null : total(before);
    const delta = baseline === null ? null : current - baseline;
    return { baseline, current, delta, deltaPercent: percentOf(delta, baseline) };
}
/** Rounded to four decimals, so that the file does not depend on the last bit of a division. */
function percentOf(delta, baseline) {
    if (delta === null || baseline === null || baseline === 0)
        return null;
    return Number(((delta / baseline) * 100).toFixed(4));
}
function splitByScenario({ now, before }) {
    const groups = new Map();
    const groupOf = ({ config, scenario }) => {
        const key = JSON.stringify([config, scenario]);
        const group = groups.get(key) ?? { config, scenario, now: [], before: [] };
        groups.set(key, group);
        return group;
    };
    for (const run of now)
        groupOf(run).now.push(run);
    for (const run of before ?? [])
        groupOf(run).before.push(run);
    return [...groups.values()].map(({ config, scenario, ...sides }) => ({
        config,
        scenario,
        sides: { now: sides.now, before: before === undefined ? undefined : sides.before },
    }));
}
