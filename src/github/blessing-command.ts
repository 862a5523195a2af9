import { escapeHidden } from '../lib/escape-hidden.ts';
import { describeKnown } from '../lib/unknown-name.ts';
import { type CheckSelector, SELECTOR_PARTS } from '../model/accepted-change.ts';

/** What a comment asks for. */
export type BlessingCommand =
  | {
      readonly kind: 'bless';
      readonly selector: CheckSelector;
      /** Beginning of the commit that is meant, where the comment names it. */
      readonly sha?: string;
      readonly reason: string;
    }
  | { readonly kind: 'unbless'; readonly sha?: string; readonly reason: string };

/** A comment read as a command: the command, or a sentence about what is wrong with it. */
export type ReadCommand = { readonly command: BlessingCommand } | { readonly problem: string };

const KNOWN_KEYS = [...SELECTOR_PARTS, 'sha'];
const LINE_LENGTH = 2_000;
const VALUE_LENGTH = 300;
const REASON_LENGTH = 500;

/** How the command is written, for whoever got it wrong. */
export const COMMAND_USAGE =
  '/arena bless all because …, /arena bless scenario=refund type=llm_judge because …, or /arena unbless';

/**
 * Reads the first line of a comment; undefined when it is no command. Only the line counts, so that what is quoted
 * or explained below it asks for nothing.
 */
export function parseCommand(body: string): ReadCommand | undefined {
  const line = /^[^\r\n]*/.exec(body)?.[0] ?? '';
  const match = /^\/arena(?:[ \t]+([^ \t]+))?(?=[ \t]|$)[ \t]*/.exec(line);
  if (match === null) return undefined;
  const [start, verb] = match;
  if (line.length > LINE_LENGTH) return { problem: `The line is longer than ${LINE_LENGTH} characters.` };
  if (escapeHidden(line) !== line) return { problem: 'The line holds characters that cannot be seen.' };
  if (verb !== 'bless' && verb !== 'unbless') {
    return { problem: unknownVerb(verb) };
  }
  const read = readSelectors(line.slice(start.length));
  return 'problem' in read ? read : toCommand(verb, read);
}

function unknownVerb(verb = ''): string {
  const what = verb === '' ? 'It does not say what to do' : `"${verb}" is not known`;
  return `${what}. ${describeKnown(verb, ['bless', 'unbless'])}`;
}

interface ReadSelectors {
  readonly isAll: boolean;
  readonly values: ReadonlyMap<string, string>;
  readonly reason: string;
}

/** `all`, or a selector: a key, and a value with or without quotes around it. */
const TOKEN = /^(?:(all)|([A-Za-z_-]+)=(?:"([^"]*)"|([^\s"]*)))(?=\s|$)\s*/;

function readSelectors(text: string): ReadSelectors | { readonly problem: string } {
  const values = new Map<string, string>();
  let rest = text;
  let isAll = false;
  for (let match = TOKEN.exec(rest); match !== null; match = TOKEN.exec(rest)) {
    const [token, all, key = '', quoted, plain = ''] = match;
    // The second "all" is the first word of the reason.
    if (all !== undefined && isAll) break;
    const value = quoted ?? plain;
    const problem = all === undefined ? reasonToRefuse(key, value, values) : undefined;
    if (problem !== undefined) return { problem };
    if (all === undefined) values.set(key, value);
    else isAll = true;
    rest = rest.slice(token.length);
  }
  if (/^[A-Za-z_-]+="/.test(rest))
    return { problem: 'A quote is opened and not closed, or ends within a word.' };
  return { isAll, values, reason: rest.replace(/^because(?=\s|$)/i, '').trim() };
}

function reasonToRefuse(key: string, value: string, values: ReadonlyMap<string, string>): string | undefined {
  if (!KNOWN_KEYS.includes(key)) return `"${key}=" is not known. ${describeKnown(key, KNOWN_KEYS)}`;
  if (values.has(key)) return `"${key}=" is there twice; write one comment for each.`;
  if (value === '') return `"${key}=" names nothing.`;
  if (value.length > VALUE_LENGTH) return `The value of "${key}=" is longer than ${VALUE_LENGTH} characters.`;
  if (key === 'sha' && !/^[0-9a-f]{7,64}$/.test(value))
    return '"sha=" takes at least 7 hexadecimal digits in lower case.';
  return undefined;
}

function toCommand(kind: BlessingCommand['kind'], { isAll, values, reason }: ReadSelectors): ReadCommand {
  const sha = values.get('sha');
  const named = sha === undefined ? {} : { sha };
  const selector: CheckSelector = Object.fromEntries(
    SELECTOR_PARTS.flatMap((key) => (values.has(key) ? [[key, values.get(key)]] : [])),
  );
  const isNarrow = Object.keys(selector).length > 0;
  if (reason.length > REASON_LENGTH)
    return { problem: `The reason is longer than ${REASON_LENGTH} characters.` };
  if (kind === 'unbless') {
    if (isNarrow) return { problem: '/arena unbless takes back everything, and no selectors.' };
    return { command: { kind, ...named, reason } };
  }
  if (isAll === isNarrow) {
    return {
      problem: isAll
        ? 'Either "all" or selectors, not both.'
        : 'It does not say which checks are meant: all, or such as scenario=refund.',
    };
  }
  if (reason === '') return { problem: 'The reason is missing.' };
  return { command: { kind, selector, ...named, reason } };
}
