import { diffWords } from "../lib/diff-words.js";
import { caseKey } from "../model/case-key.js";
import { countsAsFailure } from "../model/status.js";
import { alignReplies, diffReply } from "./diff-replies.js";
import { RESULT_LIMITS } from "./result-limits.js";
/** Runs whose conversations are held against the baseline; the others are in both results. */
const MOST_RUNS = 100;
/** Comparisons of words for all of them: a fraction of a second, whatever the texts are. */
const WORD_BUDGET = 30_000_000;
/** Of that, what one reply may take. */
const REPLY_BUDGET = 2_000_000;
/** The conversations of runs with new failures beside those of the baseline; empty where there is none to tell of. */
export function diffConversations({ newFailures }, current, baseline) {
    if (baseline === undefined || newFailures.length === 0)
        return {};
    const keys = new Set(newFailures.map(({ run }) => run));
    const before = new Map(baseline.runs.map((run) => [run.key, run]));
    const failing = current.runs.filter(({ key }) => keys.has(key)).slice(0, MOST_RUNS);
    const beforeByCase = casesOf(failing.every(({ key }) => before.has(key)) ? [] : baseline.runs);
    const diffTexts = createTextDiffer();
    const conversations = failing
        .flatMap((run) => {
        const earlier = before.get(run.key) ?? beforeByCase.get(caseKey(run));
        return earlier === undefined ? [] : [diffConversation(run, earlier, diffTexts)];
    })
        .filter(({ replies }) => replies.length > 0);
    return conversations.length === 0 ? {} : { conversations };
}
/** The run that speaks for the other trials of a case: the first that passed, else the first. */
function casesOf(runs) {
    const cases = new Map();
    for (const run of runs) {
        const known = cases.get(caseKey(run));
        if (known === undefined || (known.status !== 'passed' && run.status === 'passed'))
            cases.set(caseKey(run), run);
    }
    return cases;
}
/** A differ that gives up on words when the whole comparison has taken too much. */
function createTextDiffer() {
    let left = WORD_BUDGET;
    return (before, now) => {
        const { pieces, work } = diffWords(before, now, Math.min(left, REPLY_BUDGET));
        left = Math.max(0, left - work);
        return pieces;
    };
}
function diffConversation(now, before, diffTexts) {
    const [fresh, old] = [exchangesOf(now), exchangesOf(before)];
    const exchanges = [...new Map([...old, ...fresh]).values()].toSorted(inOrder);
    const lastExchange = new Map(exchanges.map(({ turn, id }) => [turn, id]));
    const replies = exchanges
        .flatMap(({ id, turn, iteration }) => {
        const pairs = alignReplies(old.get(id)?.replies ?? [], fresh.get(id)?.replies ?? []);
        const isLast = lastExchange.get(turn) === id;
        const failed = failedChecks(now, turn, iteration, isLast);
        // A check judges the last reply of its turn.
        const judged = pairs.findLastIndex((pair) => pair.now !== undefined);
        return pairs.map((pair, index) => ({
            ...diffReply(pair, diffTexts),
            failedChecks: index === judged ? failed : [],
        }));
    })
        .slice(0, RESULT_LIMITS.messagesPerRun);
    const firstDivergence = replies.findIndex(({ kind }) => kind !== 'same');
    return { run: now.key, replies, ...(firstDivergence < 0 ? {} : { firstDivergence }) };
}
function exchangesOf({ messages }) {
    const exchanges = new Map();
    for (const message of messages) {
        if (message.role !== 'assistant')
            continue;
        const { turn, iteration } = message;
        const id = JSON.stringify([turn, iteration]);
        const exchange = exchanges.get(id) ?? { id, turn, iteration, replies: [] };
        exchange.replies.push(message);
        exchanges.set(id, exchange);
    }
    return exchanges;
}
function inOrder(a, b) {
    return a.turn - b.turn || (a.iteration ?? 0) - (b.iteration ?? 0);
}
/** Checks of the exchange that fail; one that names no exchange judges the last of its turn. */
function failedChecks({ checks }, turn, iteration, isLast) {
    return checks
        .filter((check) => countsAsFailure(check) && check.turn === turn)
        .filter((check) => (check.iteration === undefined ? isLast : check.iteration === iteration))
        .map(({ id }) => id);
}
