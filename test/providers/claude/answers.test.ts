import { describe, expect, test } from 'vitest';
import { fromUsd } from '../../../src/model/money.ts';
import { startHttpDouble } from '../../doubles/http-server.ts';
import { CANARY, makeProvider, readStream, requestOf, signal } from '../../helpers/called-provider.ts';

const pricing = { input_cost_per_1k: 1, output_cost_per_1k: 10 };

/** A server that gives one answer to everything; a list of events is given as a stream. */
function startClaude(answer: object | string | readonly object[], status = 200, headers: object = {}) {
  return startHttpDouble((_, response) => {
    const type = Array.isArray(answer) ? 'text/event-stream' : 'application/json';
    response.writeHead(status, { 'content-type': type, ...headers });
    if (!Array.isArray(answer)) {
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
      return;
    }
    for (const event of answer) response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    response.end();
  });
}

const text = (words: string) => ({ type: 'text', text: words });
const usage = { input_tokens: 3, output_tokens: 2 };
const whole = { content: [text('Fine.')], stop_reason: 'end_turn', usage };

const start = { type: 'message_start', message: { id: 'm', usage: { input_tokens: 3, output_tokens: 1 } } };
const blockStart = (index: number, content_block: object) => ({
  type: 'content_block_start',
  index,
  content_block,
});
const delta = (index: number, piece: object) => ({ type: 'content_block_delta', index, delta: piece });
const end = (reason: string) => [
  { type: 'message_delta', delta: { stop_reason: reason }, usage: { output_tokens: 9 } },
  { type: 'message_stop' },
];
const call = (index: number, pieces: readonly string[]) => [
  blockStart(index, { type: 'tool_use', id: `toolu_${index}`, name: 'get_weather', input: {} }),
  ...pieces.map((partial_json) => delta(index, { type: 'input_json_delta', partial_json })),
  { type: 'content_block_stop', index },
];

async function complete(answer: object | string, status = 200, headers: object = {}, spec: object = {}) {
  await using server = await startClaude(answer, status, headers);
  const provider = makeProvider('claude', { base_url: server.url, ...spec });
  return await provider.complete(requestOf(), signal);
}

async function stream(events: readonly object[], spec: object = {}) {
  await using server = await startClaude(events);
  return await readStream(makeProvider('claude', { base_url: server.url, ...spec }), requestOf());
}

test.each([
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['max_tokens', 'length'],
  ['model_context_window_exceeded', 'length'],
  ['refusal', 'content_filter'],
])('the stop reason %s means %s', async (reason, finishReason) => {
  expect(await complete({ ...whole, stop_reason: reason })).toMatchObject({ content: 'Fine.', finishReason });
});

test('counts what was read from and written to the cache as input, each at its price', async () => {
  const counted = {
    input_tokens: 100,
    cache_read_input_tokens: 1000,
    cache_creation_input_tokens: 10,
    output_tokens: 20,
    output_tokens_details: { thinking_tokens: 5 },
  };
  const { cost } = await complete({ ...whole, usage: counted }, 200, {}, { pricing });
  expect(cost).toMatchObject({
    inputTokens: 1110,
    outputTokens: 20,
    cachedTokens: 1000,
    cacheWriteTokens: 10,
    reasoningTokens: 5,
    outputCost: fromUsd(0.2),
  });
});

test.each([undefined, {}, { input_tokens: 3 }, { output_tokens: 2 }])(
  'a call that was counted as %o has an unknown cost',
  async (counted) => {
    const { cost } = await complete({ ...whole, usage: counted }, 200, {}, { pricing });
    expect(cost.totalCost).toBeNull();
  },
);

test('a call that the limit of tokens cut is not asked for again', async () => {
  await expect(stream([start, ...call(0, ['{"city": "Ul']), ...end('max_tokens')])).rejects.toMatchObject({
    code: 'PROVIDER_BAD_ANSWER',
    retryable: false,
    message: 'Provider "p" reached its limit of tokens in the midst of a tool call. Raise max_tokens.',
  });
});

test('puts text, parallel calls and their arguments together from the pieces of a stream', async () => {
  const { deltas, completion } = await stream([
    start,
    { type: 'ping' },
    { type: 'something_new', data: 1 },
    blockStart(0, { type: 'thinking', thinking: '' }),
    delta(0, { type: 'thinking_delta', thinking: 'Hm.' }),
    blockStart(1, { type: 'text', text: '' }),
    delta(1, { type: 'text_delta', text: 'Let me ' }),
    delta(1, { type: 'text_delta', text: 'see.' }),
    ...call(2, ['{"city"', ': "Ul', 'm"}']),
    ...call(3, ['']),
    ...end('tool_use'),
  ]);
  expect(deltas).toEqual(['Let me ', 'see.']);
  expect(completion).toMatchObject({
    content: 'Let me see.',
    finishReason: 'tool_calls',
    toolCalls: [
      { id: 'toolu_2', name: 'get_weather', args: { city: 'Ulm' } },
      { id: 'toolu_3', name: 'get_weather', args: {} },
    ],
    cost: { inputTokens: 3, outputTokens: 9 },
  });
});

