import type { RunError } from '../model/run-result.ts';
/** Describes whatever was thrown; `INTERNAL` is the code of what is no `ArenaError`, `ABORTED` that of an abort. */
export declare function describeError(error: unknown): RunError;
