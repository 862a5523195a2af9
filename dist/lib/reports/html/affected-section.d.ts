import { type Markup } from '../../lib/html-markup.ts';
import type { HtmlView } from './html-view.ts';
/** What a change let run, and the files by which it reached each scenario; nothing where everything was asked for. */
export declare function affectedSection({ result }: HtmlView): Markup;
