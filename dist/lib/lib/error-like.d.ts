/** An error as anybody's code throws it. */
export interface ErrorLike {
    readonly name: string;
    readonly message: string;
    readonly stack?: string;
    readonly cause?: unknown;
}
/** Tells an error by its shape: test runners have realms of their own, and errors of another realm have another class. */
export declare function isErrorLike(value: unknown): value is ErrorLike;
/** The text of whatever was thrown. */
export declare function textOfThrown(thrown: unknown): string;
/** The code of whatever was thrown, such as `ENOENT`; errors of the system have one. */
export declare function codeOfThrown(thrown: unknown): unknown;
/** An error and the causes below it, the outermost first; empty for what is no error. */
export declare function withCauses(thrown: unknown): readonly ErrorLike[];
