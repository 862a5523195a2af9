import { describe, expect, test } from 'vitest';
import type { Provider as ProviderSpec } from '../../../src/manifest/provider.ts';
import type { ContentPart } from '../../../src/model/content-part.ts';
import type { Completion } from '../../../src/providers/provider.ts';
import type { ProviderSetting } from '../../../src/providers/provider-kind.ts';
import { createRecordingFetch } from '../../doubles/recording-fetch.ts';
import { collect } from '../../helpers/collect.ts';
import { asking, neverAborted, realProvider, userSays } from '../../helpers/real-provider.ts';

const pricing = { input_cost_per_1k: 1, output_cost_per_1k: 1 };
const responses = { additional_config: { api_mode: 'responses' } };

function readWhole(body: object, spec: Partial<ProviderSpec> = {}): Promise<Completion> {
  const { fetch } = createRecordingFetch(() => Response.json(body));
  return realProvider({ pricing, ...spec }, { fetch }).complete(asking(), neverAborted);
}

async function readStream(events: readonly object[], spec: Partial<ProviderSpec> = {}) {
  const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
  const headers = { 'content-type': 'text/event-stream' };
  const { fetch } = createRecordingFetch(() => new Response(body, { headers }));
  const chunks = await collect(realProvider({ pricing, ...spec }, { fetch }).stream(asking(), neverAborted));
  expect(chunks.map(({ delta }) => delta).join('')).toBe(chunks.at(-1)?.completion?.content);
  return chunks.at(-1)?.completion;
}

const choice = (message: object, finish_reason?: string | null) => ({
  choices: [{ message, finish_reason }],
});
const call = (args: unknown, id?: string) => ({ id, function: { name: 'look', arguments: args } });
const delta = (piece: object, finish_reason?: string) => ({ choices: [{ delta: piece, finish_reason }] });
const message = (...content: object[]) => ({ type: 'message', content });

describe('a whole answer', () => {
  test.each([
    { why: 'no reason', body: choice({ content: 'Hi' }, null), read: { finishReason: 'stop' } },
    { why: 'an unknown reason', body: choice({ content: 'Hi' }, 'eos'), read: { finishReason: 'stop' } },
    {
      why: 'a refusal',
      body: choice({ content: null, refusal: 'I will not.' }, 'stop'),
      read: { content: 'I will not.', finishReason: 'content_filter' },
    },
    {
      why: 'calls that say stop, without ids, with arguments of all kinds',
      body: choice(
        { tool_calls: [call('{"a":1}'), call('{"a":'), call(''), call({ a: 2 }, 'mine')] },
        'stop',
      ),
      read: {
        finishReason: 'tool_calls',
        toolCalls: [
          { id: 'call_0', name: 'look', args: { a: 1 } },
          { id: 'call_1', name: 'look', args: '{"a":' },
          { id: 'call_2', name: 'look', args: {} },
          { id: 'mine', name: 'look', args: { a: 2 } },
        ],
      },
    },
    {
      why: 'a cut reply',
      body: { output: [message({ type: 'output_text', text: 'Hi' })], status: 'incomplete' },
      spec: responses,
      read: { content: 'Hi', finishReason: 'length' },
    },
    {
      why: 'a filtered reply',
      body: { output: [], status: 'incomplete', incomplete_details: { reason: 'content_filter' } },
      spec: responses,
      read: { content: '', finishReason: 'content_filter' },
    },
    {
      why: 'reasoning, words in pieces, a refusal',
      body: {
        status: 'completed',
        output: [
          { type: 'reasoning', summary: [] },
          message({ type: 'output_text', text: 'No: ' }, { type: 'refusal', refusal: 'I will not.' }),
        ],
      },
      spec: responses,
      read: { content: 'No: I will not.', finishReason: 'content_filter' },
    },
  ])('with $why', async ({ body, spec, read }) => {
    expect(await readWhole(body, spec)).toMatchObject(read);
  });
});

