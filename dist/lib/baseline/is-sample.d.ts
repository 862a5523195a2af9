import type { RunResult } from '../model/run-result.ts';
/**
 * Whether a run was really held and so tells something of its own. One that was taken over, skipped or broken off does
 * not, nor does one with an answer from the response cache: it says again what was said before.
 */
export declare function isSample(run: RunResult): boolean;
