/** Takes a text piece by piece, so that large reports need not be held in memory. */
export interface TextSink {
    write(text: string): void | Promise<void>;
}
/** A sink that keeps everything; `text()` gives it back. */
export declare function createStringSink(): TextSink & {
    text(): string;
};
