/** What a judge found. */
export interface Verdict {
    readonly passed: boolean;
    readonly score: number | undefined;
    readonly reasoning: string;
    readonly evidence: readonly string[];
}
/** A verdict, or why the text is none; the reason continues "the answer". */
export type ReadVerdict = {
    readonly verdict: Verdict;
} | {
    readonly reason: string;
};
/**
 * Reads a verdict. The whole text must be the JSON object, or one fenced block that holds it: a judge quotes what it
 * judges, so an object found somewhere inside could be the assistant's.
 */
export declare function readVerdict(text: string, needsScore: boolean): ReadVerdict;
