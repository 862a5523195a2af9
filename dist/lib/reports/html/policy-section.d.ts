import { type Markup } from '../../lib/html-markup.ts';
import type { HtmlView } from './html-view.ts';
/** What the change under test does to the policy, and the failures that somebody accepted; nothing where there is neither. */
export declare function policySection({ comparison }: HtmlView): Markup;
