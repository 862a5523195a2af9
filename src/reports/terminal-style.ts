import { cutText, escapeLineBreaks } from '../lib/escape-hidden.ts';
import { escapeTerminal } from '../lib/escape-terminal.ts';

const LINE_LENGTH = 2_000;

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
