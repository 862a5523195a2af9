import { html } from "../../lib/html-markup.js";
import { formatCount, formatGoDuration, formatPercent, formatUsd } from "../format-amounts.js";
import { hasBaseline } from "./html-view.js";
const BAR_KEY = html ` The upper bar is now<span class="key now"></span>, the lower one the baseline<span class="key before"></span>.`;
/** Cost, tokens and latency of every scenario as numbers and bars, now and in the baseline. */
export function amountSection(view) {
    const rows = amountRows(view);
    if (rows.length === 0)
        return html ``;
    const cost = view.result.lane === 'mock' ? 'Cost (simulated)' : 'Cost';
    const terms = [cost, 'Tokens', 'Latency'];
    const columns = terms.flatMap((term, column) => {
        const largest = largestOf(rows, column);
        return largest === 0 && column > 0 ? [] : [{ term, column, largest }];
    });
    const config = view.hasSeveralConfigs ? html `<th scope="col">Arena</th>` : undefined;
    const heads = columns.map(({ term }) => html `<th scope="col">${term}</th>`);
    const lines = rows.map(({ config: file, scenario, amounts }) => {
        const cells = columns.map(({ column, largest }) => amountCell(amounts[column], largest));
        const place = view.hasSeveralConfigs ? html `<td class="config">${file}</td>` : undefined;
        return html `<tr>${place}<th scope="row">${scenario}</th>${cells}</tr>\n`;
    });
    return html `<section id="amounts" aria-labelledby="amounts-heading">
<h2 id="amounts-heading">${joinTerms(columns.map(({ term }, index) => (index === 0 ? term : term.toLowerCase())))}</h2>
<div class="scroll" role="region" aria-labelledby="amounts-heading" tabindex="0">
<table class="amounts">
<caption>By scenario.${hasBaseline(view) ? BAR_KEY : undefined}</caption>
<thead><tr>${config}<th scope="col">Scenario</th>${heads}</tr></thead>
<tbody>
${lines}</tbody>
</table>
</div>
</section>
`;
}
function amountRows({ comparison }) {
    if (comparison === undefined)
        return [];
    const { cost, tokens, latency } = comparison;
    // The three lists are made from the same scenarios in the same order.
    return cost.byScenario.map(({ config, scenario, delta }, index) => {
        const token = tokens.byScenario[index]?.delta;
        const time = latency.byScenario[index]?.delta;
        return {
            config,
            scenario,
            amounts: [
                { ...delta, format: (value) => formatUsd(value) },
                ...(token === undefined ? [] : [{ ...sumOf(token.input, token.output), format: formatCount }]),
                ...(time === undefined
                    ? []
                    : [{ ...time, format: (value) => formatGoDuration(Math.round(value)) }]),
            ],
        };
    });
}
function sumOf(first, second) {
    const current = first.current + second.current;
    const baseline = first.baseline === null || second.baseline === null ? null : first.baseline + second.baseline;
    const deltaPercent = baseline === null || baseline === 0 ? null : ((current - baseline) / baseline) * 100;
    return { current, baseline, deltaPercent };
}
function largestOf(rows, column) {
    return rows.reduce((largest, { amounts }) => {
        const amount = amounts[column];
        return Math.max(largest, amount?.current ?? 0, amount?.baseline ?? 0);
    }, 0);
}
function amountCell(amount, largest) {
    if (amount === undefined)
        return html `<td>unknown</td>`;
    const { current, baseline, deltaPercent, format } = amount;
    const now = current === null ? 'unknown' : format(current);
    const before = baseline === null ? 'unknown' : format(baseline);
    const change = deltaPercent === null || deltaPercent === 0
        ? undefined
        : html ` <small class="${deltaPercent > 0 ? 'more' : 'less'}">${formatPercent(deltaPercent)}</small>`;
    return html `<td><span class="amount">${now}${change}</span>
<svg class="bars" role="img" aria-label="now ${now}, baseline ${before}" viewBox="0 0 100 14" preserveAspectRatio="none">${bar(current, largest, 'now', 0)}${bar(baseline, largest, 'before', 8)}</svg></td>`;
}
function bar(value, largest, slug, top) {
    if (value === null || value <= 0 || largest === 0)
        return undefined;
    const width = Math.max(0.8, (value / largest) * 100).toFixed(1);
    return html `<rect class="${slug}" x="0" y="${top}" width="${width}" height="6"/>`;
}
function joinTerms(terms) {
    return terms.length < 2 ? terms.join('') : `${terms.slice(0, -1).join(', ')} and ${terms.at(-1)}`;
}
