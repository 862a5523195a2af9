declare const MARKUP: unique symbol;
/** Text that is already HTML. Data from outside can never be one: the key is a symbol. */
export interface Markup {
    readonly [MARKUP]: string;
}
/** What may stand in a template of `html`; nothing is written for `undefined`. */
export type MarkupValue = string | number | Markup | undefined | readonly MarkupValue[];
/** Markup from a template; every value but markup is escaped, for text and quoted attributes alike, and hidden characters are shown. */
export declare function html(texts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup;
/** Our own text as markup, unescaped: style sheets and scripts. Never for anything from outside. */
export declare function trustedMarkup(text: string): Markup;
/** The text of markup, for a file. */
export declare function markupText(markup: Markup): string;
export {};
