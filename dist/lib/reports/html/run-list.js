import { html } from "../../lib/html-markup.js";
import { STATUSES } from "../../model/status.js";
import { describeProvider } from "../describe-entry.js";
import { countOf } from "../format-amounts.js";
import { COMPARISON_CLASSES, nameClass } from "./comparison-classes.js";
import { hasBaseline } from "./html-view.js";
/** From here on the browser lays out a run only when it comes into view. */
const MANY_RUNS = 100;
/** The head of the list of runs: search and filters, which wait hidden for the script. */
export function runListStart(view) {
    const { runs } = view;
    const body = runs.length === 0
        ? html `<p class="calm">No run was done.</p>\n`
        : html `${filterForm(view)}<p id="shown" role="status">${countOf(runs.length, 'run')}</p>\n`;
    const size = runs.length > MANY_RUNS ? html ` class="many"` : undefined;
    return html `<section id="runs"${size} aria-labelledby="runs-heading">
<h2 id="runs-heading">Runs</h2>
${body}`;
}
/** The end of the list of runs. */
export function runListEnd({ runs }) {
    const none = runs.length === 0 ? undefined : html `<p id="no-match" class="calm" hidden>No run matches.</p>\n`;
    return html `${none}</section>\n`;
}
function filterForm(view) {
    const { runs } = view;
    const statuses = STATUSES.map((status) => ({
        value: status,
        word: status,
        count: runs.filter((run) => run.status === status).length,
    }));
    const classes = COMPARISON_CLASSES.map((comparisonClass) => ({
        value: comparisonClass.slug,
        word: nameClass(comparisonClass, hasBaseline(view)).word,
        count: runs.filter((run) => run.classes.includes(comparisonClass)).length,
    }));
    return html `<form id="filters" role="search" aria-label="Runs" hidden>
<label class="wide">Search <input type="search" name="text" placeholder="Text, tool, check, file" autocomplete="off" spellcheck="false"></label>
${filter('Status', 'status', statuses)}
${filter('Change', 'classes', classes)}
${filter('Scenario', 'scenario', countChoices(runs.map(({ scenario }) => scenario)))}
${filter('Provider', 'provider', countChoices(runs.map(describeColumn)))}
<span class="buttons"><button type="reset">Reset</button> <button type="button" id="open-all">Open all shown</button> <button type="button" id="close-all">Close all</button></span>
<label class="keys"><input type="checkbox" name="keys" checked> Keys: <kbd>j</kbd> <kbd>k</kbd> next and previous failure, <kbd>/</kbd> search, <kbd>Esc</kbd> leaves it</label>
</form>
`;
}
function describeColumn({ provider, region }) {
    return describeProvider({ provider, region });
}
function filter(label, name, choices) {
    const present = choices.filter(({ count }) => count > 0);
    if (present.length === 0)
        return undefined;
    const options = present.map(({ value, word, count }) => html `<option value="${value}">${word} (${count})</option>`);
    return html `<label>${label} <select name="${name}"><option value="">all</option>${options}</select></label>`;
}
function countChoices(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, word: value, count }));
}
