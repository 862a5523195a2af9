/** A compiled pattern with RE2 semantics: matching takes time linear in the text, whatever the pattern. */
export interface RegularExpression {
    readonly source: string;
    /** Whether the pattern matches anywhere in the text. */
    test(text: string): boolean;
    /** The leftmost match, or undefined. `index` counts UTF-16 units. */
    find(text: string): {
        readonly index: number;
        readonly match: string;
    } | undefined;
}
/** Compiles an RE2 pattern (case-sensitive unless it says `(?i)`); an invalid one throws an Error that says why. */
export declare function compileRegularExpression(pattern: string): RegularExpression;
/** The pattern that matches a text literally. */
export declare function escapeRegularExpression(text: string): string;
