import type { TextSink } from '../lib/text-sink.ts';
import type { ResolvedRunOptions } from './run-options.ts';
/** Writes a file; the work is done by then, so one that cannot be written is a warning, and the answer is false. */
export declare function writeOrWarn(file: string, { executionId, onWarning }: Pick<ResolvedRunOptions, 'executionId' | 'onWarning'>, write: (sink: TextSink) => Promise<void>): Promise<boolean>;
