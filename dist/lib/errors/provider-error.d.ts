import { ArenaError, type ArenaErrorOptions } from './arena-error.ts';
/** A model endpoint, or the mock file that stands for it, could not answer. */
export declare class ProviderError extends ArenaError {
    readonly name = "ProviderError";
    /** Whether the same request may succeed later. */
    readonly retryable: boolean;
    constructor({ retryable, ...options }: ArenaErrorOptions & {
        readonly retryable?: boolean;
    });
}
