const PLAIN_KEY = /^[\w$-]+$/;
/** `spec.turns[2].assertions[0].type` from its parts; keys that are not plain words are quoted in brackets. */
export function formatDocumentPath(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        if (!PLAIN_KEY.test(part))
            return `[${JSON.stringify(part)}]`;
        return index === 0 ? part : `.${part}`;
    })
        .join('');
}
/** The value at a path of a parsed document, or undefined where there is none. */
export function valueAt(document, path) {
    return path.reduce((value, part) => typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? value[part]
        : undefined, document);
}
