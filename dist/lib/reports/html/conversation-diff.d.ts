import { type Markup } from '../../lib/html-markup.ts';
import type { RunResult } from '../../model/run-result.ts';
import type { HtmlView } from './html-view.ts';
/** What the agent says differently from the baseline, reply by reply; nothing for a run nobody compared. */
export declare function conversationDiff(run: RunResult, anchor: string, view: HtmlView): Markup | undefined;
