import { html } from "../../lib/html-markup.js";
import { describeExchange } from "../describe-entry.js";
import { checkList } from "./check-list.js";
import { messageBlock } from "./message-block.js";
import { checkAnchor } from "./report-index.js";
/** The conversation turn by turn, the checks of each turn under it, and those of the whole at the end. */
export function conversation(run, anchor, view) {
    const placed = run.checks.map((check, place) => ({ check, anchor: checkAnchor(anchor, place) }));
    const whole = placed.filter(({ check }) => check.turn === undefined);
    const turns = turnsOf(run, placed);
    const system = run.messages.filter(({ role }) => role === 'system');
    const last = whole.length === 0
        ? undefined
        : html `<section class="turn">\n<h4>Whole conversation</h4>\n${checkList(whole, run, view)}</section>\n`;
    const nothing = turns.length === 0 && whole.length === 0 ? html `<p class="calm">Nothing was said.</p>\n` : undefined;
    return html `${system.map(systemPrompt)}${turns.map((turn) => turnSection(turn, run, view))}${last}${nothing}`;
}
function systemPrompt({ text }) {
    return html `<details class="system"><summary>System prompt</summary><pre class="text" dir="auto">${text}</pre></details>\n`;
}
function turnSection({ turn, iteration, messages, checks }, run, view) {
    const said = messages.length === 0
        ? html `<p class="calm">This turn was not reached.</p>\n`
        : messages.map(messageBlock);
    return html `<section class="turn">
<h4>Turn ${turn + 1}${describeExchange(iteration)} <code>turns[${turn}]</code></h4>
${said}${checks.length === 0 ? undefined : checkList(checks, run, view)}</section>
`;
}
function turnsOf(run, placed) {
    const turns = [];
    const find = (turn, iteration) => turns.find((shown) => shown.turn === turn && shown.iteration === iteration);
    const add = (turn, iteration) => {
        const shown = { turn, iteration, messages: [], checks: [] };
        turns.push(shown);
        return shown;
    };
    for (const message of run.messages) {
        if (message.role === 'system')
            continue;
        const { turn, iteration } = message;
        (find(turn, iteration) ?? add(turn, iteration)).messages.push(message);
    }
    for (const entry of placed) {
        const { turn, iteration } = entry.check;
        if (turn === undefined)
            continue;
        // A check that names no exchange judges the last one; one of a turn that was not reached gets an empty turn.
        const shown = find(turn, iteration) ?? turns.findLast((other) => other.turn === turn) ?? add(turn, iteration);
        shown.checks.push(entry);
    }
    return turns.toSorted((a, b) => a.turn - b.turn || (a.iteration ?? 0) - (b.iteration ?? 0));
}
