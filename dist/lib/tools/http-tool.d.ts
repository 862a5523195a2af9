import type { Environment } from '../lib/environment.ts';
import type { LoadedManifest } from '../manifest/loaded-arena.ts';
import type { Tool as ToolSpec } from '../manifest/tool.ts';
import type { CallOut } from './tool.ts';
/** What calls over HTTP take from outside. */
export interface HttpIo {
    readonly fetch: typeof fetch;
    readonly environment: Environment;
}
/**
 * Makes the call of a live tool. An answer outside 2xx, one that is too long or comes too late is a `ToolError` with
 * code `HTTP_STATUS`, `HTTP_TOO_LONG`, `HTTP_TIMEOUT` or `HTTP_FAILED`, arguments that would lead elsewhere one with
 * `HTTP_ARGUMENTS`; values of headers appear in no message and in no result.
 */
export declare function createHttpCall({ id, spec, source }: LoadedManifest<ToolSpec>, io: HttpIo): CallOut;
