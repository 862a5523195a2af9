/** What is known instead of a name nobody knows, and which of it was probably meant. */
export declare function describeKnown(name: string, known: Iterable<string>): string;
