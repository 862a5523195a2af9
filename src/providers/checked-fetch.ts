import { ProviderError } from '../errors/provider-error.ts';
import { withCauses } from '../lib/error-like.ts';
import { isJsonObject, type JsonValue } from '../lib/json.ts';
import { parseJson } from '../lib/parse-json.ts';
import { readLimited } from '../lib/read-limited.ts';
import { brokenAnswerFailure, httpFailure, timeoutFailure, unreachableFailure } from './provider-failures.ts';

type FetchInput = Parameters<typeof globalThis.fetch>[0];

/** What a checked fetch is made of. */
export interface CheckedFetchOptions {
  /** Id of the provider that is asked. */
  readonly provider: string;
  readonly fetch: typeof globalThis.fetch;
  /** Takes secrets out of what a server said. */
  readonly conceal: (text: string) => string;
  /** Added to the query of every request. */
  readonly query?: URLSearchParams;
}

/** What is longer is no explanation, and may have no end. */
const LONGEST_BODY_BYTES = 65_536;

/** What Node and its fetch say of a connection that was there and broke. */
const HUNG_UP: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** Words of a server for a quota that waiting does not refill. */
const SPENT = /insufficient_quota|billing/;

/** How requests ask for a stream where their body does not. */
const STREAMING_PATH = /:stream(?:GenerateContent|RawPredict)\b|\/invoke-with-response-stream$/;

/** Carries a failure through an SDK. Its own words are plain, because SDKs judge by the words of an error. */
class FailedCall extends Error {
  readonly failure: ProviderError;

  constructor(failure: ProviderError) {
    super('the call failed');
    this.failure = failure;
  }
}

/** Carries an answer past an SDK that waits for a stream. */
class WholeAnswer extends Error {
  readonly text: string;

  constructor(text: string) {
    super('the answer is no stream');
    this.text = text;
  }
}

/** The answer of a server that was asked for a stream and gave JSON; an SDK may have wrapped it. */
export function wholeAnswerBelow(error: unknown): string | undefined {
  for (const cause of withCauses(error)) {
    if (cause instanceof WholeAnswer) return cause.text;
  }
  return undefined;
}

/** The failure that a checked fetch, or whoever read the answer, found; an SDK may have wrapped it. */
export function failureBelow(error: unknown): ProviderError | undefined {
  for (const cause of withCauses(error)) {
    if (cause instanceof FailedCall) return cause.failure;
    if (cause instanceof ProviderError) return cause;
  }
  return undefined;
}

/**
 * A fetch that gives successes only: everything else throws what `failureBelow` finds, a `ProviderError` that says
 * whether and when to try again. SDKs differ in what they keep of a failed answer; this way all of them fail alike.
 * A server that was asked for a stream and knows none throws what `wholeAnswerBelow` finds.
 */
export function createCheckedFetch(options: CheckedFetchOptions): typeof globalThis.fetch {
  return async (input, init) => {
    let response: Response;
    try {
      // A redirect would carry the key to whoever it names.
      response = await options.fetch(withQuery(input, options.query), { ...init, redirect: 'manual' });
    } catch (error) {
      init?.signal?.throwIfAborted();
      throw new FailedCall(connectionFailure(error, options));
    }
    if (response.ok && isJson(response) && asksForStream(input, init)) {
      throw new WholeAnswer(await response.text());
    }
    if (response.ok) return response;
    throw new FailedCall(await readFailure(response, options));
  };
}

/** The error for a connection that did not come about, or broke before the answer was whole. */
export function connectionFailure(
  error: unknown,
  { provider, conceal }: Pick<CheckedFetchOptions, 'provider' | 'conceal'>,
): ProviderError {
  const reason = describeFailure(error);
  if (/timed? ?out/i.test(reason)) return timeoutFailure(provider);
  return isHungUp(error)
    ? brokenAnswerFailure(provider, conceal(reason))
    : unreachableFailure(provider, conceal(reason));
}

function isHungUp(error: unknown): boolean {
  return withCauses(error).some((cause) => 'code' in cause && HUNG_UP.has(cause.code));
}

/** What an error and the causes below it say, without repeating themselves. */
export function describeFailure(error: unknown): string {
  const said = new Set<string>();
  for (const { message } of withCauses(error)) {
    if (message !== '' && said.size < 4) said.add(message);
  }
  return said.size === 0 ? String(error) : [...said].join(': ');
}

function isJson({ headers }: Response): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/.test(headers.get('content-type') ?? '');
}

function asksForStream(input: FetchInput, init: RequestInit | undefined): boolean {
  if (STREAMING_PATH.test(input instanceof Request ? input.url : String(input))) return true;
  const body = init?.body;
  if (typeof body !== 'string' || !body.includes('"stream":true')) return false;
  const parsed = parseJson(body);
  return 'value' in parsed && isJsonObject(parsed.value) && parsed.value.stream === true;
}

function withQuery(input: FetchInput, query: URLSearchParams | undefined): FetchInput {
  if (query === undefined || query.size === 0 || input instanceof Request) return input;
  const url = new URL(input);
  for (const [name, value] of query) url.searchParams.set(name, value);
  return url;
}

async function readFailure(
  response: Response,
  { provider, conceal }: CheckedFetchOptions,
): Promise<ProviderError> {
  const body = (await readLimited(response, LONGEST_BODY_BYTES).catch(() => undefined)) ?? '';
  const parsed = parseJson(body);
  const value = 'value' in parsed ? parsed.value : undefined;
  const retryDelay = value === undefined ? undefined : findText(value, 'retryDelay');
  return httpFailure({
    provider,
    status: response.status,
    said: conceal(value === undefined ? plainText(body) : sayingOf(value)),
    isFinal: value !== undefined && SPENT.test(`${findText(value, 'code')} ${findText(value, 'type')}`),
    headers: {
      get: (name) =>
        response.headers.get(name) ??
        (name === 'retry-after' ? (retryDelay?.replace(/s$/, '') ?? null) : null),
    },
  });
}

/** What a server says in the body of a failure. */
export function sayingOf(value: JsonValue): string {
  const named = ['message', 'error', 'detail'].map((name) => findText(value, name));
  return named.find((text) => text !== undefined) ?? '';
}

/** Pages of a proxy say nothing to a reader of a log. */
function plainText(body: string): string {
  return body.trimStart().startsWith('<') ? '' : body;
}

/** The first text of that name, breadth first: servers wrap their errors in different ways. */
function findText(value: JsonValue, name: string): string | undefined {
  let level: readonly JsonValue[] = [value];
  for (let depth = 0; depth < 5 && level.length > 0; depth++) {
    for (const entry of level) {
      const found = isJsonObject(entry) ? entry[name] : undefined;
      if (typeof found === 'string') return found;
    }
    level = level.flatMap((entry): readonly JsonValue[] =>
      Array.isArray(entry) ? entry : isJsonObject(entry) ? Object.values(entry) : [],
    );
  }
  return undefined;
}
