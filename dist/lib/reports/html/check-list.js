import { html } from "../../lib/html-markup.js";
import { countsAsFailure } from "../../model/status.js";
import { hasBaseline } from "./html-view.js";
import { placeCode } from "./place-code.js";
import { classTags, statusMark, tag } from "./status-mark.js";
/** The checks of one turn or of the whole conversation: first what did not pass, then, folded, what did. */
export function checkList(checks, run, view) {
    const items = (chosen) => chosen.map((placed) => checkItem(placed, run, view));
    const passed = checks.filter(({ check }) => check.status === 'passed');
    const rest = checks.filter(({ check }) => check.status !== 'passed');
    const types = [...new Set(passed.map(({ check }) => check.type))].join(', ');
    return html `<div class="checks">
${rest.length === 0 ? undefined : html `<ul aria-label="Checks that did not pass">\n${items(rest)}</ul>\n`}${passed.length === 0
        ? undefined
        : html `<details class="passed"><summary>${statusMark('passed', `${passed.length} passed`)} <code>${types}</code></summary>
<ul aria-label="Checks that passed">\n${items(passed)}</ul></details>\n`}</div>
`;
}
function checkItem({ check, anchor }, run, view) {
    // The keys j and k stop where the run's status or its error comes from.
    const stop = countsAsFailure(check) || check.status === 'error' ? html ` data-stop` : undefined;
    const classes = view.classesOf(run.key, check.id);
    const details = check.details === undefined
        ? undefined
        : html `<details><summary>Details</summary><pre class="code">${JSON.stringify(check.details, undefined, 2)}</pre></details>`;
    return html `<li id="${anchor}" class="check ${shade(check)}"${stop} tabindex="-1">
<p class="name">${statusMark(check.status)} <code>${check.type}</code>${remarks(check)}${classTags(classes, check.status, hasBaseline(view))}</p>
${check.message === '' ? undefined : html `<p class="message text" dir="auto">${check.message}</p>`}
<p>${placeCode(check.location)}</p>${details}
</li>
`;
}
/** The status that colours the item: a failure that does not count is not painted as one. */
function shade(check) {
    return check.status === 'failed' && !countsAsFailure(check) ? 'skipped' : check.status;
}
function remarks({ use, expected, advisory, code, score }) {
    const words = [
        ...(use === 'assertion' || use === 'pack-eval' ? [] : [use]),
        ...(expected === true ? ['expected'] : []),
        ...(advisory === true ? ['advisory'] : []),
        ...(code === undefined ? [] : [code]),
        ...(score === undefined ? [] : [`score ${score}`]),
    ];
    return words.map((word) => html ` ${tag(word)}`);
}
