/** Tells an error by its shape: test runners have realms of their own, and errors of another realm have another class. */
export function isErrorLike(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'name' in value &&
        typeof value.name === 'string' &&
        'message' in value &&
        typeof value.message === 'string');
}
/** The text of whatever was thrown. */
export function textOfThrown(thrown) {
    return isErrorLike(thrown) ? thrown.message : String(thrown);
}
