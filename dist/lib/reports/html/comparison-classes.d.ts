import type { Comparison, ComparisonEntry } from '../../model/comparison.ts';
/** The lists of a comparison that hold entries. */
type EntryList = {
    [Key in keyof Comparison]-?: Comparison[Key] extends readonly ComparisonEntry[] ? Key : never;
}[keyof Comparison];
/** How the page names one list of a comparison. */
export interface ComparisonClass {
    readonly list: EntryList;
    /** Stands in attributes and picks the colour. */
    readonly slug: string;
    /** What a check of the list is called beside its status. */
    readonly word: string;
    readonly heading: string;
    /** Whether somebody has to look: these come first and open. */
    readonly isTrouble: boolean;
}
/** Every list of a comparison in the order of the page: the gravest first. */
export declare const COMPARISON_CLASSES: readonly ComparisonClass[];
/** The class as it is called here: without a baseline a failure is neither new nor old. */
export declare function nameClass({ list, word, heading }: ComparisonClass, hasBaseline: boolean): {
    readonly word: string;
    readonly heading: string;
};
export {};
