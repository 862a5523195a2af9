import { escapeHidden } from './escape-hidden.ts';

const MARKUP = Symbol('markup');

/** Text that is already HTML. Data from outside can never be one: the key is a symbol. */
export interface Markup {
  readonly [MARKUP]: string;
}

/** What may stand in a template of `html`; nothing is written for `undefined`. */
export type MarkupValue = string | number | Markup | undefined | readonly MarkupValue[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup from a template; every value but markup is escaped, for text and quoted attributes alike, and hidden characters are shown. */
export function html(texts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let text = texts[0] ?? '';
  for (let index = 0; index < values.length; index++) text += write(values[index]) + (texts[index + 1] ?? '');
  return { [MARKUP]: text };
}

/** Our own text as markup, unescaped: style sheets and scripts. Never for anything from outside. */
export function trustedMarkup(text: string): Markup {
  return { [MARKUP]: text };
}

/** The text of markup, for a file. */
export function markupText(markup: Markup): string {
  return markup[MARKUP];
}

function write(value: MarkupValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeText(value);
  return MARKUP in value ? value[MARKUP] : value.map(write).join('');
}

/** Printable ASCII but what HTML reads: most of what a page is made of, and the same with and without escaping. */
const PLAIN = /^[\n\t !#-%(-;=?-~]*$/;

function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return escapeHidden(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