describe('what is counted', () => {
  const chatUsage = {
    prompt_tokens: 1000,
    completion_tokens: 500,
    prompt_tokens_details: { cached_tokens: 400 },
    completion_tokens_details: { reasoning_tokens: 300 },
  };
  const responsesUsage = {
    input_tokens: 1000,
    output_tokens: 500,
    input_tokens_details: { cached_tokens: 400 },
    output_tokens_details: { reasoning_tokens: 300 },
  };
  const counted = { inputTokens: 1000, outputTokens: 500, cachedTokens: 400, reasoningTokens: 300 };
  const output = [message({ type: 'output_text', text: 'Hi' })];

  test('cached tokens are a part of the input, reasoning of the output', async () => {
    const chat = await readWhole({ ...choice({ content: 'Hi' }, 'stop'), usage: chatUsage });
    const other = await readWhole({ output, usage: responsesUsage }, responses);
    expect([chat.cost, other.cost]).toMatchObject([counted, counted]);
  });

  test('the last chunk of a stream counts, after the finish', async () => {
    const read = await readStream([
      delta({ content: 'Hi' }),
      delta({}, 'stop'),
      { choices: [], usage: chatUsage },
    ]);
    expect(read?.cost).toMatchObject(counted);
  });

  test.each<{ why: string; spec: Partial<ProviderSpec>; totalCost: unknown }>([
    { why: 'the list', spec: {}, totalCost: expect.any(Number) },
    { why: "somebody else's server", spec: { base_url: 'https://example.com/v1' }, totalCost: null },
    {
      why: 'Azure',
      spec: { platform: { type: 'azure', endpoint: 'https://r.openai.azure.com' } },
      totalCost: null,
    },
    { why: 'a machine of its own', spec: { type: 'ollama' }, totalCost: 0 },
  ])('without a price in the manifest, that of $why holds', async ({ spec, totalCost }) => {
    const body = { ...choice({ content: 'Hi' }, 'stop'), usage: chatUsage };
    const { fetch } = createRecordingFetch(() => Response.json(body));
    const setting = { fetch, credential: { apiKey: 'k', source: 'a test' } };
    const completion = await realProvider(spec, setting).complete(asking(), neverAborted);
    expect(completion.cost).toMatchObject({ ...counted, totalCost });
  });

  test('without a count nothing is known of the cost, also where the price is', async () => {
    const unknown = { inputTokens: 0, outputTokens: 0, inputCost: null, outputCost: null, totalCost: null };
    expect((await readWhole(choice({ content: 'Hi' }, 'stop'))).cost).toEqual(unknown);
    expect((await readStream([delta({ content: 'Hi' }, 'stop')]))?.cost).toEqual(unknown);
    const half = { ...choice({ content: 'Hi' }, 'stop'), usage: { prompt_tokens: 3 } };
    expect((await readWhole(half)).cost).toEqual(unknown);
    expect((await readWhole({ output }, responses)).cost).toEqual(unknown);
  });
});

describe('a streamed answer', () => {
  test('puts the arguments of parallel calls together by index, however they interleave', async () => {
    const piece = (index: number, args: string, start: object = {}) =>
      delta({ tool_calls: [{ index, ...start, function: { arguments: args } }] });
    const begin = (index: number, id: string) =>
      delta({ tool_calls: [{ index, id, function: { name: `tool_${id}`, arguments: '' } }] });
    const read = await readStream([
      delta({ role: 'assistant', content: null }),
      begin(1, 'b'),
      begin(0, 'a'),
      piece(0, '{"city":'),
      piece(1, '{"city":"Ro'),
      piece(0, '"Oslo"}'),
      piece(1, 'me"}'),
      delta({}, 'tool_calls'),
    ]);
    expect(read).toMatchObject({
      content: '',
      finishReason: 'tool_calls',
      toolCalls: [
        { id: 'a', name: 'tool_a', args: { city: 'Oslo' } },
        { id: 'b', name: 'tool_b', args: { city: 'Rome' } },
      ],
    });
  });

  test('of Responses takes its calls from finished items where the end does not repeat them', async () => {
    const read = await readStream(
      [
        { type: 'response.output_text.delta', delta: 'Let me ' },
        { type: 'response.output_text.delta', delta: 'look.' },
        { type: 'response.function_call_arguments.delta', delta: '{"a"' },
        {
          type: 'response.output_item.done',
          item: { type: 'function_call', call_id: 'c', name: 'look', arguments: '{"a":1}' },
        },
        { type: 'response.completed', response: { status: 'completed', output: [] } },
      ],
      responses,
    );
    expect(read).toMatchObject({
      content: 'Let me look.',
      finishReason: 'tool_calls',
      toolCalls: [{ id: 'c', name: 'look', args: { a: 1 } }],
    });
  });

  test('of Responses that shows nothing before its end is told at its end', async () => {
    const output = [message({ type: 'output_text', text: 'Hi' })];
    const read = await readStream([{ type: 'response.completed', response: { output } }], responses);
    expect(read?.content).toBe('Hi');
  });
});

