import type { ResultMeta } from '../model/run-result.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import { type ExecutedRuns } from './gather-recording.ts';
import type { OpenRecording } from './open-recording.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** What was executed. */
interface ExecutedPlan extends Pick<ExecutedRuns, 'runs' | 'runIds' | 'store'> {
    readonly arenas: readonly BoundArena[];
    readonly meta: ResultMeta;
    readonly options: ResolvedRunOptions;
}
/**
 * Writes the recording and its mock files; the answer is their absolute paths. What they lack and cannot say is told as
 * a warning each. Where no run was held nothing is written, so that what was recorded before stays whole.
 */
export declare function writeRecording({ recorder, directory, concealer }: OpenRecording, { arenas, meta, options, ...executed }: ExecutedPlan): Promise<readonly string[]>;
export {};
