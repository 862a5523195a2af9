import { html } from "../../lib/html-markup.js";
import { formatCount, formatGoDuration, formatPercent, formatUsd } from "../format-amounts.js";
/** The numbers of the whole result. */
export function tileList(view) {
    const tiles = [...countTiles(view), ...amountTiles(view)];
    return html `<dl class="tiles">
${tiles.map(({ term, value, note, slug }) => html `<div class="${slug ?? 'plain'}"><dt>${term}</dt><dd>${value}${note === undefined ? undefined : html ` <small>${note}</small>`}</dd></div>\n`)}</dl>`;
}
function countTiles({ result, comparison }) {
    const { total, passed, failed, errors, skipped } = result.summary;
    const rate = total === 0 ? undefined : `${((passed / total) * 100).toFixed(1)}% passed`;
    const counted = [
        ['Passed', passed, 'passed'],
        ['Failed', failed, 'failed'],
        ['Errors', errors, 'error'],
        ['Skipped', skipped, 'skipped'],
        ['Fixed checks', comparison?.fixed.length ?? 0, 'fixed'],
    ];
    return [
        { term: 'Runs', value: formatCount(total), note: rate },
        ...counted
            .filter(([term, count]) => count > 0 || term === 'Passed' || term === 'Failed')
            .map(([term, count, slug]) => ({
            term,
            value: formatCount(count),
            slug: count > 0 ? slug : 'plain',
        })),
    ];
}
function amountTiles({ result, comparison, runs }) {
    const { inputTokens, outputTokens, cost } = result.summary;
    const latency = runs.reduce((sum, { latencyMs }) => sum + latencyMs, 0);
    const tokens = `${formatCount(inputTokens)} in, ${formatCount(outputTokens)} out`;
    return [
        {
            term: result.lane === 'mock' ? 'Cost, simulated' : 'Cost',
            value: formatUsd(cost),
            note: describeChange(comparison?.cost.deltaPercent),
        },
        { term: 'Tokens', value: formatCount(inputTokens + outputTokens), note: tokens },
        ...(latency === 0
            ? []
            : [{ term: 'Mean latency', value: formatGoDuration(Math.round(latency / runs.length)) }]),
    ];
}
function describeChange(percent) {
    if (percent === null || percent === undefined)
        return undefined;
    return percent === 0 ? 'unchanged' : formatPercent(percent);
}
