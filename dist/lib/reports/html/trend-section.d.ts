import { type Markup } from '../../lib/html-markup.ts';
import type { HtmlView } from './html-view.ts';
/** Lines through the executions of every scenario, and a table of the same figures; empty without earlier executions. */
export declare function trendSection(view: HtmlView): Markup;
