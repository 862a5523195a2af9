/** What stands where a secret stood. */
export declare const CONCEALED = "[REDACTED]";
/** Takes secrets out of texts, whatever they stand in. */
export interface Concealer {
    conceal(text: string): string;
    /** Opens a text that comes in pieces; a secret may be spread over several of them. */
    openStream(): ConcealedStream;
}
/** A text in pieces without its secrets. Joined, the pieces are what `conceal` makes of the whole. */
export interface ConcealedStream {
    /** Adds a piece; the answer is what can be shown by now. */
    push(piece: string): string;
    /** The rest. */
    end(): string;
}
/** Creates a concealer of the secrets that are long enough to be told from words. */
export declare function createConcealer(secrets: Iterable<string>): Concealer;
