/** Base of all errors that are meant for a person; anything else thrown is a bug of ours. */
export class ArenaError extends Error {
    name = 'ArenaError';
    code;
    constructor({ code, message, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
    }
}
