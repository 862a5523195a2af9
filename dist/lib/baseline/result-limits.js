/** Limits on what a result file may hold; a file beyond them is refused, not cut. */
export const RESULT_LIMITS = {
    /** Characters of the whole file. */
    characters: 256 * 1024 * 1024,
    runs: 100_000,
    messagesPerRun: 10_000,
    checksPerRun: 10_000,
    toolCallsPerMessage: 1_000,
    selectedNames: 10_000,
    /** Characters of a name, an id or a path. */
    name: 4_096,
    /** Characters of a message or a reply. */
    text: 8 * 1024 * 1024,
    /** Levels of nesting. */
    depth: 64,
    /** Dollars. */
    cost: 1_000_000,
};
