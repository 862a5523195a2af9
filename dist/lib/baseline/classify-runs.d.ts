import type { Comparison } from '../model/comparison.ts';
import type { ArenaResult, ResultSelection, RunResult } from '../model/run-result.ts';
/** The classes of a comparison, by their names in `comparison.json`. */
export type ComparisonClass = 'newFailures' | 'existingFailures' | 'fixed' | 'flaky' | 'undecided' | 'added' | 'removed' | 'changed' | 'notComparable' | 'errors' | 'skipped';
/** The lists of a comparison. */
export type ComparisonClasses = Pick<Comparison, ComparisonClass>;
/** Puts every run and check that needs a word into one class, in plan order. */
export declare function classifyRuns(current: ArenaResult, baseline: ArenaResult | undefined): ComparisonClasses;
/** Whether a run lies within the filters of an invocation. */
export declare function isSelected(run: RunResult, selection: ResultSelection | undefined): boolean;
