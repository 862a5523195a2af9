import { type Markup } from '../../lib/html-markup.ts';
import type { ResultMessage } from '../../model/run-result.ts';
/** One message: who, what, and the tools it called; all of it as text, nothing of it as markup. */
export declare function messageBlock(message: ResultMessage): Markup;
