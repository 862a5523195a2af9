/**
 * Whether the value of a variable may be sent to an address: those of the job go to GitHub and to the machine itself
 * alone. A manifest may come from a fork, and must not send the job's own token wherever it likes.
 */
export declare function mayBeSentTo(variable: string, address: string): boolean;
