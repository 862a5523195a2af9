/** What stands where a secret stood. */
export declare const CONCEALED = "[REDACTED]";
/** Makes a function that takes secrets out of a text, whatever they stand in. */
export declare function createConcealer(secrets: Iterable<string>): (text: string) => string;
