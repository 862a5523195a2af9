/** What every error of ours carries: a stable code and a message that says what, where, and what to do. */
export interface ArenaErrorOptions {
  readonly code: string;
  readonly message: string;
  readonly cause?: unknown;
}

/** Base of all errors that are meant for a person; anything else thrown is a bug of ours. */
export class ArenaError extends Error {
  override readonly name: string = 'ArenaError';
  readonly code: string;

  constructor({ code, message, cause }: ArenaErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
