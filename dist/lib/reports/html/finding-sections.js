import { html } from "../../lib/html-markup.js";
import { describeCheck, describeProvider, describeTurn, entryRemarks } from "../describe-entry.js";
import { COMPARISON_CLASSES, nameClass } from "./comparison-classes.js";
import { hasBaseline } from "./html-view.js";
import { placeCode } from "./place-code.js";
import { statusIcon } from "./status-mark.js";
/** What the comparison found: what needs a look open, the rest folded. */
export function findingSections(view) {
    const { comparison } = view;
    if (comparison === undefined)
        return html ``;
    const groups = COMPARISON_CLASSES.filter(({ list }) => comparison[list].length > 0);
    const body = groups.length === 0
        ? html `<p class="calm">Nothing to look at: nothing failed, nothing changed.</p>\n`
        : html `${groups.map((comparisonClass) => group(comparisonClass, comparison[comparisonClass.list], view))}`;
    return html `<section id="findings" aria-labelledby="findings-heading">
<h2 id="findings-heading">Findings</h2>
${body}</section>
`;
}
function group(comparisonClass, entries, view) {
    const { heading } = nameClass(comparisonClass, hasBaseline(view));
    const open = comparisonClass.isTrouble ? html ` open` : undefined;
    return html `<details class="group ${comparisonClass.slug}"${open}>
<summary><h3>${heading} <span class="count">${entries.length}</span></h3></summary>
<ul class="findings">
${entries.map((entry) => finding(entry, view))}</ul>
</details>
`;
}
function finding(entry, view) {
    const anchor = view.anchorOf(entry);
    const name = entryName(entry, view);
    const title = anchor === undefined ? name : html `<a href="#${anchor}">${name}</a>`;
    const note = entry.note === undefined || !hasBaseline(view) ? undefined : html `<p class="note-line">${entry.note}</p>`;
    const remarks = entryRemarks(entry).map((remark) => html `<p class="remark">${remark}</p>\n`);
    return html `<li class="${entry.status}">
<p class="name">${statusIcon(entry.status)} <span class="quiet-word">${entry.status}</span> ${title}</p>
${entry.message === '' ? undefined : html `<p class="message" dir="auto">${entry.message}</p>`}
${remarks}${note}${entry.location === undefined ? undefined : html `<p>${placeCode(entry.location)}</p>`}
</li>
`;
}
function entryName(entry, view) {
    const trial = entry.trials === undefined ? view.runByKey.get(entry.run)?.trial : undefined;
    const rest = [
        ...(view.hasSeveralConfigs ? [entry.config] : []),
        describeProvider(entry, trial),
        ...(entry.check === null ? ['whole run'] : [describeTurn(entry), describeCheck(entry)]),
    ];
    return html `<b><bdi>${entry.scenario}</bdi></b>${rest.map((part) => html ` · <bdi>${part}</bdi>`)}`;
}
