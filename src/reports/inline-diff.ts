import { cutText } from '../lib/escape-hidden.ts';
import { codeFence, escapeMarkdown } from '../lib/escape-markdown.ts';
import type { TextChange, ToolCallDiff } from '../model/conversation-diff.ts';

/** Characters of what stayed that are kept on each side of a change. */
const AROUND = 80;
/** Columns of a line in a fence; GitHub does not wrap those. */
const COLUMNS = 92;
/** Of a text; with less in common the two are told one after the other. */
const LEAST_SHARED = 0.3;
/** Keeps the beginning of a word and its end, one kept and one new, from being read as one name or address. */
const BREAK = '\u200b';

/** Whether enough of a text stayed to tell the change word by word. */
export function isReadableInline(pieces: readonly TextChange[]): boolean {
  const lengthOf = (kind: TextChange['kind']) =>
    pieces.reduce((sum, piece) => sum + (piece.kind === kind ? piece.text.length : 0), 0);
  const same = lengthOf('same');
  return same > 0 && same / (same + Math.max(lengthOf('removed'), lengthOf('added'))) >= LEAST_SHARED;
}

/** What stayed is cut around the changes, and everything to `length` characters. */
export function shortened(pieces: readonly TextChange[], length: number): readonly TextChange[] {
  let left = length;
  const shown: TextChange[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (left <= 0) return [...shown, { kind: 'same', text: ' …' }];
    const text = cutText(
      piece.kind === 'same' ? cutMiddle(piece.text, index > 0, index < pieces.length - 1) : piece.text,
      left,
    );
    left -= text.length;
    shown.push({ kind: piece.kind, text });
  }
  return shown;
}

function cutMiddle(text: string, isAfterChange: boolean, isBeforeChange: boolean): string {
  const room = (isAfterChange ? AROUND : 0) + (isBeforeChange ? AROUND : 0);
  if (text.length <= room + AROUND / 2) return text;
  const head = isAfterChange ? text.slice(0, AROUND).replace(/\S*$/, '') : '';
  const tail = isBeforeChange ? text.slice(-AROUND).replace(/^\S*/, '') : '';
  return `${head}…${tail}`;
}

/** A quote with what went struck out and what came bold and underlined, line by line as the text has them. */
export function quotedDiff(pieces: readonly TextChange[]): string {
  const lines: string[][] = [[]];
  for (const { kind, text } of pieces) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push(marked(kind, part));
    }
  }
  const texts = lines.map((parts) =>
    parts.join(BREAK).replaceAll(`</del>${BREAK}<ins>`, '</del> <ins>').trim(),
  );
  return texts
    .filter((text, index) => text !== '' || texts[index - 1] !== '')
    .map((text) => (text === '' ? '>' : `> ${text}  `))
    .join('\n')
    .trimEnd();
}

function marked(kind: TextChange['kind'], text: string): string {
  const escaped = escapeMarkdown(text);
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  if (escaped === '') return before;
  const shown = {
    same: escaped,
    removed: `<del>${escaped}</del>`,
    added: `<ins><strong>${escaped}</strong></ins>`,
  }[kind];
  return `${before}${shown}${after}`;
}

/** A fence in red and green: what was said before and now, and the calls with the arguments that changed. */
export function fencedDiff(
  pieces: readonly TextChange[],
  tools: readonly ToolCallDiff[],
  length: number,
): string {
  const sideOf = (side: 'removed' | 'added') =>
    pieces
      .filter(({ kind }) => kind === 'same' || kind === side)
      .map(({ text }) => text)
      .join('');
  const lines = [
    ...signed('-', cutText(sideOf('removed'), length)),
    ...signed('+', cutText(sideOf('added'), length)),
    ...tools.filter(({ kind }) => kind !== 'same').flatMap((call) => callLines(call, length)),
  ];
  return lines.length === 0 ? '' : codeFence(lines.join('\n'), 'diff');
}

function callLines({ name, kind, arguments: changes }: ToolCallDiff, length: number): readonly string[] {
  const called = `calls ${cutText(name, length)}`;
  if (kind !== 'changed') {
    const json = changes.map(({ before, now }) => ` ${cutText(now ?? before ?? '', length)}`).join('');
    return signed(kind === 'added' ? '+' : '-', `${called}${json}`);
  }
  const at = (path: string) => (path === '' ? '' : `${path}: `);
  return [
    ...signed(' ', called),
    ...changes.flatMap(({ path, before, now }) => [
      ...(before === undefined ? [] : signed('-', `  ${at(path)}${cutText(before, length)}`)),
      ...(now === undefined ? [] : signed('+', `  ${at(path)}${cutText(now, length)}`)),
    ]),
  ];
}

/** Every line behind its sign, those too long for the width broken between words. */
function signed(sign: string, text: string): readonly string[] {
  if (text === '') return [];
  return text.split('\n').flatMap((line) => wrapped(line).map((part) => `${sign} ${part}`.trimEnd()));
}

function wrapped(line: string): readonly string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > COLUMNS) {
    const space = rest.lastIndexOf(' ', COLUMNS);
    // A low surrogate begins no line: it is the second half of a character.
    const end =
      space > COLUMNS / 2 ? space : /^[\udc00-\udfff]/.test(rest.slice(COLUMNS)) ? COLUMNS - 1 : COLUMNS;
    parts.push(rest.slice(0, end));
    rest = rest.slice(space === end ? end + 1 : end);
  }
  return [...parts, rest];
}