describe('media that cannot be sent', () => {
  const image = (source: object, type = 'image') => ({ type, mimeType: 'image/png', source }) as ContentPart;
  const inline = { kind: 'inline', base64: 'AAAA' };
  test.each([
    { part: image(inline, 'audio'), spec: {}, code: 'PROVIDER_MEDIA_UNSUPPORTED', says: 'audio content' },
    {
      part: image(inline, 'document'),
      spec: responses,
      code: 'PROVIDER_MEDIA_UNSUPPORTED',
      says: 'document',
    },
    {
      part: image(inline),
      spec: { model: 'gpt-3.5-turbo' },
      code: 'PROVIDER_MEDIA_UNSUPPORTED',
      says: 'images',
    },
    {
      part: image(inline),
      spec: { capabilities: ['text'] },
      code: 'PROVIDER_MEDIA_UNSUPPORTED',
      says: 'images',
    },
    {
      part: image({ kind: 'stored', reference: 'x' }),
      spec: {},
      code: 'PROVIDER_MEDIA_UNSUPPORTED',
      says: 'media store',
    },
    {
      part: image({ kind: 'file', path: '/x.png' }),
      spec: {},
      code: 'PROVIDER_MEDIA_UNREADABLE',
      says: '/x.png',
    },
  ])('$part.type for $spec: $says', async ({ part, spec, code, says }) => {
    const { fetch, sent } = createRecordingFetch(() => Response.json({}));
    const asked = asking({ messages: [{ ...userSays('What is this?'), parts: [part] }] });
    await expect(realProvider(spec, { fetch }).complete(asked, neverAborted)).rejects.toMatchObject({
      code,
      retryable: false,
      message: expect.stringContaining(says),
    });
    expect(sent).toEqual([]);
  });
});

describe('settings', () => {
  test.each<{ spec: Partial<ProviderSpec>; says: string }>([
    { spec: { additional_config: { api_mode: 'chat' } }, says: 'api_mode must be one of completions,' },
    { spec: { base_url: 'localhost:8080' }, says: 'no http or https address' },
    {
      spec: { additional_config: { headers: { 'X-A': 1 } } },
      says: 'its additional_config.headers must be a mapping',
    },
    {
      spec: { platform: { type: 'azure' } },
      says: 'platform.endpoint or the variable AZURE_OPENAI_ENDPOINT',
    },
  ])('$says', ({ spec, says }) => {
    expect(() => realProvider(spec)).toThrow(says);
  });

  test('credentials and parameters of an address go where they work', async () => {
    const { fetch, sent } = createRecordingFetch(() => Response.json(choice({ content: 'Hi' }, 'stop')));
    const setting: Partial<ProviderSetting> = { fetch };
    const provider = realProvider({ base_url: 'https://me:s%20t@example.com/v1/?tenant=7' }, setting);
    await provider.complete(asking(), neverAborted);
    expect(sent[0]).toMatchObject({
      url: 'https://example.com/v1/chat/completions?tenant=7',
      headers: { authorization: `Basic ${Buffer.from('me:s t').toString('base64')}` },
    });
  });

  test('a server without a key gets no authorization', async () => {
    const { fetch, sent } = createRecordingFetch(() => Response.json(choice({ content: 'Hi' }, 'stop')));
    await realProvider({ type: 'ollama' }, { fetch }).complete(asking(), neverAborted);
    expect(sent[0]?.url).toBe('http://localhost:11434/v1/chat/completions');
    expect(sent[0]?.headers).not.toHaveProperty('authorization');
  });
});
