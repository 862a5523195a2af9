import { html } from "../../lib/html-markup.js";
import { toUsdIfKnown } from "../../model/money.js";
import { describeDrift } from "../describe-drift.js";
import { formatCount, formatUsd } from "../format-amounts.js";
/** Scenarios that are drawn, and findings that are told. */
const SCENARIOS = 200;
const FINDINGS = 50;
/** Executions that are drawn. */
const MOMENTS = 60;
const [WIDTH, HEIGHT, MARGIN] = [120, 32, 3];
const PLOTS = [
    {
        term: 'Pass rate',
        read: ({ runs }) => (runs.total === 0 ? null : runs.passed / runs.total),
        write: ({ runs }) => `${runs.passed} of ${runs.total}`,
        most: 1,
    },
    {
        term: 'Cost per run',
        read: ({ cost }) => toUsdIfKnown(cost),
        write: ({ cost }) => formatUsd(cost),
    },
    {
        term: 'Tokens per run',
        read: ({ inputTokens, outputTokens }) => inputTokens + outputTokens,
        write: ({ inputTokens, outputTokens }) => formatCount(inputTokens + outputTokens),
    },
    {
        term: 'p95 latency',
        read: ({ latencyMs }) => latencyMs.p95,
        write: ({ latencyMs }) => `${formatCount(latencyMs.p95)} ms`,
    },
];
/** Lines through the executions of every scenario, and a table of the same figures; empty without earlier executions. */
export function trendSection(view) {
    const { trends, comparison } = view;
    if (trends === undefined)
        return html ``;
    const moments = trends.moments.slice(-MOMENTS);
    const shown = trends.scenarios.slice(0, SCENARIOS);
    const rest = trends.scenarios.length - shown.length;
    const drift = (comparison?.drift ?? []).slice(0, FINDINGS);
    const found = drift.length === 0
        ? undefined
        : html `<ul class="drift">${drift.map((one) => html `<li class="note">${describeDrift(one)}</li>\n`)}</ul>\n`;
    const config = view.hasSeveralConfigs ? html `<th scope="col">Arena</th>` : undefined;
    return html `<section id="trends" aria-labelledby="trends-heading">
<h2 id="trends-heading">Trends</h2>
${found}<div class="scroll" role="region" aria-labelledby="trends-heading" tabindex="0">
<table class="trends">
<caption>The last ${moments.length} executions of every scenario, this one at the right; those that fell most come first.</caption>
<thead><tr>${config}<th scope="col">Scenario</th>${PLOTS.map(({ term }) => html `<th scope="col">${term}</th>`)}</tr></thead>
<tbody>
${shown.map((trend) => trendRow(trend, moments, view))}</tbody>
</table>
</div>
${rest > 0 ? html `<p class="calm">${rest} more scenarios are not drawn.</p>\n` : undefined}</section>
`;
}
function trendRow(trend, moments, view) {
    const points = trend.points.slice(-MOMENTS);
    const config = view.hasSeveralConfigs ? html `<td class="config">${trend.config}</td>` : undefined;
    const cells = PLOTS.map((plot) => plotCell(points, plot, trend));
    return html `<tr>${config}<th scope="row">${trend.scenario}<p class="by">${trend.provider}</p>
${figures(points, moments)}</th>${cells}</tr>\n`;
}
/** The same as numbers, for who cannot see lines. */
function figures(points, moments) {
    const rows = points.flatMap((point, index) => {
        if (point === null)
            return [];
        const cells = PLOTS.map(({ write }) => html `<td>${write(point)}</td>`);
        return [html `<tr><th scope="row">${nameMoment(moments[index])}</th>${cells}</tr>\n`];
    });
    return html `<details class="figures"><summary>Figures</summary><table>
<thead><tr><th scope="col">Execution</th>${PLOTS.map(({ term }) => html `<th scope="col">${term}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table></details>`;
}
function nameMoment(moment) {
    return moment?.at === null || moment === undefined ? 'this one' : moment.at.slice(0, 10);
}
function plotCell(points, { term, read, write, most }, trend) {
    const values = points.map((point) => (point === null ? null : read(point)));
    const known = values.filter((value) => value !== null);
    const top = most ?? Math.max(...known, 0);
    const current = points.at(-1);
    const now = current === undefined || current === null ? 'unknown' : write(current);
    const name = `${term} of ${trend.scenario} with ${trend.provider}`;
    const range = known.length === 0 ? 'not known' : `${known.length} executions, now ${now}`;
    return html `<td><span class="amount">${now}</span>
<svg class="plot" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none"><title>${name}</title><desc>${range}</desc>${drawLines(values, top)}</svg></td>`;
}
/** A line through each stretch of known values, and a dot where a stretch is a single one. */
function drawLines(values, top) {
    const step = (WIDTH - 2 * MARGIN) / Math.max(values.length - 1, 1);
    const stretches = [[]];
    for (const [index, value] of values.entries()) {
        if (value === null)
            stretches.push([]);
        else
            stretches.at(-1)?.push(`${place(MARGIN + index * step)},${place(heightOf(value, top))}`);
    }
    return html `${stretches
        .filter((stretch) => stretch.length > 0)
        .map((stretch) => html `<polyline points="${(stretch.length === 1 ? [...stretch, ...stretch] : stretch).join(' ')}"/>`)}`;
}
function heightOf(value, top) {
    const share = top === 0 ? 0 : value / top;
    return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
}
function place(value) {
    return value.toFixed(1);
}