describe('failures', () => {
  const failed = (type: string, words: string) => ({ type: 'error', error: { type, message: words } });

  test.each([
    [401, 'authentication_error', { code: 'PROVIDER_AUTH', retryable: false }],
    [403, 'permission_error', { code: 'PROVIDER_AUTH', retryable: false }],
    [400, 'invalid_request_error', { code: 'PROVIDER_BAD_REQUEST', retryable: false }],
    [404, 'not_found_error', { code: 'PROVIDER_BAD_REQUEST', retryable: false }],
    [429, 'rate_limit_error', { code: 'PROVIDER_RATE_LIMITED', retryable: true }],
    [500, 'api_error', { code: 'PROVIDER_UNAVAILABLE', retryable: true }],
    [529, 'overloaded_error', { code: 'PROVIDER_UNAVAILABLE', retryable: true }],
  ])('HTTP %d says what the server said and whether to try again', async (status, type, expected) => {
    const error = complete(failed(type, `No, ${CANARY}!`), status, { 'retry-after': '3' });
    await expect(error).rejects.toMatchObject({ ...expected, status, retryAfterMs: 3000 });
    await expect(error).rejects.toThrow('Provider "p" answered HTTP');
    await expect(error).rejects.toThrow('No, [REDACTED]!');
  });

  test('nothing is asked twice', async () => {
    await using server = await startClaude(failed('overloaded_error', 'busy'), 529);
    const provider = makeProvider('claude', { base_url: server.url });
    await expect(provider.complete(requestOf(), signal)).rejects.toMatchObject({ status: 529 });
    expect(server.seen).toHaveLength(1);
  });

  test.each([
    ['malformed JSON', '{"content": [', 'PROVIDER_BAD_ANSWER'],
    ['another shape', { choices: [] }, 'PROVIDER_BAD_ANSWER'],
    ['no content', { ...whole, content: [] }, 'PROVIDER_BAD_ANSWER'],
    ['only thoughts', { ...whole, content: [{ type: 'thinking', thinking: 'Hm.' }] }, 'PROVIDER_BAD_ANSWER'],
    [
      'a limit reached by thinking',
      { ...whole, content: [], stop_reason: 'max_tokens' },
      'PROVIDER_BAD_ANSWER',
    ],
    ['an unfinished turn', { ...whole, stop_reason: 'pause_turn' }, 'PROVIDER_BAD_ANSWER'],
    ['no stop reason', { ...whole, stop_reason: null }, 'PROVIDER_BAD_ANSWER'],
    ['a refusal', { ...whole, content: [], stop_reason: 'refusal' }, 'PROVIDER_BLOCKED'],
  ])('%s is an error', async (_, answer, code) => {
    await expect(complete(answer)).rejects.toMatchObject({ name: 'ProviderError', code });
  });

  const begun = [start, blockStart(0, text('')), delta(0, { type: 'text_delta', text: 'Half' })];

  test.each([
    ['that ends early', begun, 'STREAM_INCOMPLETE'],
    ['without a reason to stop', [...begun, { type: 'message_stop' }], 'STREAM_INCOMPLETE'],
    [
      'of arguments that are no JSON',
      [start, ...call(0, ['{"city"']), ...end('tool_use')],
      'PROVIDER_BAD_ANSWER',
    ],
    ['with an event of another shape', [{ type: 'content_block_start' }], 'PROVIDER_BAD_ANSWER'],
    ['of nothing', [start, ...end('end_turn')], 'PROVIDER_BAD_ANSWER'],
    ['with an error', [...begun, failed('overloaded_error', 'busy')], 'PROVIDER_UNAVAILABLE'],
    ['with a limit', [...begun, failed('rate_limit_error', 'slow down')], 'PROVIDER_RATE_LIMITED'],
  ])('a stream %s is an error', async (_, events, code) => {
    await expect(stream(events)).rejects.toMatchObject({ name: 'ProviderError', code, retryable: true });
  });

  test('a connection that breaks in the middle of a stream is an error', async () => {
    await using server = await startHttpDouble((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const lines = begun.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
      response.write(lines.join(''), () => response.destroy());
    });
    const provider = makeProvider('claude', { base_url: server.url });
    await expect(readStream(provider, requestOf())).rejects.toMatchObject({ code: 'STREAM_INCOMPLETE' });
  });

  test('a server that is not there is an error without the credentials of its address', async () => {
    const provider = makeProvider('claude', { base_url: 'http://me:hush-hush@127.0.0.1:1' });
    const error = provider.complete(requestOf(), signal);
    await expect(error).rejects.toMatchObject({ code: 'PROVIDER_UNREACHABLE', retryable: true });
    await expect(error).rejects.not.toThrow('hush-hush');
  });
});

test.each(['complete', 'stream'] as const)('%s stops with the reason it is called off for', async (way) => {
  const stop = new AbortController();
  const reason = new Error('called off');
  await using server = await startHttpDouble((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`event: message_start\ndata: ${JSON.stringify(start)}\n\n`, () => stop.abort(reason));
  });
  const provider = makeProvider('claude', { base_url: server.url });
  const answer =
    way === 'complete'
      ? provider.complete(requestOf(), stop.signal)
      : readStream(provider, requestOf(), stop.signal);
  await expect(answer).rejects.toBe(reason);
});

test('keeps what was exchanged where the manifest asks for it, without secrets', async () => {
  const answer = { ...whole, content: [text(`You said ${CANARY}`)] };
  const { raw } = await complete(answer, 200, {}, { include_raw_output: true });
  expect(raw).toMatchObject({
    request: { max_tokens: 4096 },
    response: { content: [{ text: 'You said [REDACTED]' }] },
  });
  expect(await complete(whole)).not.toHaveProperty('raw');
});
