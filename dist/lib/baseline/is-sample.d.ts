import type { RunResult } from '../model/run-result.ts';
/**
 * Whether a run was really held and so tells something of its own. One that was taken over, skipped or broken off does
 * not, nor does one with an answer from the response cache: it says again what was said before.
 */
export declare function isSample(run: RunResult): boolean;
/** Whether a part of a run came from the response cache, so that its time is not what the model takes. */
export declare function hasCachedAnswer({ cachedCalls, messages }: RunResult): boolean;
