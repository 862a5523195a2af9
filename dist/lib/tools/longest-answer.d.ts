/** What a server that calls itself a tool may answer at most; its text goes to a model and into every report. */
export declare const LONGEST_ANSWER_BYTES: number;
