import { describe, expect, test } from 'vitest';
import { startHttpDouble } from '../../doubles/http-server.ts';
import {
  CANARY,
  makeProvider,
  message,
  readStream,
  requestOf,
  signal,
} from '../../helpers/called-provider.ts';

/** A server that gives one answer to everything; a list of pieces is given as a stream. */
function startGemini(answer: object | string | readonly object[], status = 200, headers: object = {}) {
  return startHttpDouble((_, response) => {
    const type = Array.isArray(answer) ? 'text/event-stream' : 'application/json';
    response.writeHead(status, { 'content-type': type, ...headers });
    if (!Array.isArray(answer)) {
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
      return;
    }
    for (const piece of answer) response.write(`data: ${JSON.stringify(piece)}\r\n\r\n`);
    response.end();
  });
}

const said = (parts: readonly object[], finishReason?: string) => ({
  candidates: [{ content: { role: 'model', parts }, ...(finishReason ? { finishReason } : {}) }],
});
const counts = { promptTokenCount: 3, candidatesTokenCount: 2 };
const whole = { ...said([{ text: 'Fine.' }], 'STOP'), usageMetadata: counts };
const functionCall = (city: string, id?: string) => ({
  functionCall: { name: 'get_weather', args: { city }, ...(id === undefined ? {} : { id }) },
});

async function complete(
  answer: object | string,
  status = 200,
  headers: object = {},
  spec: object = {},
  request = requestOf(),
) {
  await using server = await startGemini(answer, status, headers);
  return await makeProvider('gemini', { base_url: server.url, ...spec }).complete(request, signal);
}

async function stream(pieces: readonly object[]) {
  await using server = await startGemini(pieces);
  return await readStream(makeProvider('gemini', { base_url: server.url }), requestOf());
}

test.each([
  ['STOP', 'stop'],
  ['MAX_TOKENS', 'length'],
  ['SAFETY', 'content_filter'],
  ['RECITATION', 'content_filter'],
  ['PROHIBITED_CONTENT', 'content_filter'],
])('the finish reason %s means %s', async (word, finishReason) => {
  expect(await complete(said([{ text: 'Fine.' }], word))).toMatchObject({ content: 'Fine.', finishReason });
});

test('counts thoughts as output and what was cached as a part of the input', async () => {
  const usageMetadata = {
    promptTokenCount: 100,
    toolUsePromptTokenCount: 5,
    candidatesTokenCount: 10,
    thoughtsTokenCount: 30,
    cachedContentTokenCount: 60,
  };
  expect((await complete({ ...whole, usageMetadata })).cost).toMatchObject({
    inputTokens: 105,
    outputTokens: 40,
    cachedTokens: 60,
    reasoningTokens: 30,
  });
});

test('a call whose prompt was not counted has an unknown cost', async () => {
  const pricing = { input_cost_per_1k: 1, output_cost_per_1k: 1 };
  const usageMetadata = { candidatesTokenCount: 2 };
  const { cost } = await complete({ ...whole, usageMetadata }, 200, {}, { pricing });
  expect(cost.totalCost).toBeNull();
});

test('names calls without an id after their place in the conversation, and keeps signatures', async () => {
  const toolCalls = [{ id: 'x', name: 'get_weather', args: {} }];
  const toolResult = { id: 'x', name: 'get_weather', content: 'sunny', latencyMs: 0 };
  const request = requestOf({
    messages: [
      message('user', 'weather'),
      message('assistant', '', { toolCalls }),
      message('tool', 'sunny', { toolResult }),
    ],
  });
  const parts = [
    { ...functionCall('Ulm'), thoughtSignature: 'c2ln' },
    functionCall('Bonn'),
    functionCall('Kiel', 'theirs'),
  ];
  expect(await complete(said(parts, 'STOP'), 200, {}, {}, request)).toMatchObject({
    finishReason: 'tool_calls',
    toolCalls: [
      { id: 'arena-call-2', name: 'get_weather', args: { city: 'Ulm' }, signature: 'c2ln' },
      { id: 'arena-call-3', name: 'get_weather', args: { city: 'Bonn' } },
      { id: 'theirs', name: 'get_weather', args: { city: 'Kiel' } },
    ],
  });
});

test('keeps images that the model draws as parts beside the words', async () => {
  const parts = [{ text: 'Here.' }, { inlineData: { mimeType: 'image/png', data: 'iVBORw==' } }];
  expect(await complete(said(parts, 'STOP'))).toMatchObject({
    content: 'Here.',
    parts: [
      { type: 'text', text: 'Here.' },
      { type: 'image', mimeType: 'image/png', source: { kind: 'inline', base64: 'iVBORw==' } },
    ],
  });
});

test('puts the pieces of a stream together, without the thoughts', async () => {
  const { deltas, completion } = await stream([
    said([{ text: 'Hm.', thought: true }]),
    said([{ text: 'Let me ' }]),
    said([{ text: 'see.' }, functionCall('Ulm')]),
    { ...said([functionCall('Bonn')], 'STOP'), usageMetadata: counts },
  ]);
  expect(deltas).toEqual(['Let me ', 'see.']);
  expect(completion).toMatchObject({
    content: 'Let me see.',
    finishReason: 'tool_calls',
    toolCalls: [{ args: { city: 'Ulm' } }, { args: { city: 'Bonn' } }],
    cost: { inputTokens: 3, outputTokens: 2 },
  });
});

