import { html } from "../../lib/html-markup.js";
import { describeProvider } from "../describe-entry.js";
import { hasBaseline } from "./html-view.js";
import { classTags, statusIcon } from "./status-mark.js";
/** What a run that passed has to say besides. */
const CALM_CLASSES = new Set(['fixed', 'flaky']);
/** What any other run has to say: whether its failure is news, and whether it counts. */
const GRAVE_CLASSES = new Set([
    'new',
    'not-comparable',
    'undecided',
    'flaky',
    'existing',
    'excused',
]);
/** A row for each scenario, a column for each provider, a link for each run. */
export function matrixSection(view) {
    if (view.runs.length === 0)
        return html ``;
    const columns = [...new Set(view.runs.map(columnName))];
    const rows = rowsOf(view.runs);
    const config = view.hasSeveralConfigs ? html `<th scope="col">Arena</th>` : undefined;
    return html `<section id="matrix" aria-labelledby="matrix-heading">
<h2 id="matrix-heading">Matrix</h2>
<div class="scroll" role="region" aria-labelledby="matrix-heading" tabindex="0">
<table class="matrix">
<caption>Status of every run by scenario and provider; each leads to its conversation.</caption>
<thead><tr>${config}<th scope="col">Scenario</th>${columns.map((column) => html `<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => matrixRow(row, columns, view))}</tbody>
</table>
</div>
</section>
`;
}
function columnName({ provider, region }) {
    return describeProvider({ provider, region });
}
/** Runs by scenario; the config keeps scenarios of one name in two arenas apart. */
function rowsOf(runs) {
    const rows = new Map();
    for (const run of runs) {
        const key = JSON.stringify([run.config, run.scenario]);
        const row = rows.get(key);
        if (row === undefined)
            rows.set(key, [run]);
        else
            row.push(run);
    }
    return [...rows.values()];
}
function matrixRow(row, columns, view) {
    const [first] = row;
    const config = view.hasSeveralConfigs ? html `<td class="config">${first?.config}</td>` : undefined;
    const cells = columns.map((column) => {
        const runs = row.filter((run) => columnName(run) === column);
        return runs.length === 0
            ? html `<td class="none">not run</td>`
            : html `<td>${runs.map((run) => cellLink(run, runs.length > 1, view))}</td>`;
    });
    return html `<tr>${config}<th scope="row">${first?.scenario}</th>${cells}</tr>\n`;
}
function cellLink(run, hasTrials, view) {
    const trial = hasTrials || run.trial > 1 ? html ` <span class="trial">trial ${run.trial}</span>` : undefined;
    const telling = run.status === 'passed' ? CALM_CLASSES : GRAVE_CLASSES;
    const told = run.classes.filter(({ slug }) => telling.has(slug));
    return html `<a class="mark ${run.status}" href="#${run.anchor}">${statusIcon(run.status)}${run.status}${trial}</a>${classTags(told, run.status, hasBaseline(view))} `;
}
