import { cutText, escapeLineBreaks } from "../lib/escape-hidden.js";
import { escapeTerminal } from "../lib/escape-terminal.js";
const LINE_LENGTH = 2_000;
const TEXT_LENGTH = 100_000;
// Named here since util.styleText is younger than the oldest Node this runs on.
const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] };
/** A paint for a terminal with or without colour. */
export function createPaint(hasColor) {
    if (!hasColor)
        return (_color, text) => text;
    return (color, text) => {
        const [on, off] = CODES[color];
        return `\u001b[${on}m${text}\u001b[${off}m`;
    };
}
/** Text nobody vouches for on one line of a terminal. */
export function terminalLine(text) {
    return escapeTerminal(escapeLineBreaks(cutText(text, LINE_LENGTH)));
}
const STATUS_COLORS = { passed: 'green', failed: 'red', error: 'red', skipped: 'yellow' };
/** Columns of the word a line about a run begins with. */
export const STATUS_WIDTH = 9;
/** A status in its colour, as wide as the longest. */
export function statusWord(status, paint) {
    return paint(STATUS_COLORS[status], status.padEnd(STATUS_WIDTH));
}
/** Text nobody vouches for on as many lines of a terminal as it has. */
export function terminalText(text) {
    return escapeTerminal(cutText(text, TEXT_LENGTH));
}
