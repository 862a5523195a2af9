import { ArenaError } from "./arena-error.js";
/** A model endpoint, or the mock file that stands for it, could not answer. */
export class ProviderError extends ArenaError {
    name = 'ProviderError';
    /** Whether the same request may succeed later. */
    retryable;
    constructor({ retryable = false, ...options }) {
        super(options);
        this.retryable = retryable;
    }
}
