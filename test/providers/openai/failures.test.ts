import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Provider as ProviderSpec } from '../../../src/manifest/provider.ts';
import type { CompletionRequest, Provider } from '../../../src/providers/provider.ts';
import { type AimockDouble, startAimock } from '../../doubles/aimock.ts';
import { startHttpDouble } from '../../doubles/http-server.ts';
import { collect } from '../../helpers/collect.ts';
import { asking, neverAborted, realProvider, userSays } from '../../helpers/real-provider.ts';

const canary = 'sk-canary-0123456789';
const key = { credential: { apiKey: canary, source: 'a test' } };
const wires: Readonly<Record<string, Partial<ProviderSpec>>> = {
  chat: {},
  responses: { additional_config: { api_mode: 'responses' } },
};
const wireNames = Object.keys(wires);
const ways = ['whole', 'streamed'] as const;

type Way = (typeof ways)[number];

function ask(
  provider: Provider,
  way: Way,
  request: CompletionRequest = asking(),
  signal = neverAborted,
): Promise<unknown> {
  return way === 'whole' ? provider.complete(request, signal) : collect(provider.stream(request, signal));
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** Every combination of wire and way. */
const table = wireNames.flatMap((wire) => ways.map((way) => ({ wire, way })));

describe('against aimock', () => {
  let aimock: AimockDouble;
  beforeAll(async () => {
    aimock = await startAimock((mock) => {
      const long = { content: 'This answer is long enough to come in several pieces, one after another.' };
      mock.onMessage('busy', {
        error: { message: `Slow down, ${canary}.`, code: 'rate_limit_exceeded' },
        status: 429,
        retryAfter: 7,
      });
      mock.onMessage('down', { error: { message: 'Overloaded' }, status: 503 });
      mock.onMessage('late', { error: { message: 'upstream timed out' }, status: 504 });
      mock.onMessage('spent', { error: { message: 'No money', code: 'insufficient_quota' }, status: 429 });
      mock.onMessage('wrong', { error: { message: 'No such model' }, status: 404 });
      mock.onMessage('stranger', { error: { message: 'Incorrect API key' }, status: 401 });
      mock.onMessage('cut', long, { truncateAfterChunks: 3, chunkSize: 10, latency: 20 });
      mock.onMessage('slow', long, { chaos: { latencyMs: 20_000 } });
      mock.onMessage('garbled', long, { chaos: { malformedRate: 1 } });
      mock.onMessage('gone', long, { chaos: { disconnectRate: 1 } });
    });
  });
  afterAll(() => aimock[Symbol.asyncDispose]());

  const providerBy = (wire: string) => realProvider({ ...wires[wire], base_url: `${aimock.url}/v1` }, key);
  const says = (content: string) => asking({ messages: [userSays(content)] });

  describe.each(table)('$wire, $way', ({ wire, way }) => {
    test.each([
      {
        said: 'busy',
        error: {
          code: 'PROVIDER_RATE_LIMITED',
          status: 429,
          retryable: true,
          retryAfterMs: 7_000,
          message: 'Provider "p" answered HTTP 429: Slow down, [REDACTED]. Run it again later.',
        },
      },
      { said: 'down', error: { code: 'PROVIDER_UNAVAILABLE', status: 503, retryable: true } },
      { said: 'late', error: { code: 'PROVIDER_UNAVAILABLE', status: 504, retryable: true } },
      { said: 'nobody knows this', error: { code: 'PROVIDER_UNAVAILABLE', status: 503 } },
      { said: 'spent', error: { code: 'PROVIDER_RATE_LIMITED', status: 429, retryable: false } },
      { said: 'wrong', error: { code: 'PROVIDER_BAD_REQUEST', status: 404, retryable: false } },
      { said: 'stranger', error: { code: 'PROVIDER_AUTH', status: 401, retryable: false } },
      { said: 'gone', error: { code: 'PROVIDER_HUNG_UP', retryable: true } },
    ])('$said', async ({ said, error }) => {
      await expect(ask(providerBy(wire), way, says(said))).rejects.toMatchObject({
        name: 'ProviderError',
        ...error,
      });
    });

    test('called off while it waits', async () => {
      const controller = new AbortController();
      const asked = ask(providerBy(wire), way, says('slow'), controller.signal);
      setImmediate(() => controller.abort(new Error('enough waited')));
      await expect(asked).rejects.toThrow('enough waited');
    });

    test('a signal that times out', async () => {
      const asked = ask(providerBy(wire), way, says('slow'), AbortSignal.timeout(20));
      await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
    });
  });

  test.each(wireNames)('%s: what is no JSON', async (wire) => {
    await expect(ask(providerBy(wire), 'whole', says('garbled'))).rejects.toMatchObject({
      code: 'PROVIDER_BAD_ANSWER',
    });
  });

  test.each(wireNames)('%s: a stream that breaks off is no short answer', async (wire) => {
    await expect(ask(providerBy(wire), 'streamed', says('cut'))).rejects.toMatchObject({
      code: 'STREAM_INCOMPLETE',
      retryable: true,
    });
  });
});

const json = { 'content-type': 'application/json' };
const events = { 'content-type': 'text/event-stream' };
const replies: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'no choices': (response) => response.writeHead(200, json).end('{"choices":[],"output":[]}'),
  'another shape': (response) => response.writeHead(200, json).end('{"answer":"Hi"}'),
  'a page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>'),
  'a nameless call': (response) =>
    response
      .writeHead(200, json)
      .end('{"choices":[{"message":{"tool_calls":[{"function":{"arguments":"{}"}}]}}]}'),
};
const streams: Readonly<Record<string, { readonly body: string; readonly error: object }>> = {
  'an empty stream': { body: '', error: { code: 'STREAM_INCOMPLETE' } },
  'a stream without a finish': {
    body: 'data: {"choices":[{"delta":{"content":"Hi"}}],"type":"x"}\n\ndata: [DONE]\n\n',
    error: { code: 'STREAM_INCOMPLETE' },
  },
  'an event that is no JSON': { body: 'data: {"choi\n\n', error: { code: 'PROVIDER_BAD_ANSWER' } },
  'an event that reports an error': {
    body: `data: {"error":{"message":"${canary} broke","code":"server_error"}}\n\n`,
    error: {
      code: 'PROVIDER_UNAVAILABLE',
      retryable: true,
      message: 'Provider "p" reports a failure: [REDACTED] broke. Run it again later.',
    },
  },
  'an event that reports a limit': {
    body: 'data: {"error":{"message":"Slow","code":429}}\n\n',
    error: { code: 'PROVIDER_RATE_LIMITED', retryable: true },
  },
};

