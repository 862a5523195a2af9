/** Limits on what a result file may hold; a file beyond them is refused, not cut. */
export declare const RESULT_LIMITS: {
    /** Characters of the whole file. */
    readonly characters: number;
    readonly runs: 100000;
    readonly messagesPerRun: 10000;
    readonly checksPerRun: 10000;
    readonly toolCallsPerMessage: 1000;
    readonly selectedNames: 10000;
    /** Characters of a name, an id or a path. */
    readonly name: 4096;
    /** Characters of a message or a reply. */
    readonly text: number;
    /** Levels of nesting. */
    readonly depth: 64;
    /** Dollars. */
    readonly cost: 1000000;
};
