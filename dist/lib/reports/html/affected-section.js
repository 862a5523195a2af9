import { html } from "../../lib/html-markup.js";
import { describeAffected, describeUnread } from "../describe-affected.js";
import { countOf } from "../format-amounts.js";
const SCENARIOS_SHOWN = 500;
/** What a change let run, and the files by which it reached each scenario; nothing where everything was asked for. */
export function affectedSection({ result }) {
    const { affected } = result.meta;
    if (affected === undefined)
        return html ``;
    const { ran } = affected;
    const words = { ran: 'ran', carried: 'carried from the baseline' };
    const unread = describeUnread(affected);
    const ways = ran
        .slice(0, SCENARIOS_SHOWN)
        .map(({ because }) => html `<li>${because.map((file, index) => [index === 0 ? '' : ' → ', html `<code>${file}</code>`])}</li>\n`);
    const rest = ran.length > SCENARIOS_SHOWN
        ? html `<p>And ${ran.length - SCENARIOS_SHOWN} more in arena-results.json.</p>\n`
        : undefined;
    const list = ran.length === 0
        ? undefined
        : html `<details><summary>Why ${countOf(ran.length, 'scenario')} ran</summary>
<ul class="ways">
${ways}</ul>
${rest}</details>\n`;
    return html `<section id="affected" aria-labelledby="affected-heading">
<h2 id="affected-heading">Affected by the change</h2>
<p>${describeAffected(affected, words)}</p>
${list}${unread === undefined ? undefined : html `<p>${unread}</p>\n`}</section>
`;
}
