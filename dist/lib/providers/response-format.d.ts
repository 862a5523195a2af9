import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Provider } from './provider.ts';
/**
 * Asks for the form that answers have to have: the assistant's is that of the manifest; a judge's is JSON where the
 * model is known to take it. Simulated users and summaries are free text.
 */
export declare function withResponseFormat(provider: Provider, manifest: LoadedProvider): Provider;
