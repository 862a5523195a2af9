import { escapeHidden, escapeLineBreaks } from "./escape-hidden.js";
/** Breaks a word that GitHub would turn into a link or a notification, and cannot be seen. */
const BREAK = '\u200b';
/**
 * Text nobody vouches for, for a paragraph or a table cell of GitHub Markdown: one line that reads as it was
 * written, without markup, links, images, mentions, references or HTML.
 */
export function escapeMarkdown(text) {
    return breakReferences(escapeLineBreaks(escapeHidden(text))
        .replace(/[\\`*~[\]|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^([-+=#])/, '\\$1')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2'));
}
/** The same for a place where GitHub reads HTML and no Markdown, such as the summary of a folded block. */
export function escapeHtml(text) {
    return breakReferences(escapeLineBreaks(escapeHidden(text))
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;'));
}
function breakReferences(text) {
    return (text
        .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${BREAK}`)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/(www)\./gi, `$1${BREAK}.`)
        .replace(/(mailto|xmpp):/gi, `$1${BREAK}:`)
        // Two dollar signs around a text would make GitHub read it as mathematics.
        .replaceAll('$', '&#36;'));
}
/** A name, a path or an id as inline code; safe in tables too. */
export function codeSpan(text) {
    const isPlain = /^[\w./:@#+=,()[\]-](?:[\w ./:@#+=,()[\]-]*[\w./:@#+=,()[\]-])?$/.test(text);
    return isPlain ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
/**
 * A fenced block no text can break out of; hidden characters are shown, and HTML comments and workflow commands
 * broken: the text may be printed to the log of a job as well.
 */
export function codeFence(text, language = 'text') {
    const body = escapeHidden(text)
        .replaceAll('<!--', '<\u200b!--')
        .replace(/^([^\S\n]*)(::|##\[)/gm, '$1\u200b$2');
    let longest = 2;
    for (const [run] of body.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${body}${body.endsWith('\n') ? '' : '\n'}${fence}`;
}
/** A link whose address is ours but whose parts may not be; anything but http and https gives the plain text. */
export function markdownLink(text, url) {
    return linkTo(escapeMarkdown(text), url);
}
/** Like `markdownLink`, around markup that is already escaped. */
export function linkTo(markup, url) {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    if (address === undefined || !/^https?:$/.test(address.protocol))
        return markup;
    const target = address.href.replace(/[()<>|\\`*_[\]!]/g, (character) => encodeCharacter(character));
    return `[${markup}](${target})`;
}
function encodeCharacter(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
