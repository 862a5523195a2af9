/** The known word closest to a misspelt one, or undefined when none is close enough to be worth suggesting. */
export declare function nearestWord(word: string, known: Iterable<string>): string | undefined;
