import { type Markup } from '../../lib/html-markup.ts';
import { type HtmlView } from './html-view.ts';
/** Cost, tokens and latency of every scenario as numbers and bars, now and in the baseline. */
export declare function amountSection(view: HtmlView): Markup;
