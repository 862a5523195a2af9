import { ArenaError, type ArenaErrorOptions } from './arena-error.ts';
/** What a failed call tells whoever may try it again. */
export interface ProviderErrorOptions extends ArenaErrorOptions {
    /** Whether the same request may succeed later; false unless told otherwise. */
    readonly retryable?: boolean;
    /** How long the server asked to wait, in milliseconds. */
    readonly retryAfterMs?: number;
    /** HTTP status of the answer, where there was one. */
    readonly status?: number;
}
/** A model endpoint, or the mock file that stands for it, could not answer. */
export declare class ProviderError extends ArenaError {
    readonly name = "ProviderError";
    readonly retryable: boolean;
    readonly retryAfterMs: number | undefined;
    readonly status: number | undefined;
    constructor({ retryable, retryAfterMs, status, ...options }: ProviderErrorOptions);
}
