/** An error as anybody's code throws it. */
export interface ErrorLike {
    readonly name: string;
    readonly message: string;
    readonly stack?: string;
}
/** Tells an error by its shape: test runners have realms of their own, and errors of another realm have another class. */
export declare function isErrorLike(value: unknown): value is ErrorLike;
/** The text of whatever was thrown. */
export declare function textOfThrown(thrown: unknown): string;
