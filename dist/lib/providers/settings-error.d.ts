import { ProviderError } from '../errors/provider-error.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
/** The error for a manifest that asks for what cannot be done. */
export declare function settingsError({ id, source }: LoadedProvider, reason: string): ProviderError;
