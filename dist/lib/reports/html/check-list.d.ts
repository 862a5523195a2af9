import { type Markup } from '../../lib/html-markup.ts';
import type { CheckResult } from '../../model/check.ts';
import type { RunResult } from '../../model/run-result.ts';
import { type HtmlView } from './html-view.ts';
/** A check and the id of its element. */
export interface PlacedCheck {
    readonly check: CheckResult;
    readonly anchor: string;
}
/** The checks of one turn or of the whole conversation: first what did not pass, then, folded, what did. */
export declare function checkList(checks: readonly PlacedCheck[], run: RunResult, view: HtmlView): Markup;
