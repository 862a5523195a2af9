import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
import type { Connection } from '../connection.ts';
import type { ProviderSetting } from '../provider-kind.ts';
import type { ClaudeBody } from './to-request.ts';
/** The address of the API itself. */
export declare const CLAUDE_URL = "https://api.anthropic.com";
/** The part of a client that is called; those of the platforms have it as well. */
export interface ClaudeClient {
    post(path: string, options: {
        readonly body: ClaudeBody & {
            readonly stream: boolean;
            readonly anthropic_version?: string;
        };
        readonly stream: boolean;
        readonly signal: AbortSignal;
    }): PromiseLike<unknown>;
}
/** Says how to make the client of a manifest; throws `ProviderError` for settings that cannot be served. */
export declare function prepareClaudeClient(manifest: LoadedProvider, setting: ProviderSetting, connection: Connection): () => Promise<ClaudeClient>;
