import type { ResultSelection, RunResult } from '../model/run-result.ts';
/** Whether a run lies within the filters of an invocation. */
export declare function isSelected(run: RunResult, selection: ResultSelection | undefined): boolean;
