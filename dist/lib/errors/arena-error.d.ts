/** What every error of ours carries: a stable code and a message that says what, where, and what to do. */
export interface ArenaErrorOptions {
    readonly code: string;
    readonly message: string;
    readonly cause?: unknown;
}
/** Base of all errors that are meant for a person; anything else thrown is a bug of ours. */
export declare class ArenaError extends Error {
    readonly name: string;
    readonly code: string;
    constructor({ code, message, cause }: ArenaErrorOptions);
}
