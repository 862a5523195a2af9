import type { ComparisonEntry } from '../model/comparison.ts';
import type { RunResult } from '../model/run-result.ts';
import type { ClassLists } from './class-lists.ts';
import type { ComparedCase } from './compare-cases.ts';
/** Classes a case as a whole: one entry for all trials that broke off, one for each run that was not held. */
export declare function classifyWholeRuns(item: ComparedCase, hasBaseline: boolean, lists: ClassLists): void;
/** The note of a case that another model answers. */
export declare function modelNote({ now, otherModel }: ComparedCase): string;
/** The entry of a case that only the baseline has. */
export declare function goneRun(run: RunResult): ComparisonEntry;
