import type { History, Sample } from '../model/history.ts';
import type { ArenaResult, RunResult } from '../model/run-result.ts';
import { type CheckGroup } from './check-group.ts';
/** How often a check of the baseline passed, with earlier executions of equal inputs counted in. */
export type SamplePool = (run: RunResult, group: CheckGroup) => Sample;
/**
 * Opens the samples of a baseline. To those of its own come the trials that the history counts for the same case, model
 * and hash over all inputs. The history usually counts the execution that made the baseline too: where it names it, or
 * where the pool reaches over the time of it, the baseline's own trials are not added once more.
 */
export declare function openSamplePool(baseline: ArenaResult | undefined, history: History | undefined): SamplePool;
