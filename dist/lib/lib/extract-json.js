import { findBrackets } from "./json-brackets.js";
/**
 * The part of a text that should be JSON: a fenced block when allowed and there, else the first balanced object or
 * array when allowed and there, else the whole text. Says nothing about whether that part parses.
 */
export function extractJson(text, places) {
    const block = places.allowWrapped ? findFencedBlock(text) : undefined;
    return block ?? (places.extractJson ? findBalanced(text) : undefined) ?? text;
}
/** Searches by `indexOf` and forward-only patterns, so that a hostile text costs linear time. */
function findFencedBlock(text) {
    const opening = /```([^\n`]*)\n/g;
    for (let fence = opening.exec(text); fence !== null; fence = opening.exec(text)) {
        const start = opening.lastIndex;
        const end = text.indexOf('\n```', start);
        if (end < 0)
            return undefined;
        const language = (fence[1] ?? '').trim().toLowerCase();
        if (language === '' || language === 'json')
            return text.slice(start, end).trim();
        opening.lastIndex = end + '\n```'.length;
    }
    return undefined;
}
/** Tries the first `{` and the first `[`, whichever opens first; the other one only where that never closes. */
function findBalanced(text) {
    const starts = [text.indexOf('{'), text.indexOf('[')].filter((start) => start >= 0).sort((a, b) => a - b);
    for (const start of starts) {
        const end = findClosing(text, start);
        if (end !== undefined)
            return text.slice(start, end + 1);
    }
    return undefined;
}
function findClosing(text, start) {
    const open = text[start];
    const close = open === '{' ? '}' : ']';
    let depth = 0;
    for (const { index, character } of findBrackets(text, start)) {
        if (character === open)
            depth++;
        if (character === close)
            depth--;
        if (depth === 0)
            return index;
    }
    return undefined;
}
