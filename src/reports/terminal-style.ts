import { cutText, escapeLineBreaks } from '../lib/escape-hidden.ts';
import { escapeTerminal } from '../lib/escape-terminal.ts';
import type { Status } from '../model/status.ts';

const LINE_LENGTH = 2_000;
const TEXT_LENGTH = 100_000;

// Named here since util.styleText is younger than the oldest Node this runs on.
const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;

/** Colours words, or leaves them as they are. */
export type Paint = (color: keyof typeof CODES, text: string) => string;

/** A paint for a terminal with or without colour. */
export function createPaint(hasColor: boolean): Paint {
  if (!hasColor) return (_color, text) => text;
  return (color, text) => {
    const [on, off] = CODES[color];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}

/** Text nobody vouches for on one line of a terminal. */
export function terminalLine(text: string): string {
  return escapeTerminal(escapeLineBreaks(cutText(text, LINE_LENGTH)));
}

const STATUS_COLORS = { passed: 'green', failed: 'red', error: 'red', skipped: 'yellow' } as const;

/** Columns of the word a line about a run begins with. */
export const STATUS_WIDTH = 9;

/** A status in its colour, as wide as the longest. */
export function statusWord(status: Status, paint: Paint): string {
  return paint(STATUS_COLORS[status], status.padEnd(STATUS_WIDTH));
}

/** Text nobody vouches for on as many lines of a terminal as it has. */
export function terminalText(text: string): string {
  return escapeTerminal(cutText(text, TEXT_LENGTH));
}
