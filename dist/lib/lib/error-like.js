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
/** The code of whatever was thrown, such as `ENOENT`; errors of the system have one. */
export function codeOfThrown(thrown) {
    return isErrorLike(thrown) && 'code' in thrown ? thrown.code : undefined;
}
/** An error and the causes below it, the outermost first; empty for what is no error. */
export function withCauses(thrown) {
    const found = [];
    for (let cause = thrown; isErrorLike(cause) && !found.includes(cause); cause = cause.cause)
        found.push(cause);
    return found;
}
