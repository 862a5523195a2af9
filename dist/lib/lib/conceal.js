import { groupBy } from "./group-by.js";
import { spellSecret } from "./spell-secret.js";
/** What stands where a secret stood. */
export const CONCEALED = '[REDACTED]';
/** Shorter values would tear holes in innocent words. */
const SHORTEST_SECRET = 4;
/** Creates a concealer of the secrets that are long enough to be told from words. */
export function createConcealer(secrets) {
    const worthHiding = [...secrets].filter((secret) => secret.length >= SHORTEST_SECRET);
    const spellings = new Set(worthHiding.flatMap(spellSecret));
    if (spellings.size === 0)
        return { conceal: (text) => text, openStream: openPlainStream };
    const finder = createFinder(spellings);
    return {
        conceal(text) {
            const { shown, rest } = concealUpTo(text, text.length, finder);
            return shown + rest;
        },
        openStream: () => openStream(finder),
    };
}
function createFinder(words) {
    const ordered = [...words].sort((a, b) => b.length - a.length);
    const longest = ordered[0]?.length ?? 0;
    const byFirst = groupBy(ordered, (word) => word.charCodeAt(0));
    const mayGoOn = (text, start) => byFirst
        .get(text.charCodeAt(start))
        ?.some((word) => word.length > text.length - start && word.startsWith(text.slice(start))) === true;
    return {
        endOfWordAt(text, start) {
            const word = byFirst.get(text.charCodeAt(start))?.find((one) => text.startsWith(one, start));
            return word === undefined ? undefined : start + word.length;
        },
        unfinishedFrom(text) {
            for (let start = Math.max(0, text.length - longest + 1); start < text.length; start++) {
                if (mayGoOn(text, start))
                    return start;
            }
            return text.length;
        },
    };
}
/** What can be shown of a text whose secrets begin before `limit`, and what comes behind it. */
function concealUpTo(text, limit, { endOfWordAt }) {
    let shown = '';
    let from = 0;
    for (let at = 0; at < limit; at++) {
        const end = endOfWordAt(text, at);
        if (end === undefined)
            continue;
        shown += text.slice(from, at) + CONCEALED;
        from = end;
        at = end - 1;
    }
    const until = Math.max(from, limit);
    return { shown: shown + text.slice(from, until), rest: text.slice(until) };
}
function openPlainStream() {
    return { push: (piece) => piece, end: () => '' };
}
/** Shows what no secret can begin in any more, and holds back the rest. */
function openStream(finder) {
    let held = '';
    const show = (isLast) => {
        let all = '';
        for (;;) {
            const limit = isLast ? held.length : finder.unfinishedFrom(held);
            const { shown, rest } = concealUpTo(held, limit, finder);
            all += shown;
            held = rest;
            if (shown === '' || held === '')
                return all;
        }
    };
    return {
        push(piece) {
            held += piece;
            return show(false);
        },
        end: () => show(true),
    };
}
