import { nearestWord } from "./nearest-word.js";
/** What is known instead of a name nobody knows, and which of it was probably meant. */
export function describeKnown(name, known) {
    const names = [...new Set(known)];
    const meant = nearestWord(name, names);
    const list = names.length === 0 ? 'none' : names.map((entry) => `"${entry}"`).join(', ');
    return `${meant === undefined ? '' : `Did you mean "${meant}"? `}Known: ${list}.`;
}
