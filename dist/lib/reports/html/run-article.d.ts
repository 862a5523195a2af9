import { type Markup } from '../../lib/html-markup.ts';
import type { RunResult } from '../../model/run-result.ts';
import { type HtmlView } from './html-view.ts';
/** One run: a line that says how it went, and behind it the conversation with every check. */
export declare function runArticle(run: RunResult, place: number, view: HtmlView): Markup;
