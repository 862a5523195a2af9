import { type RegularExpression } from '../lib/regular-expression.ts';
/**
 * The pattern that finds a word or phrase, but not as a part of a longer word. A word boundary makes sense only beside
 * a word character: `100%` must match before a space.
 */
export declare function compileWord(word: string, isCaseSensitive: boolean): RegularExpression;
