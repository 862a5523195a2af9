import { templateFunctionNames } from './go-template-functions.ts';
import { templateError } from './template-error.ts';

/** A value an action computes from: what a template argument, literal or field stands for. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'field'; readonly root: boolean; readonly path: readonly string[] }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'group'; readonly pipeline: Pipeline };

/** A call with its arguments, or a single value. */
export type Command = readonly Operand[];

/** Commands joined by `|`; each hands its value on as the last argument of the next. */
export type Pipeline = readonly Command[];

/** A stretch of plain text, or what stands between `{{` and `}}`. */
export type Segment = { readonly text: string } | { readonly action: string };

/** Splits a template into text and actions; trim markers and comments are resolved. */
export function splitTemplate(source: string): readonly Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  let trimNext = false;
  while (position < source.length) {
    const open = source.indexOf('{{', position);
    const raw = source.slice(position, open === -1 ? undefined : open);
    const trimEnd = open !== -1 && /^-\s/.test(source.slice(open + 2, open + 4));
    segments.push({ text: trimText(raw, trimNext, trimEnd) });
    if (open === -1) break;
    const close = findClose(source, open + 2);
    const body = source.slice(open + 2, close);
    trimNext = /\s-$/.test(body);
    const action = body.slice(trimEnd ? 1 : 0, trimNext ? -1 : undefined).trim();
    if (!action.startsWith('/*')) segments.push({ action });
    position = close + 2;
  }
  return segments.filter((segment) => !('text' in segment) || segment.text !== '');
}

function trimText(text: string, start: boolean, end: boolean): string {
  const trimmed = start ? text.trimStart() : text;
  return end ? trimmed.trimEnd() : trimmed;
}

/** Where the `}}` of an action stands; one inside a string does not count. */
function findClose(source: string, start: number): number {
  let quote = '';
  for (let index = start; index < source.length; index++) {
    const character = source.charAt(index);
    if (quote !== '') {
      if (character === '\\' && quote === '"') index++;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === '`') quote = character;
    else if (source.startsWith('}}', index)) return index;
  }
  throw templateError(`unclosed action "${source.slice(start - 2, start + 30)}"`);
}

const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.)*")|`([^`]*)`|(-?\d+(?:\.\d+)?)|(\$?(?:\.[A-Za-z_]\w*)+|\$(?!\w)|\.)|([A-Za-z_]\w*)|([()|]))/y;

type Token = Operand | '(' | ')' | '|';

/** Parses what follows the keyword of an action. */
export function parsePipeline(source: string): Pipeline {
  const tokens = tokenize(source).values();
  return parseCommands(tokens, undefined, source);
}

/** Reads up to the closing token: a parenthesis for a group, the end for the whole. */
function parseCommands(tokens: Iterator<Token>, closing: ')' | undefined, source: string): Pipeline {
  const commands: Operand[][] = [[]];
  for (let token = nextToken(tokens); token !== closing; token = nextToken(tokens)) {
    if (token === undefined || token === ')') throw templateError(`unbalanced parentheses in "${source}"`);
    if (token === '|') commands.push([]);
    else if (token === '(')
      commands.at(-1)?.push({ kind: 'group', pipeline: parseCommands(tokens, ')', source) });
    else commands.at(-1)?.push(token);
  }
  if (commands.some((command) => command.length === 0))
    throw templateError(`missing value in "{{${source}}}"`);
  return commands;
}

function nextToken(tokens: Iterator<Token>): Token | undefined {
  const { value, done } = tokens.next();
  return done ? undefined : value;
}

function tokenize(source: string): readonly Token[] {
  const text = source.trim();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const match = TOKEN.exec(text);
    if (match === null)
      throw templateError(`unsupported construct "${text.slice(at).trim()}" in "{{${text}}}"`);
    tokens.push(toToken(match));
  }
  return tokens;
}

function toToken(match: RegExpExecArray): Token {
  const [whole, quoted, raw, number, field, word, punctuation] = match;
  if (quoted !== undefined) return { kind: 'literal', value: unquote(quoted) };
  if (raw !== undefined) return { kind: 'literal', value: raw };
  if (number !== undefined) return { kind: 'literal', value: Number(number) };
  if (field !== undefined) {
    const path = field.split('.').filter((step) => step !== '' && step !== '$');
    return { kind: 'field', root: field.startsWith('$'), path };
  }
  if (word !== undefined) return wordOperand(word);
  if (punctuation === '(' || punctuation === ')' || punctuation === '|') return punctuation;
  throw templateError(`unsupported construct "${whole}"`);
}

function wordOperand(word: string): Operand {
  if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true' };
  if (word === 'nil') return { kind: 'literal', value: null };
  if (templateFunctionNames.includes(word)) return { kind: 'function', name: word };
  throw templateError(`function "${word}" is not supported; known are ${templateFunctionNames.join(', ')}`);
}

function unquote(quoted: string): string {
  try {
    return JSON.parse(quoted.replaceAll('\t', '\\t')) as string;
  } catch {
    throw templateError(`unsupported escape in ${quoted}`);
  }
}
