import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
import type { Provider } from '../provider.ts';
import type { ProviderSetting } from '../provider-kind.ts';
/**
 * A model of the Claude family, at its own API, on Bedrock or on Vertex. Throws `ProviderError` for settings that
 * cannot be served; the SDK is loaded by the first call.
 */
export declare function createClaudeProvider(manifest: LoadedProvider, setting: ProviderSetting): Provider;
