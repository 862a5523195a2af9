import type { ProviderError } from '../../errors/provider-error.ts';
/** The error for whatever a call threw; what went wrong on the way in is wrapped by the SDK. */
export declare function claudeFailure(provider: string, error: unknown, conceal: (text: string) => string, isStream: boolean): ProviderError;
