import { ArenaError } from "./arena-error.js";
/** A model endpoint, or the mock file that stands for it, could not answer. */
export class ProviderError extends ArenaError {
    name = 'ProviderError';
    retryable;
    retryAfterMs;
    status;
    constructor({ retryable = false, retryAfterMs, status, ...options }) {
        super(options);
        this.retryable = retryable;
        this.retryAfterMs = retryAfterMs;
        this.status = status;
    }
}
