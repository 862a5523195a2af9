import type { JsonObject } from '../../lib/json.ts';
import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
/** The types of manifests whose servers speak this dialect. */
export type DialectType = 'openai' | 'ollama' | 'vllm';
/** The two ways of asking. */
export type Api = 'chat' | 'responses';
/** Where a manifest's calls go and what is particular about them. */
export interface Endpoint {
    /** Without credentials and query. */
    readonly baseUrl: string;
    readonly query: Readonly<Record<string, string>>;
    /** Those of the manifest, and those the host asks for. */
    readonly headers: Readonly<Record<string, string>>;
    /** What the address and the headers carry that nobody may see. */
    readonly secrets: readonly string[];
    /** Undefined where tools decide: with them Responses, without them Chat Completions. */
    readonly api: Api | undefined;
    /** Fields of the body that only this kind of server knows. */
    readonly extras: JsonObject;
}
/** Finds out where the calls of a manifest go; throws `ProviderError` with code `PROVIDER_SETTINGS`. */
export declare function resolveEndpoint(manifest: LoadedProvider, type: DialectType, address?: string): Endpoint;
/** The host a manifest's calls go to; undefined for an address that is none. */
export declare function hostOf({ spec }: LoadedProvider, type: DialectType): string | undefined;
/** Whether calls go to OpenAI itself. */
export declare function isOwnHost(manifest: LoadedProvider): boolean;
