/** An error as anybody's code throws it. */
export interface ErrorLike {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
}

/** Tells an error by its shape: test runners have realms of their own, and errors of another realm have another class. */
export function isErrorLike(value: unknown): value is ErrorLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  );
}

/** The text of whatever was thrown. */
export function textOfThrown(thrown: unknown): string {
  return isErrorLike(thrown) ? thrown.message : String(thrown);
}
