/** What a server that calls itself a tool may answer at most; its text goes to a model and into every report. */
export const LONGEST_ANSWER_BYTES = 10 * 1024 * 1024;
