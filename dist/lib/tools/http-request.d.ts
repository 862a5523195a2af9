import { type JsonValue } from '../lib/json.ts';
import type { HttpCall } from '../manifest/tool.ts';
/** A request as it goes out. */
export interface HttpRequest {
    readonly url: URL;
    readonly method: string;
    /** Those of the mapping; the manifest's own come on top. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
}
/**
 * Builds the request of a live tool: arguments go into placeholders of the address first, then where the mapping
 * sends them, and the rest into the body, or into the query where a method takes no body.
 */
export declare function buildHttpRequest(call: HttpCall, args: JsonValue): HttpRequest;
