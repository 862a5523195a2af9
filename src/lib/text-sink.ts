/** Takes a text piece by piece, so that large reports need not be held in memory. */
export interface TextSink {
  write(text: string): void | Promise<void>;
}

/** A sink that keeps everything; `text()` gives it back. */
export function createStringSink(): TextSink & { text(): string } {
  const pieces: string[] = [];
  return {
    write(text) {
      pieces.push(text);
    },
    text: () => pieces.join(''),
  };
}
