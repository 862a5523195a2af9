/** Asks a person. */
export type Ask = (question: string, signal: AbortSignal) => Promise<string>;
/** Where a person sits. */
export interface TerminalStreams {
    readonly input: NodeJS.ReadableStream;
    readonly output: NodeJS.WritableStream;
    /** Hears of Ctrl-C. */
    interrupt(): void;
}
/**
 * Opens a terminal for as many questions as there are: lines that were sent ahead answer later ones, and once the input
 * is at its end every answer is empty. The process may end while nothing is asked.
 */
export declare function openTerminal({ input, output, interrupt }: TerminalStreams): Promise<Ask>;
