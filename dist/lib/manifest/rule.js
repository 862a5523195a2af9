import { nearestWord } from "../lib/nearest-word.js";
import { problemAt, suggestionOf } from "./problem-at.js";
/** A problem when a word is not among those known; nothing for an absent or blank one. */
export function checkWord(source, path, word, known, severity = 'error') {
    if (word === undefined || word === '' || known.includes(word))
        return [];
    const key = String(path.findLast((part) => typeof part === 'string'));
    return [
        problemAt(source, path, {
            severity,
            code: 'unknown-word',
            message: `"${key}" cannot be "${word}".`,
            hint: suggestionOf(nearestWord(word, known), known),
        }),
    ];
}
/** A problem when nothing of that name exists; nothing for a blank name. */
export function checkReference(source, path, name, { noun, known, severity = 'error', isComplete = true }) {
    if (name === undefined || name === '' || known.includes(name) || !isComplete)
        return [];
    return [
        problemAt(source, path, {
            severity,
            code: 'unknown-reference',
            message: `There is no ${noun} "${name}".`,
            hint: suggestionOf(nearestWord(name, known), known) ?? `The arena defines no ${noun} at all.`,
        }),
    ];
}
/** Problems at the entries of a list whose name came before. */
export function checkUnique(source, listPath, key, names) {
    return names.flatMap((name, index) => {
        const first = names.indexOf(name);
        if (name === undefined || name === '' || first === index)
            return [];
        const { line } = source.locate([...listPath, first, key]);
        return problemAt(source, [...listPath, index, key], {
            code: 'duplicate-name',
            message: `"${name}" is taken already in line ${line}.`,
            hint: `Give each entry its own "${key}".`,
        });
    });
}
