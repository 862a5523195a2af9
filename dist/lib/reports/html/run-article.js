import { html } from "../../lib/html-markup.js";
import { describeCarried } from "../describe-affected.js";
import { describeProvider } from "../describe-entry.js";
import { formatCount, formatGoDuration, formatUsd } from "../format-amounts.js";
import { describeChecks } from "../run-section.js";
import { conversation } from "./conversation.js";
import { conversationDiff } from "./conversation-diff.js";
import { hasBaseline } from "./html-view.js";
import { placeCode } from "./place-code.js";
import { runAnchor } from "./report-index.js";
import { classTags, statusMark, tag } from "./status-mark.js";
/** One run: a line that says how it went, and behind it the conversation with every check. */
export function runArticle(run, place, view) {
    const anchor = runAnchor(place);
    const classes = view.runs[place]?.classes ?? [];
    const open = view.runs[place]?.isOpen === true ? html ` open` : undefined;
    const provider = describeProvider(run);
    // How many checks were skipped stands at the end of the line; beside a status the word would read as the run's.
    const tagged = classes.filter(({ slug }) => slug !== 'skipped');
    const slugs = classes.map(({ slug }) => slug).join(' ');
    return html `<article class="run ${run.status}" aria-labelledby="${anchor}-name" data-status="${run.status}" data-classes="${slugs}" data-scenario="${run.scenario}" data-provider="${provider}">
<details${open}>
<summary><h3 id="${anchor}-name">${statusMark(run.status)} <bdi>${run.scenario}</bdi> <span class="by">by <bdi>${describeProvider(run, run.trial)}</bdi></span></h3>
<span class="tags">${run.unscripted === true ? tag('default reply') : undefined}${run.carried === undefined ? undefined : html ` ${tag('carried over')}`}${classTags(tagged, run.status, hasBaseline(view))}</span>
<span class="facts">${summaryFacts(run)}</span></summary>
<div class="body" id="${anchor}" tabindex="-1">
${runFacts(run, view)}
${trouble(run)}${conversationDiff(run, anchor, view)}
${conversation(run, anchor, view)}</div>
</details>
</article>
`;
}
function summaryFacts(run) {
    const facts = [
        describeChecks(run) === 'none' ? 'no checks' : describeChecks(run),
        run.cost === null ? 'cost unknown' : formatUsd(run.cost),
        ...(run.latencyMs === 0 ? [] : [formatGoDuration(Math.round(run.latencyMs))]),
    ];
    return facts.join(' · ');
}
function runFacts(run, { result }) {
    const turns = new Set(run.messages.map(({ turn }) => turn)).size;
    const cost = run.cost === null ? 'unknown' : formatUsd(run.cost);
    const facts = [
        ['Model', run.model],
        ['Region', run.region],
        ['Trial', String(run.trial)],
        ['Cost', result.lane === 'mock' && run.cost !== null ? `${cost} (simulated)` : cost],
        ['Tokens', `${formatCount(run.inputTokens)} in, ${formatCount(run.outputTokens)} out`],
        ...(run.latencyMs === 0 ? [] : [['Latency', formatGoDuration(Math.round(run.latencyMs))]]),
        ['Turns', String(turns)],
        ['Arena', run.config],
        ['Run', run.id],
        ['Held', run.carried === undefined ? '' : describeCarried([run])],
    ].filter(([, value]) => value !== '');
    return html `<dl class="run-facts">${facts.map(([term, value]) => html `<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function trouble({ error, skipReason, unscripted }) {
    return [
        error === undefined
            ? undefined
            : html `<div class="trouble error" data-stop tabindex="-1"><p><strong>The run broke off.</strong> <code>${error.code}</code></p><p class="text" dir="auto">${error.message}</p>${error.location === undefined ? undefined : html `<p>${placeCode(error.location)}</p>`}</div>\n`,
        skipReason === undefined
            ? undefined
            : html `<div class="trouble skipped"><p><strong>The run was skipped.</strong> ${skipReason}</p></div>\n`,
        unscripted === true
            ? html `<p class="note">No mock file was given: every answer here is the default reply.</p>\n`
            : undefined,
    ];
}
