import { PublishError } from '../errors/publish-error.ts';
import { isErrorLike, textOfThrown } from '../lib/error-like.ts';
import type { PublishErrorCode } from './github-client.ts';

/** What Octokit's errors carry, as far as we look at it. */
interface RequestFailure extends Error {
  readonly status: number;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/** Makes a call and turns whatever goes wrong into a `PublishError` that says what the call was for. */
export async function callGithub<T>(purpose: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof PublishError) throw error;
    throw toPublishError(purpose, error);
  }
}

function toPublishError(purpose: string, cause: unknown): PublishError {
  if (!isRequestFailure(cause)) {
    const reason = textOfThrown(cause);
    return new PublishError({
      code: 'UNAVAILABLE' satisfies PublishErrorCode,
      message: `Could not ${purpose}: GitHub cannot be reached (${reason}).`,
      cause,
    });
  }
  return new PublishError({
    code: codeOf(cause),
    message: `Could not ${purpose}: GitHub answered ${cause.status} (${firstSentence(cause.message)}).`,
    cause,
  });
}

function codeOf(failure: RequestFailure): PublishErrorCode {
  const { status } = failure;
  if (status === 401) return 'BAD_CREDENTIALS';
  if (status === 429 || (status === 403 && isRateLimit(failure))) return 'RATE_LIMITED';
  if (status === 403) return /\bis locked\b/i.test(failure.message) ? 'LOCKED' : 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  if (status === 410) return 'GONE';
  return status >= 400 && status < 500 ? 'REFUSED' : 'UNAVAILABLE';
}

function isRateLimit({ message, response }: RequestFailure): boolean {
  const headers = response?.headers ?? {};
  return /rate limit/i.test(message) || headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers;
}

/** Octokit appends the address of the documentation, which would only make the line longer. */
function firstSentence(message: string): string {
  return message.split(' - https://')[0]?.trim() || 'no reason given';
}

function isRequestFailure(error: unknown): error is RequestFailure {
  return isErrorLike(error) && 'status' in error && typeof error.status === 'number';
}
