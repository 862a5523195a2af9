import type { ConversationDiff, ReplyDiff, ToolCallDiff } from '../model/conversation-diff.ts';
import { describeExchange } from './describe-entry.ts';
import { countOf } from './format-amounts.ts';
import { isReadableInline, shortened } from './inline-diff.ts';
import { type Paint, terminalLine } from './terminal-style.ts';

/** Characters of a reply on a line. */
const LINE_LENGTH = 400;

/** The first reply that differs, in a few lines for a terminal; without colour words stand between `[-` and `-]`, `{+` and `+}`. */
export function diffLines(diff: ConversationDiff, paint: Paint): readonly string[] {
  const { replies, firstDivergence } = diff;
  if (firstDivergence === undefined) return [paint('dim', 'The agent says the same as before.')];
  const first = replies[firstDivergence];
  const rest = replies.filter(({ kind }) => kind !== 'same').length - 1;
  const more =
    rest === 0 ? [] : [paint('dim', `${countOf(rest, 'more reply differs', 'more replies differ')}`)];
  return first === undefined ? [] : [...replyLines(first, paint), ...more];
}

/** Every reply that differs. */
export function allDiffLines(
  { replies, firstDivergence }: ConversationDiff,
  paint: Paint,
): readonly string[] {
  if (firstDivergence === undefined) return [paint('dim', 'The agent says the same as before.')];
  return replies.filter(({ kind }) => kind !== 'same').flatMap((reply) => replyLines(reply, paint));
}

function replyLines({ turn, iteration, kind, text, tools }: ReplyDiff, paint: Paint): readonly string[] {
  const place = `turns[${turn}]${describeExchange(iteration)}`;
  const sideOf = (side: 'removed' | 'added') =>
    terminalLine(
      shortened(text, LINE_LENGTH * 2)
        .filter((piece) => piece.kind === 'same' || piece.kind === side)
        .map((piece) => piece.text)
        .join(''),
    );
  const said =
    kind === 'changed' && isReadableInline(text)
      ? [inlineLine(text, paint)]
      : [...signed('-', sideOf('removed'), paint), ...signed('+', sideOf('added'), paint)];
  const calls = tools.filter((call) => call.kind !== 'same').flatMap((call) => callLines(call, paint));
  return [`${place} differs from the baseline:`, ...[...said, ...calls].map((line) => `  ${line}`)];
}

function inlineLine(text: ReplyDiff['text'], paint: Paint): string {
  const hasColor = paint('red', '') !== '';
  const [open, close] = hasColor ? ['', ''] : ['[-', '-]'];
  const [begin, end] = hasColor ? ['', ''] : ['{+', '+}'];
  return shortened(text, LINE_LENGTH)
    .map(({ kind, text: part }) => {
      // The ends are trimmed with the line breaks, so the space between two pieces is put back.
      const line = `${/^\s/.test(part) ? ' ' : ''}${terminalLine(part)}${/\s$/.test(part.trimStart()) ? ' ' : ''}`;
      if (kind === 'same') return line;
      return kind === 'removed'
        ? paint('red', `${open}${line}${close}`)
        : paint('green', `${begin}${line}${end}`);
    })
    .join('')
    .trim();
}

function callLines({ name, kind, arguments: changes }: ToolCallDiff, paint: Paint): readonly string[] {
  const called = terminalLine(`calls ${name}`);
  if (kind === 'added' || kind === 'removed') {
    const [change] = changes;
    const json = terminalLine(change?.now ?? change?.before ?? '');
    return signed(kind === 'added' ? '+' : '-', `${called} ${json}`, paint);
  }
  return [
    called,
    ...changes.flatMap(({ path, before, now }) => {
      const at = path === '' ? '' : `${path}: `;
      return [
        ...(before === undefined ? [] : signed('-', `  ${terminalLine(at + before)}`, paint)),
        ...(now === undefined ? [] : signed('+', `  ${terminalLine(at + now)}`, paint)),
      ];
    }),
  ];
}

function signed(sign: '-' | '+', line: string, paint: Paint): readonly string[] {
  return line === '' ? [] : [paint(sign === '-' ? 'red' : 'green', `${sign} ${line}`)];
}
