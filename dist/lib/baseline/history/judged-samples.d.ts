import type { RunResult } from '../../model/run-result.ts';
/** Whether a run was really held and judged to its end, so that it counts as passed or failed itself. */
export declare function isJudgedSample(run: RunResult): boolean;
