import { fromUsd } from "../model/money.js";
import { countOf, formatCount, formatUsd } from "./format-amounts.js";
/** A drift in one plain sentence, such as `Nothing changed here, gpt-x lost 12 points since Tuesday (2026-11-17): ...`. */
export function describeDrift(finding) {
    const since = finding.since === null ? 'in this execution' : `since ${nameDay(finding.since)}`;
    return `${describeCause(finding)}, ${describeFall(finding)} ${since}: ${describeFigures(finding)}.`;
}
function describeCause({ cause, scenario, model }) {
    if (cause === 'model')
        return 'Nothing changed here';
    const place = scenario === null ? 'the scenarios' : scenario.name;
    return cause === 'configuration'
        ? `The model of ${place} is now ${model}`
        : `What ${place} is made of changed`;
}
function describeFall({ metric, scenario, model, before, now }) {
    const subject = scenario === null ? model : `${scenario.name} with ${model}`;
    switch (metric) {
        case 'passRate':
            return `${subject} lost ${countOf(Math.round((before - now) * 100), 'point')}`;
        case 'score':
            return `${subject} is graded lower`;
        case 'cost':
            return `${subject} costs more`;
        case 'latency':
            return `${subject} takes longer`;
    }
}
function describeFigures({ metric, before, now, samples }) {
    if (metric === 'passRate') {
        const earlier = `${percent(before)} of ${countOf(samples.before, 'run')} passed before`;
        return `${earlier}, ${percent(now)} of ${samples.now} now`;
    }
    const format = { score: formatScore, cost: formatDollars, latency: formatTime }[metric];
    const counts = `${countOf(samples.before, 'execution')} before, ${samples.now} now`;
    return `${format(before)} before, ${format(now)} now (${counts})`;
}
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** `Tuesday (2026-11-17)`, in UTC; a time that cannot be read stands as it is. */
export function nameDay(time) {
    const date = new Date(time);
    const day = DAYS[date.getUTCDay()];
    return day === undefined ? time : `${day} (${date.toISOString().slice(0, 10)})`;
}
function percent(rate) {
    return `${Math.round(rate * 100)}%`;
}
function formatScore(score) {
    return score.toFixed(2);
}
function formatDollars(usd) {
    return `${formatUsd(fromUsd(usd))} per run`;
}
function formatTime(milliseconds) {
    return `${formatCount(milliseconds)} ms`;
}
