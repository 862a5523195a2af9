import type { Status } from '../model/status.ts';
declare const CODES: {
    readonly bold: readonly [1, 22];
    readonly dim: readonly [2, 22];
    readonly red: readonly [31, 39];
    readonly green: readonly [32, 39];
    readonly yellow: readonly [33, 39];
};
/** Colours words, or leaves them as they are. */
export type Paint = (color: keyof typeof CODES, text: string) => string;
/** A paint for a terminal with or without colour. */
export declare function createPaint(hasColor: boolean): Paint;
/** Text nobody vouches for on one line of a terminal. */
export declare function terminalLine(text: string): string;
/** Columns of the word a line about a run begins with. */
export declare const STATUS_WIDTH = 9;
/** A status in its colour, as wide as the longest. */
export declare function statusWord(status: Status, paint: Paint): string;
/** Text nobody vouches for on as many lines of a terminal as it has. */
export declare function terminalText(text: string): string;
export {};
