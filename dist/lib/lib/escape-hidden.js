/**
 * What a reader cannot see but a machine obeys: control characters but tab and newline, direction marks, invisible
 * separators, tag characters, and halves of surrogate pairs. The joiners of emoji and Indic scripts stay.
 */
const HIDDEN = /[\p{Cc}\p{Surrogate}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** Printable ASCII hides nothing; to see that is many times faster than to look for what is hidden. */
const PLAIN = /^[\n\t -~]*$/;
/** Shows every hidden character as `⟨U+202E⟩`. Tabs and newlines stay; a carriage return before a newline goes. */
export function escapeHidden(text) {
    if (PLAIN.test(text))
        return text;
    return text.replaceAll('\r\n', '\n').replace(HIDDEN, (character) => {
        if (character === '\n' || character === '\t')
            return character;
        const code = character.codePointAt(0) ?? 0;
        return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
    });
}
/** The text on one line: runs of whitespace become one space. */
export function escapeLineBreaks(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** At most `length` characters of a text, with an ellipsis where it was cut; never half a character. */
export function cutText(text, length) {
    if (text.length <= length)
        return text;
    const cut = text.slice(0, Math.max(0, length - 1));
    return `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
}
