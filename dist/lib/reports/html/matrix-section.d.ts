import { type Markup } from '../../lib/html-markup.ts';
import { type HtmlView } from './html-view.ts';
/** A row for each scenario, a column for each provider, a link for each run. */
export declare function matrixSection(view: HtmlView): Markup;
