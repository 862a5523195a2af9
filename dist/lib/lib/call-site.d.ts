/** A place in a file as a stack tells it; `file` is absolute, with `/`. Line and column count from 1. */
export interface StackFrame {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
type Called = ((...args: never[]) => unknown) | (abstract new (...args: never[]) => unknown);
/**
 * Notes who called `called`; the answer finds out where that was. Only the one frame is kept, and it is read when somebody
 * asks, as most calls are never asked for.
 */
export declare function captureCaller(called: Called): () => StackFrame | undefined;
/** The places of a stack that are files, the innermost first. */
export declare function parseStack(stack: string): readonly StackFrame[];
/** A path below a directory as seen from there; one elsewhere begins with `../`, or is absolute. */
export declare function relativeFile(file: string, directory: string): string;
export {};
