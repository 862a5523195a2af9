import { nearestWord } from "./nearest-word.js";
/** Gives the value when it is one of the choices, else a sentence that says what is allowed. */
export function parseChoice(value, choices, name) {
    const choice = choices.find((candidate) => candidate === value);
    if (choice !== undefined)
        return { choice };
    const meant = nearestWord(value, choices);
    const suggestion = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    return { reason: `${name} is "${value}"; it must be one of ${choices.join(', ')}.${suggestion}` };
}
