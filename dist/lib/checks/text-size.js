/** Characters of a text; they are code points, so a surrogate pair counts once. */
export function countCharacters(text) {
    return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
