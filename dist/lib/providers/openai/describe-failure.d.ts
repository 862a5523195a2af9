import type { ProviderError } from '../../errors/provider-error.ts';
/**
 * Says in our words what a call threw. The SDK's own error is not kept as the cause, because it carries headers and
 * whatever the server repeated of the request.
 */
export declare function openAiFailure(provider: string, error: unknown, conceal: (text: string) => string, isStream: boolean): ProviderError;
