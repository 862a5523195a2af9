/** Phrases with which agents decline outright. */
export declare const HARD_REFUSALS: readonly ["i can't help with", "i can't assist with", "i can't do that", "i cannot help with", "i cannot assist with", "i cannot comply", "i'm not able to help", "i'm unable to", "i am unable to", "i won't be able to", "i must decline"];
/** Whether an answer declines outright, whatever apostrophes it is typed with. */
export declare function isHardRefusal(reply: string): boolean;
