import { type Markup } from '../../lib/html-markup.ts';
import type { Status } from '../../model/status.ts';
import type { ComparisonClass } from './comparison-classes.ts';
/** The shapes of the states, drawn once and used by every mark: told apart without colour. */
export declare const ICON_SPRITE: Markup;
/** Shape and word of a status, in its colour. */
export declare function statusMark(status: Status, word?: string): Markup;
/** The shape alone, beside words that say the same. */
export declare function statusIcon(status: Status): Markup;
/** A word in a small frame; the slug picks its colour. */
export declare function tag(word: string, slug?: string): Markup;
/** The classes of a check or a run, a tag each; those the status beside it says already are left out. */
export declare function classTags(classes: readonly ComparisonClass[], status: Status, isCompared: boolean): readonly Markup[];
