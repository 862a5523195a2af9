const LIMIT = 120;
const LIST_LIMIT = 5;
/** Text of a model or an author in quotation marks, on one line, cut and free of control characters. */
export function quote(text, limit = LIMIT) {
    return `"${plain(text, limit)}"`;
}
/** As `quote`, without the quotation marks. */
export function plain(text, limit = LIMIT) {
    // A first rough cut keeps the work small on huge texts; collapsing white space only shortens.
    const line = text
        .trimStart()
        .slice(0, limit * 20)
        .replace(/\s+/g, ' ')
        .trim();
    const characters = [...line].map(makeVisible);
    const isCut = characters.length > limit || text.trim().length > limit * 20;
    return isCut ? `${characters.slice(0, limit).join('')}...` : characters.join('');
}
/** A JSON value for a message: strings quoted, everything else as JSON, cut. */
export function quoteJson(value, limit = LIMIT) {
    return typeof value === 'string' ? quote(value, limit) : plain(JSON.stringify(value), limit);
}
/** A number with its noun, such as `1 word` or `2 words`. */
export function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Texts in quotation marks, separated by commas; of many only the first ones and how many more. */
export function quoteList(texts) {
    const shown = texts.slice(0, LIST_LIMIT).map((text) => quote(text, 60));
    const more = texts.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
/** Control, format and lone surrogate characters could fake or hide what a terminal or a page shows. */
function makeVisible(character) {
    if (!/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(character))
        return character;
    return `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`;
}
