import { type JsonValue } from '../lib/json.ts';
/**
 * The result that a tool's template gives for the arguments: JSON where the text is JSON, else `{ result: text }`.
 * A template that cannot be parsed is the author's mistake and ends the run; one that meets a value it cannot
 * use is a `ToolError`, which the model hears of.
 */
export declare function renderMockTemplate(tool: string, source: string, args: JsonValue): JsonValue;
