import { cutText } from "../../lib/escape-hidden.js";
import { html } from "../../lib/html-markup.js";
import { baselineFacts, baselineSteps, incomparableFacts, placeOfBaseline, suspectedFact, } from "../baseline-facts.js";
import { moneyFacts } from "../describe-money.js";
import { statisticsFacts } from "../describe-trials.js";
import { countOf } from "../format-amounts.js";
import { headlineFacts, verdictWord } from "../headline.js";
import { statusIcon, statusMark } from "./status-mark.js";
import { tileList } from "./tile-list.js";
const SHORT_SHA_LENGTH = 7;
const NAME_LENGTH = 120;
/** The status whose shape and colour a verdict takes. */
const VERDICT_STATUSES = {
    pass: 'passed',
    fail: 'failed',
    neutral: 'skipped',
};
/** The same of a rule; a warning takes the mark of what needs a look. */
const OUTCOME_STATUSES = {
    ...VERDICT_STATUSES,
    warn: 'error',
};
/** The title of the window: the verdict and what led to it. */
export function pageTitle(view) {
    return `${verdictSentence(view)}: ${leadSentence(view)}`;
}
/** The head of the page: the verdict, what it was held against, why, how many, and the way to the rest. */
export function pageHeader(view) {
    const { comparison } = view;
    const status = comparison === undefined ? 'skipped' : VERDICT_STATUSES[comparison.verdict];
    return html `<header class="page ${status}">
<h1>${statusIcon(status)} ${verdictSentence(view)}</h1>
<p class="lead">${leadSentence(view)}</p>
${baselineParagraph(view)}
${statisticsParagraphs(view)}${gateList(gateRules(view))}
${tileList(view)}
<p class="facts">${facts(view).map((fact, index) => [index === 0 ? '' : ' · ', fact])}</p>
${navigation(view)}
</header>
<main id="content" tabindex="-1">
`;
}
function verdictSentence({ comparison }) {
    return comparison === undefined ? 'Arena report' : `Arena ${verdictWord(comparison.verdict)}`;
}
function leadSentence({ result, comparison }) {
    if (comparison !== undefined)
        return headlineFacts({ result, comparison });
    const { total, passed, failed, errors, skipped } = result.summary;
    return `${countOf(total, 'run')}: ${passed} passed, ${failed} failed, ${countOf(errors, 'error')}, ${skipped} skipped`;
}
function baselineParagraph({ comparison, result }) {
    if (comparison === undefined)
        return undefined;
    const { baseline, gate, reason } = comparison;
    if (baseline !== null) {
        const refused = reason === undefined ? undefined : html `<p class="note">Note: ${reason}.</p>`;
        const incomparable = incomparableFacts(comparison, result).map((fact) => html `<p class="note">${fact}</p>\n`);
        return html `<p>Compared with ${describeOrigin(baseline)}: ${baselineFacts(baseline, result).join(', ')}.</p>${refused}${incomparable}${stepList(baseline)}`;
    }
    const rule = gate.find((entry) => entry.rule === 'missing-baseline');
    const suspected = suspectedFact(comparison);
    return html `<p class="note"><strong>Without a baseline.</strong> ${rule?.reason ?? `There is none: ${reason ?? 'none was found'}.`}${suspected === undefined ? undefined : ` ${suspected}`}</p>`;
}
function describeOrigin(origin) {
    const { sha, ref, createdAt } = origin;
    const branch = ref === null ? undefined : html ` on ${code(ref.replace(/^refs\/heads\//, ''))}`;
    const place = cutText(placeOfBaseline(origin), NAME_LENGTH);
    const made = createdAt === null ? undefined : html `, made ${showTime(createdAt)}`;
    return sha === null
        ? html `a ${place}${branch}${made}`
        : html `${code(sha.slice(0, SHORT_SHA_LENGTH))}${branch} (${place}${made})`;
}
function stepList(origin) {
    const steps = baselineSteps(origin);
    if (steps.length === 0)
        return undefined;
    const items = steps.map((step) => html `<li>${step}</li>\n`);
    return html `<details><summary>How the baseline was found</summary><ol>\n${items}</ol></details>`;
}
function statisticsParagraphs({ comparison }) {
    return comparison === undefined ? [] : statisticsFacts(comparison).map((fact) => html `<p>${fact}</p>\n`);
}
/** The rules of the gate, but for the one whose reason the note about the baseline has given. */
function gateRules({ comparison }) {
    return comparison?.gate.filter(({ rule }) => rule !== 'missing-baseline') ?? [];
}
function gateList(gate) {
    if (gate.length === 0)
        return undefined;
    const items = gate.map(({ rule, outcome, reason }) => html `<li>${statusMark(OUTCOME_STATUSES[outcome], outcome)} ${code(rule)} <span>${reason}</span></li>\n`);
    return html `<ul class="gate" aria-label="What the gate decided">\n${items}</ul>`;
}
function facts({ result, generatedAt, runs }) {
    const { lane, meta, summary } = result;
    const unscripted = runs.filter(({ isUnscripted }) => isUnscripted).length;
    return [
        ...(lane === 'mock'
            ? ['mock lane: answers come from a file, costs are simulated']
            : ['real lane', showTime(generatedAt)]),
        ...(meta.commit === undefined ? [] : [html `commit ${code(meta.commit.sha.slice(0, SHORT_SHA_LENGTH))}`]),
        ...moneyFacts(summary),
        ...(unscripted > 0 ? [`${unscripted} answered by the default reply, without a mock file`] : []),
        ...(summary.unknownCosts > 0 ? [`cost of ${countOf(summary.unknownCosts, 'run')} unknown`] : []),
    ];
}
function navigation({ comparison, trends, runs }) {
    const targets = [
        ...(comparison === undefined ? [] : [['findings', 'Findings']]),
        ...(runs.length === 0 ? [] : [['matrix', 'Matrix']]),
        ...(comparison === undefined || comparison.cost.byScenario.length === 0 ? [] : [['amounts', 'Cost']]),
        ...(trends === undefined ? [] : [['trends', 'Trends']]),
        ['runs', 'Runs'],
    ];
    return html `<nav aria-label="Sections"><ul>${targets.map(([id, word]) => html `<li><a href="#${id}">${word}</a></li>`)}</ul></nav>`;
}
/** `2026-03-02 09:00 UTC` of an RFC 3339 time in UTC; anything else as it is. */
function showTime(time) {
    const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/.exec(time);
    return parts === null ? cutText(time, NAME_LENGTH) : `${parts[1]} ${parts[2]} UTC`;
}
function code(text) {
    return html `<code>${cutText(text, NAME_LENGTH)}</code>`;
}
