import type { GoogleGenAI } from '@google/genai';
import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
import type { Connection } from '../connection.ts';
import type { ProviderSetting } from '../provider-kind.ts';
/** The address of the API itself. */
export declare const GEMINI_URL = "https://generativelanguage.googleapis.com";
/** Says how to make the client of a manifest; throws `ProviderError` for settings that cannot be served. */
export declare function prepareGeminiClient(manifest: LoadedProvider, setting: ProviderSetting, connection: Connection): () => Promise<GoogleGenAI>;
/** An address and the version of the API it ends with, where it does. */
export declare function splitGeminiAddress(baseUrl: string): {
    readonly address: string;
    readonly apiVersion: string;
};
