import type { ProviderError } from '../../errors/provider-error.ts';
import { isJsonObject } from '../../lib/json.ts';
import { describeFailure, failureBelow } from '../checked-fetch.ts';
import {
  badAnswerFailure,
  httpFailure,
  incompleteStreamFailure,
  unreachableFailure,
} from '../provider-failures.ts';

/** Statuses that the errors inside of a stream stand for; the stream itself began with a success. */
const STATUSES: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  not_found_error: 404,
  request_too_large: 413,
  rate_limit_error: 429,
  api_error: 500,
  timeout_error: 504,
  overloaded_error: 529,
  // The exceptions of Bedrock's streams.
  validationException: 400,
  modelTimeoutException: 408,
  throttlingException: 429,
  modelStreamErrorException: 500,
  internalServerException: 500,
  serviceUnavailableException: 503,
};

/** The error for whatever a call threw; what went wrong on the way in is wrapped by the SDK. */
export function claudeFailure(
  provider: string,
  error: unknown,
  conceal: (text: string) => string,
  isStream: boolean,
): ProviderError {
  const own = failureBelow(error);
  if (own !== undefined) return own;
  const reason = conceal(describeFailure(error));
  if (error instanceof SyntaxError) return badAnswerFailure(provider, reason);
  const said = sayingOf(error);
  if (said !== undefined) {
    return httpFailure({
      provider,
      status: STATUSES[said.type] ?? 500,
      said: conceal(said.message),
      isWithinAnswer: true,
    });
  }
  return isStream ? incompleteStreamFailure(provider, reason) : unreachableFailure(provider, reason);
}

function sayingOf(error: unknown): { readonly type: string; readonly message: string } | undefined {
  const body = error instanceof Error && 'error' in error ? error.error : undefined;
  const inner = isJsonObject(body) ? body.error : undefined;
  if (!isJsonObject(inner)) return undefined;
  return { type: String(inner.type), message: String(inner.message ?? '') };
}