describe('failures', () => {
  const failed = (code: number, words: string, details: readonly object[] = []) => ({
    error: { code, message: words, status: 'SOME_STATUS', details },
  });

  test.each([
    [400, { code: 'PROVIDER_BAD_REQUEST', retryable: false }],
    [401, { code: 'PROVIDER_AUTH', retryable: false }],
    [403, { code: 'PROVIDER_AUTH', retryable: false }],
    [429, { code: 'PROVIDER_RATE_LIMITED', retryable: true }],
    [503, { code: 'PROVIDER_UNAVAILABLE', retryable: true }],
  ])('HTTP %d says what the server said and whether to try again', async (status, expected) => {
    const error = complete(failed(status, `No, ${CANARY}!`), status);
    await expect(error).rejects.toMatchObject({ ...expected, status });
    await expect(error).rejects.toThrow('No, [REDACTED]!');
  });

  test.each([
    ['its header', { 'retry-after': '2' }, [], 2000],
    ['its details', {}, [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34s' }], 34_000],
  ])('waits as long as the server asks by %s', async (_, headers, details, retryAfterMs) => {
    const error = complete(failed(429, 'slow down', details), 429, headers);
    await expect(error).rejects.toMatchObject({ retryAfterMs });
  });

  test('nothing is asked twice', async () => {
    await using server = await startGemini(failed(503, 'busy'), 503);
    const provider = makeProvider('gemini', { base_url: server.url });
    await expect(provider.complete(requestOf(), signal)).rejects.toMatchObject({ status: 503 });
    expect(server.seen).toHaveLength(1);
  });

  test.each([
    ['malformed JSON', '{"candidates": [', 'PROVIDER_BAD_ANSWER'],
    ['another shape', { candidates: 'none' }, 'PROVIDER_BAD_ANSWER'],
    ['null', 'null', 'PROVIDER_BAD_ANSWER'],
    ['a number', '7', 'PROVIDER_BAD_ANSWER'],
    ['a list', '[]', 'PROVIDER_BAD_ANSWER'],
    ['no candidates', { candidates: [] }, 'PROVIDER_BAD_ANSWER'],
    ['an empty answer', said([], 'STOP'), 'PROVIDER_BAD_ANSWER'],
    ['a limit reached by thinking', said([], 'MAX_TOKENS'), 'PROVIDER_BAD_ANSWER'],
    ['a malformed call', said([{ text: 'x' }], 'MALFORMED_FUNCTION_CALL'), 'PROVIDER_BAD_ANSWER'],
    ['a blocked answer', said([], 'SAFETY'), 'PROVIDER_BLOCKED'],
    ['a blocked prompt', { promptFeedback: { blockReason: 'SAFETY' } }, 'PROVIDER_BLOCKED'],
  ])('%s is an error', async (_, answer, code) => {
    await expect(complete(answer)).rejects.toMatchObject({ name: 'ProviderError', code });
  });

  test.each([
    ['that ends early', [said([{ text: 'Half' }])], 'STREAM_INCOMPLETE'],
    ['of nothing', [], 'STREAM_INCOMPLETE'],
    ['with an error', [said([{ text: 'Half' }]), failed(503, 'busy')], 'PROVIDER_UNAVAILABLE'],
    ['with a piece of another shape', [{ candidates: 'none' }], 'PROVIDER_BAD_ANSWER'],
  ])('a stream %s is an error', async (_, pieces, code) => {
    await expect(stream(pieces)).rejects.toMatchObject({ name: 'ProviderError', code, retryable: true });
  });

  test.each([
    ['as data', 'data: '],
    ['as an event of its own', ': remark\nevent: error\nid: 1\ndata: '],
  ])('an error that comes %s in a stream gives the words of the server', async (_, opening) => {
    for (const [error, code] of [
      [failed(503, `No, ${CANARY}!`), 'PROVIDER_UNAVAILABLE'],
      [{ error: { message: `No, ${CANARY}!` } }, 'PROVIDER_UNAVAILABLE'],
    ] as const) {
      await using server = await startHttpDouble((_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(`data: ${JSON.stringify(said([{ text: 'Half' }]))}\r\n\r\n`);
        response.end(`${opening}${JSON.stringify(error)}\r\n\r\n`);
      });
      const answer = readStream(makeProvider('gemini', { base_url: server.url }), requestOf());
      await expect(answer).rejects.toMatchObject({
        code,
        message: 'Provider "p" reports a failure: No, [REDACTED]!. Run it again later.',
      });
    }
  });

  test('a body without an end is left unread', async () => {
    const words = 'x'.repeat(70_000);
    await expect(complete(failed(400, words), 400)).rejects.toThrow('answered HTTP 400. Check');
  });

  test('a connection that breaks in the middle of a stream is an error', async () => {
    await using server = await startHttpDouble((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(said([{ text: 'Half' }]))}\n\n`, () => response.destroy());
    });
    const provider = makeProvider('gemini', { base_url: server.url });
    await expect(readStream(provider, requestOf())).rejects.toMatchObject({ code: 'STREAM_INCOMPLETE' });
  });
});

test.each(['complete', 'stream'] as const)('%s stops with the reason it is called off for', async (way) => {
  const stop = new AbortController();
  const reason = new Error('called off');
  await using server = await startHttpDouble((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`data: ${JSON.stringify(said([{ text: 'Half' }]))}\n\n`, () => stop.abort(reason));
  });
  const provider = makeProvider('gemini', { base_url: server.url });
  const answer =
    way === 'complete'
      ? provider.complete(requestOf(), stop.signal)
      : readStream(provider, requestOf(), stop.signal);
  await expect(answer).rejects.toBe(reason);
});

test('keeps what was exchanged where the manifest asks for it, without secrets', async () => {
  const answer = { ...whole, ...said([{ text: `You said ${CANARY}` }], 'STOP') };
  const completion = await complete(answer, 200, {}, { include_raw_output: true });
  expect(JSON.stringify(completion.raw)).toContain('You said [REDACTED]');
  expect(JSON.stringify(completion.raw)).not.toContain(CANARY);
});
