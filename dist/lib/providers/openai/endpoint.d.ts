import type { JsonObject } from '../../lib/json.ts';
import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
import type { Connection } from '../connection.ts';
/** The types of manifests whose servers speak this dialect. */
export type DialectType = 'openai' | 'ollama' | 'vllm';
/** The two ways of asking. */
export type Api = 'chat' | 'responses';
/** Where a manifest's calls go and what is particular about them. */
export interface Endpoint {
    readonly baseUrl: string;
    /** Those of the manifest, and those the host asks for. */
    readonly headers: Readonly<Record<string, string>>;
    /** Undefined where tools decide: with them Responses, without them Chat Completions. */
    readonly api: Api | undefined;
    /** Fields of the body that only this kind of server knows. */
    readonly extras: JsonObject;
}
/** Where servers of each type are, unless the manifest says otherwise. */
export declare const USUAL_URLS: Readonly<Record<DialectType, string>>;
/** Finds out where the calls of a manifest go; throws `ProviderError` with code `PROVIDER_SETTINGS`. */
export declare function resolveEndpoint(manifest: LoadedProvider, type: DialectType, connection: Connection): Endpoint;
/** The host a manifest's calls go to; undefined for an address that is none. */
export declare function hostOf({ spec }: LoadedProvider): string | undefined;
/** Whether calls go to OpenAI itself. */
export declare function isOwnHost(manifest: LoadedProvider): boolean;
