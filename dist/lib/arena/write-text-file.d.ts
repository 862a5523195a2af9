import type { TextSink } from '../lib/text-sink.ts';
/**
 * Writes a file piece by piece beside its target and renames it at the end, so that an interrupted run never leaves
 * half a file. `unique` makes the name of the temporary file; a link planted under that name is refused.
 */
export declare function writeTextFile(file: string, unique: string, write: (sink: TextSink) => Promise<void>): Promise<void>;
/** The text of a file; undefined where there is none. */
export declare function readTextIfThere(file: string): Promise<string | undefined>;
