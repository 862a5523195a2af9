import type { Comparison, ComparisonEntry } from '../model/comparison.ts';
/** The classes of a comparison, by their names in `comparison.json`. */
export type ComparisonClass = 'newFailures' | 'existingFailures' | 'fixed' | 'flaky' | 'undecided' | 'added' | 'removed' | 'changed' | 'notComparable' | 'errors' | 'skipped' | 'excused';
/** The lists of a comparison. */
export type ComparisonClasses = Pick<Comparison, ComparisonClass>;
/** The lists of a comparison while they are filled. */
export type ClassLists = Record<ComparisonClass, ComparisonEntry[]>;
/** Lists without entries. */
export declare function emptyLists(): ClassLists;