describe('against a server of bad manners', () => {
  test.each(Object.keys(replies).flatMap((reply) => wireNames.map((wire) => ({ reply, wire }))))(
    '$wire: $reply',
    async ({ reply, wire }) => {
      await using server = await startHttpDouble((_request, response) => {
        replies[reply]?.(response);
      });
      const provider = realProvider({ ...wires[wire], base_url: server.url }, key);
      await expect(ask(provider, 'whole')).rejects.toMatchObject({ code: 'PROVIDER_BAD_ANSWER' });
    },
  );

  test.each(Object.keys(streams).flatMap((stream) => wireNames.map((wire) => ({ stream, wire }))))(
    '$wire: $stream',
    async ({ stream, wire }) => {
      const { body, error } = streams[stream] as (typeof streams)[string];
      await using server = await startHttpDouble((_request, response) => {
        response.writeHead(200, events).end(body);
      });
      const provider = realProvider({ ...wires[wire], base_url: server.url }, key);
      await expect(ask(provider, 'streamed')).rejects.toMatchObject(error);
    },
  );

  test.each(wireNames)('%s: a connection that dies amid the stream', async (wire) => {
    await using server = await startHttpDouble((_request, response) => {
      response.writeHead(200, events);
      response.write('data: {"choices":[{"delta":{"content":"Hi"}}],"type":"x"}\n\n', () =>
        response.destroy(),
      );
    });
    const provider = realProvider({ ...wires[wire], base_url: server.url }, key);
    await expect(ask(provider, 'streamed')).rejects.toMatchObject({ code: 'STREAM_INCOMPLETE' });
  });

  test.each(wireNames)('%s: a stream that stalls is called off, not taken as finished', async (wire) => {
    await using server = await startHttpDouble((_request, response) => {
      response.writeHead(200, events);
      const finish = '"choices":[{"delta":{"content":"Hi"},"finish_reason":"stop"}]';
      response.write(`data: {"type":"response.output_text.delta","delta":"Hi",${finish}}\n\n`);
    });
    const provider = realProvider({ ...wires[wire], base_url: server.url }, key);
    const controller = new AbortController();
    const chunks = provider.stream(asking(), controller.signal)[Symbol.asyncIterator]();
    expect((await chunks.next()).value).toEqual({ delta: 'Hi' });
    controller.abort(new Error('enough waited'));
    await expect(chunks.next()).rejects.toThrow('enough waited');
  });

  test.each([
    { headers: { 'retry-after-ms': '250', 'retry-after': '9' }, wait: 250 },
    { headers: { 'retry-after': '1.5' }, wait: 1_500 },
    {
      headers: { date: 'Fri, 31 Dec 1999 23:59:00 GMT', 'retry-after': 'Fri, 31 Dec 1999 23:59:30 GMT' },
      wait: 30_000,
    },
    { headers: { 'retry-after': 'soon' }, wait: undefined },
    { headers: { date: 'Fri, 31 Dec 1999 23:59:00 GMT', 'retry-after': '-5' }, wait: undefined },
  ])('waits as $headers say', async ({ headers, wait }) => {
    await using server = await startHttpDouble((_request, response) => {
      response.writeHead(529, headers).end('busy');
    });
    const error = asError(await ask(realProvider({ base_url: server.url }), 'whole').catch(asError));
    expect(error).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', retryAfterMs: wait });
    expect(error.message).toBe('Provider "p" answered HTTP 529: busy. Run it again later.');
    // Whoever wraps the provider decides about a second attempt.
    expect(server.seen).toHaveLength(1);
  });

  test('what a server says commands no terminal', async () => {
    await using server = await startHttpDouble((_request, response) => {
      response.writeHead(400).end('no\u001b[2J\u0007 such\u009b31m model');
    });
    await expect(ask(realProvider({ base_url: server.url }), 'whole')).rejects.toThrow(
      'answered HTTP 400: no [2J such 31m model. Check',
    );
  });

  test('a redirect is not followed with the key', async () => {
    await using elsewhere = await startHttpDouble((_request, response) => {
      response.end('{}');
    });
    await using server = await startHttpDouble((_request, response) => {
      response.writeHead(307, { location: elsewhere.url }).end();
    });
    await expect(ask(realProvider({ base_url: server.url }, key), 'whole')).rejects.toMatchObject({
      code: 'PROVIDER_BAD_REQUEST',
      status: 307,
    });
    expect(elsewhere.seen).toEqual([]);
  });

  test('a server that is not there; the password of its address is not told', async () => {
    await using server = await startHttpDouble(() => {});
    const { port } = new URL(server.url);
    await server[Symbol.asyncDispose]();
    const error = asError(
      await ask(realProvider({ base_url: `http://me:${canary}@127.0.0.1:${port}` }), 'whole').catch(asError),
    );
    expect(error).toMatchObject({ code: 'PROVIDER_UNREACHABLE', retryable: true });
    expect(error.message).not.toContain(canary);
    expect(error.cause).toBeUndefined();
  });

  test.each([
    { code: 'server_error', error: { code: 'PROVIDER_UNAVAILABLE', retryable: true } },
    { code: 'rate_limit_exceeded', error: { code: 'PROVIDER_RATE_LIMITED', retryable: true } },
    { code: 'invalid_prompt', error: { code: 'PROVIDER_BAD_REQUEST', retryable: false } },
  ])('a response that failed for $code', async ({ code, error }) => {
    const body = JSON.stringify({ status: 'failed', error: { code, message: 'No' }, output: [] });
    await using server = await startHttpDouble((_request, response) => {
      response.writeHead(200, json).end(body);
    });
    const provider = realProvider({ ...wires.responses, base_url: server.url });
    await expect(ask(provider, 'whole')).rejects.toMatchObject(error);
  });
});
