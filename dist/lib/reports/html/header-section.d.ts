import { type Markup } from '../../lib/html-markup.ts';
import type { HtmlView } from './html-view.ts';
/** The title of the window: the verdict and what led to it. */
export declare function pageTitle(view: HtmlView): string;
/** The head of the page: the verdict, what it was held against, why, how many, and the way to the rest. */
export declare function pageHeader(view: HtmlView): Markup;
