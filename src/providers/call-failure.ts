import type { ProviderError } from '../errors/provider-error.ts';
import { type ErrorLike, isErrorLike } from '../lib/error-like.ts';
import { connectionFailure, describeFailure, failureBelow } from './checked-fetch.ts';
import type { Connection } from './connection.ts';
import {
  badAnswerFailure,
  httpFailure,
  incompleteStreamFailure,
  signInFailure,
} from './provider-failures.ts';

/** A failure that a server reports within a success, in the answer or amid the stream. */
export interface ReportedFault {
  /** A status, or a word that stands for one. */
  readonly word: unknown;
  readonly message: string;
}

/** What the errors of one SDK mean, where that is not the same for all. */
export interface FailureFacts {
  /** Why an answer cannot be used, for an error that means so. */
  unusable?(error: ErrorLike): string | undefined;
  reportOf(error: ErrorLike): ReportedFault | undefined;
  /** Statuses that the words of reports stand for, the first that matches. */
  readonly statuses?: readonly (readonly [RegExp, number])[];
  /** What the SDK says when a platform could not be signed in to. */
  readonly signIn?: RegExp;
}

/** For a report whose word says nothing. */
const UNKNOWN_FAULT = 500;

/**
 * Says in our words what a call threw. The SDK's own error is not kept as the cause, because it carries headers and
 * whatever the server repeated of the request.
 */
export function createCallFailure(
  provider: string,
  conceal: Connection['conceal'],
  { unusable, reportOf, statuses = [], signIn }: FailureFacts,
): (error: unknown, isStream: boolean) => ProviderError {
  return (thrown, isStream) => {
    const own = failureBelow(thrown);
    if (own !== undefined) return own;
    const error = isErrorLike(thrown) ? thrown : new Error(String(thrown));
    const fault = error.name === 'SyntaxError' ? 'it is no JSON' : unusable?.(error);
    if (fault !== undefined) return badAnswerFailure(provider, fault);
    const report = reportOf(error);
    if (report !== undefined) {
      const status = statusOf(report.word, statuses);
      return httpFailure({ provider, status, said: conceal(report.message), isWithinAnswer: true });
    }
    const reason = conceal(describeFailure(error));
    if (signIn?.test(reason)) return signInFailure(provider, reason);
    return isStream
      ? incompleteStreamFailure(provider, reason)
      : connectionFailure(error, { provider, conceal });
  };
}

function statusOf(word: unknown, statuses: NonNullable<FailureFacts['statuses']>): number {
  const status = Number(word);
  if (status >= 400 && status < 600) return status;
  return statuses.find(([pattern]) => pattern.test(String(word)))?.[1] ?? UNKNOWN_FAULT;
}
