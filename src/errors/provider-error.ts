import { ArenaError, type ArenaErrorOptions } from './arena-error.ts';

/** A model endpoint, or the mock file that stands for it, could not answer. */
export class ProviderError extends ArenaError {
  override readonly name = 'ProviderError';
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;

  constructor({ retryable = false, ...options }: ArenaErrorOptions & { readonly retryable?: boolean }) {
    super(options);
    this.retryable = retryable;
  }
}
