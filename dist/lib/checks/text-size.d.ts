/** Characters of a text; they are code points, so a surrogate pair counts once. */
export declare function countCharacters(text: string): number;
