/** A bracket of a JSON text that stands outside strings. */
export interface JsonBracket {
    readonly index: number;
    readonly character: '{' | '}' | '[' | ']';
}
/** The brackets of a text from `start` on, those inside JSON strings left out; the text need not be JSON. */
export declare function findBrackets(text: string, start?: number): Generator<JsonBracket>;
