import type { JsonValue } from '../lib/json.ts';
import type { MediaPart } from '../model/content-part.ts';
/** Carries a call out: the arguments in, the result out; a `ToolError` is a failure the model should hear of. */
export type CallOut = (args: JsonValue, signal: AbortSignal) => Promise<JsonValue>;
/** A tool the model may call. */
export interface Tool {
    readonly name: string;
    readonly description: string;
    /** JSON Schema (draft 7) of the arguments. */
    readonly inputSchema: JsonValue;
    /** What every result carries beside its text; absent for a tool of text alone. */
    readonly media?: readonly MediaPart[];
    /**
     * Runs the tool and gives its result. Throws `ToolError` when the tool fails in a way the model should hear of
     * (the message becomes the tool result) and another `ArenaError` when the run cannot go on.
     */
    execute(args: JsonValue, signal: AbortSignal): Promise<JsonValue>;
}
