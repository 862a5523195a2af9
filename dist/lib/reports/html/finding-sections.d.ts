import { type Markup } from '../../lib/html-markup.ts';
import { type HtmlView } from './html-view.ts';
/** What the comparison found: what needs a look open, the rest folded. */
export declare function findingSections(view: HtmlView): Markup;
