/** Where JSON may hide in a text. */
export interface JsonPlaces {
    /** In the first fenced block without a language or with `json`. */
    readonly allowWrapped: boolean;
    /** In the first balanced object or array. */
    readonly extractJson: boolean;
}
/**
 * The part of a text that should be JSON: a fenced block when allowed and there, else the first balanced object or
 * array when allowed and there, else the whole text. Says nothing about whether that part parses.
 */
export declare function extractJson(text: string, places: JsonPlaces): string;
