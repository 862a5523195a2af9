/** The brackets of a text from `start` on, those inside JSON strings left out; the text need not be JSON. */
export function* findBrackets(text, start = 0) {
    for (let index = start; index < text.length; index++) {
        const character = text[index];
        if (character === '"')
            index = findStringEnd(text, index);
        else if (character === '{' || character === '}' || character === '[' || character === ']') {
            yield { index, character };
        }
    }
}
function findStringEnd(text, opening) {
    for (let index = opening + 1; index < text.length; index++) {
        if (text[index] === '\\')
            index++;
        else if (text[index] === '"')
            return index;
    }
    return text.length;
}
