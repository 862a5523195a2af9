import { type Markup } from '../../lib/html-markup.ts';
/** The page up to its content. The policy lets nothing in but the style sheet and the script written here. */
export declare function pageStart(title: string): Markup;
/** The end of the page; the script comes last, when everything it looks for is there. */
export declare function pageEnd(engineVersion: string): Markup;
