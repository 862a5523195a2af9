import { type Markup } from '../../lib/html-markup.ts';
import { type HtmlView } from './html-view.ts';
/** The head of the list of runs: search and filters, which wait hidden for the script. */
export declare function runListStart(view: HtmlView): Markup;
/** The end of the list of runs. */
export declare function runListEnd({ runs }: HtmlView): Markup;
