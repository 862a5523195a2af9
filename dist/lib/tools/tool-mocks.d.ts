import { ManifestError } from '../errors/manifest-error.ts';
import { type JsonValue } from '../lib/json.ts';
import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
/**
 * What a mock file says to a call: the first answer whose `when` the arguments contain, or undefined when none fits.
 * An answer that is an error throws it as a `ToolError`.
 */
export declare function answerFromMockFile(mockFile: LoadedMockFile | undefined, tool: string, args: JsonValue): {
    readonly result: JsonValue;
} | undefined;
/** The error that ends a run: a tool would call out, and nothing answers in its place. Shows the entry to add. */
export declare function toolNotMocked(tool: string, args: JsonValue, mockFile: LoadedMockFile | undefined, reason: string): ManifestError;
