/** Values may hold placeholders themselves; a circle ends here. */
const MAX_PASSES = 10;
/** Values that hold themselves several times would grow without end before the passes run out. */
const MAX_LENGTH = 1_000_000;
/** Replaces every `{{name}}` of a known name, once; unknown ones stay as they are. */
export function substitutePlaceholders(text, variables) {
    return text.replace(/\{\{([^{}]+)\}\}/g, (whole, name) => variables.get(name) ?? whole);
}
/** Replaces until nothing changes, so that values may hold placeholders; at most ten times. */
export function renderPlaceholders(text, variables) {
    let rendered = text;
    for (let pass = 0; pass < MAX_PASSES && rendered.length <= MAX_LENGTH; pass++) {
        const next = substitutePlaceholders(rendered, variables);
        if (next === rendered)
            break;
        rendered = next;
    }
    return rendered;
}
/** The placeholders left in a text, each once. */
export function unresolvedPlaceholders(text) {
    return [...new Set(text.match(/\{\{[^{}]*\}\}/g))];
}
