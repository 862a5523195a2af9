import { type JsonValue } from '../lib/json.ts';
/** A parsed template; `render` throws `ToolError` when a value does not fit its use. */
export interface GoTemplate {
    render(data: JsonValue): string;
}
/**
 * Parses the part of Go's `text/template` that tool mocks use: fields, `if`, `else`, `range`, `end`, pipelines, trim
 * markers, comments and the common functions. Anything else throws a `ToolError` that names the construct.
 */
export declare function parseGoTemplate(source: string): GoTemplate;
