import { type Markup } from '../../lib/html-markup.ts';
import type { RunResult } from '../../model/run-result.ts';
import type { HtmlView } from './html-view.ts';
/** The conversation turn by turn, the checks of each turn under it, and those of the whole at the end. */
export declare function conversation(run: RunResult, anchor: string, view: HtmlView): Markup;
