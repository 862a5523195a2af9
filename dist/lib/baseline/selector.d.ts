import { type CheckSelector, SELECTOR_PARTS } from '../model/accepted-change.ts';
import type { ComparisonEntry } from '../model/comparison.ts';
/** What a selector looks at. */
export type SelectableEntry = Pick<ComparisonEntry, (typeof SELECTOR_PARTS)[number]>;
/**
 * Whether a selector means the check of an entry. Every part that is given must be equal, character by character; one
 * that is absent means any. The entry of a whole run is no check and is never meant.
 */
export declare function matchesSelector(selector: CheckSelector, entry: SelectableEntry): boolean;
