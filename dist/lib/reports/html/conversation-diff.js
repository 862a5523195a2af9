import { html } from "../../lib/html-markup.js";
import { describeExchange } from "../describe-entry.js";
import { countOf } from "../format-amounts.js";
import { checkAnchor } from "./report-index.js";
const KIND_WORDS = {
    same: 'as before',
    changed: 'changed',
    added: 'a reply more',
    removed: 'a reply less',
};
/** What the agent says differently from the baseline, reply by reply; nothing for a run nobody compared. */
export function conversationDiff(run, anchor, view) {
    const diff = view.diffOf(run.key);
    if (diff === undefined)
        return undefined;
    const { replies, firstDivergence } = diff;
    const id = `${anchor}-compared`;
    const body = firstDivergence === undefined
        ? html `<p class="calm">Every reply is as in the baseline.</p>\n`
        : html `<ol>\n${groupSame(replies).map((item) => replyItem(item, run, anchor))}</ol>\n`;
    return html `<section class="compared" aria-labelledby="${id}">
<h4 id="${id}">What the agent says differently</h4>
${body}</section>`;
}
/** Replies that are as before and fail nothing stand together as a number. */
function groupSame(replies) {
    const items = [];
    for (const reply of replies) {
        const last = items.at(-1);
        if (reply.kind !== 'same' || reply.failedChecks.length > 0)
            items.push(reply);
        else if (typeof last === 'number')
            items[items.length - 1] = last + 1;
        else
            items.push(1);
    }
    return items;
}
function replyItem(item, run, anchor) {
    if (typeof item === 'number')
        return html `<li class="calm">${countOf(item, 'reply', 'replies')} as before</li>\n`;
    const { turn, iteration, kind, text, tools, failedChecks } = item;
    const said = text.length === 0 ? undefined : html `<pre class="text" dir="auto">${text.map(change)}</pre>\n`;
    const calls = tools.filter((call) => call.kind !== 'same').map(callChange);
    const fails = failedChecks.map((id) => failedCheck(id, run, anchor));
    return html `<li>
<p><code>turns[${turn}]</code>${describeExchange(iteration)} <span class="quiet-word">${KIND_WORDS[kind]}</span></p>
${said}${calls}${fails}</li>
`;
}
function change({ kind, text }) {
    if (kind === 'same')
        return text;
    return kind === 'removed' ? html `<del>${text}</del>` : html `<ins>${text}</ins>`;
}
function callChange({ name, kind, arguments: changes }) {
    const called = html `calls <code>${name}</code>`;
    const title = { added: html `<ins>${called}</ins>`, removed: html `<del>${called}</del>` };
    const shown = kind === 'added' || kind === 'removed' ? title[kind] : called;
    return html `<div class="call"><p>${shown}</p>${changes.length === 0 ? undefined : html `<dl>${changes.map(argumentChange)}</dl>`}</div>\n`;
}
function argumentChange({ path, before, now }) {
    const old = before === undefined ? undefined : html `<dd><del><code>${before}</code></del></dd>`;
    const fresh = now === undefined ? undefined : html `<dd><ins><code>${now}</code></ins></dd>`;
    return html `<div><dt>${path === '' ? 'all arguments' : html `<code>${path}</code>`}</dt>${old}${fresh}</div>`;
}
function failedCheck(id, { checks }, anchor) {
    const place = checks.findIndex((check) => check.id === id);
    const check = checks[place];
    if (check === undefined)
        return html `<p class="fails">Fails <code>${id}</code></p>\n`;
    return html `<p class="fails">Fails <a href="#${checkAnchor(anchor, place)}"><code>${check.type}</code></a>: <span dir="auto">${check.message}</span></p>\n`;
}
