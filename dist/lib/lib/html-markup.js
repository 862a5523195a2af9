import { escapeHidden } from "./escape-hidden.js";
const MARKUP = Symbol('markup');
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Markup from a template; every value but markup is escaped, for text and quoted attributes alike, and hidden characters are shown. */
export function html(texts, ...values) {
    let text = texts[0] ?? '';
    for (let index = 0; index < values.length; index++)
        text += write(values[index]) + (texts[index + 1] ?? '');
    return { [MARKUP]: text };
}
/** Our own text as markup, unescaped: style sheets and scripts. Never for anything from outside. */
export function trustedMarkup(text) {
    return { [MARKUP]: text };
}
/** The text of markup, for a file. */
export function markupText(markup) {
    return markup[MARKUP];
}
function write(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return escapeText(value);
    return MARKUP in value ? value[MARKUP] : value.map(write).join('');
}
/** Printable ASCII but what HTML reads: most of what a page is made of, and the same with and without escaping. */
const PLAIN = /^[\n\t !#-%(-;=?-~]*$/;
function escapeText(text) {
    if (PLAIN.test(text))
        return text;
    return escapeHidden(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
