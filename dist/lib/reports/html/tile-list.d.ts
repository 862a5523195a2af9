import { type Markup } from '../../lib/html-markup.ts';
import type { HtmlView } from './html-view.ts';
/** The numbers of the whole result. */
export declare function tileList(view: HtmlView): Markup;
