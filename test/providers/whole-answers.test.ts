import { describe, expect, test } from 'vitest';
import type { Usage } from '../../src/model/usage.ts';
import { startHttpDouble } from '../doubles/http-server.ts';
import { makeProvider, readStream, requestOf, signal } from '../helpers/called-provider.ts';

const chatUsage = { prompt_tokens: 10, completion_tokens: 5 };
const usage = { input_tokens: 10, output_tokens: 5 };
const said = { type: 'message', content: [{ type: 'output_text', text: 'Fine.' }] };
const gemini = {
  candidates: [{ content: { parts: [{ text: 'Fine.' }] }, finishReason: 'STOP' }],
  usageMetadata: { promptTokenCount: 10, candidatesTokenCount: 5 },
};

/** What servers answer that know no streams. */
const servers: Readonly<Record<string, readonly [type: string, answer: object, spec?: object]>> = {
  chat: ['openai', { choices: [{ message: { content: 'Fine.' }, finish_reason: 'stop' }], usage: chatUsage }],
  responses: [
    'openai',
    { status: 'completed', output: [said], usage },
    { additional_config: { api_mode: 'responses' } },
  ],
  claude: ['claude', { content: [{ type: 'text', text: 'Fine.' }], stop_reason: 'end_turn', usage }],
  gemini: ['gemini', gemini],
  'gemini in a list': ['gemini', [gemini]],
};

function startPlain(body: string, type = 'application/json; charset=utf-8') {
  return startHttpDouble((_, response) => {
    response.setHeader('content-type', type).end(body);
  });
}

describe.each(Object.entries(servers))('a server without streams: %s', (_name, [type, answer, spec]) => {
  test('is read as a whole answer of one piece', async () => {
    await using server = await startPlain(JSON.stringify(answer));
    const provider = makeProvider(type, { base_url: server.url, ...spec });
    const heard: Usage[] = [];
    const request = requestOf({ onUsage: (counted) => heard.push(counted) });
    const { deltas, completion } = await readStream(provider, request);
    expect(deltas).toEqual(['Fine.']);
    const counted = { inputTokens: 10, outputTokens: 5 };
    expect(completion).toMatchObject({ content: 'Fine.', finishReason: 'stop', cost: counted });
    expect(heard).toMatchObject([counted]);
    expect(server.seen).toHaveLength(1);
  });

  test('that says something else is an error', async () => {
    await using server = await startPlain('{"hello": "world"}');
    const provider = makeProvider(type, { base_url: server.url, ...spec });
    await expect(readStream(provider, requestOf())).rejects.toMatchObject({ code: 'PROVIDER_BAD_ANSWER' });
  });

  test('that says it in broken JSON is an error', async () => {
    await using server = await startPlain(JSON.stringify(answer).slice(0, -4));
    const provider = makeProvider(type, { base_url: server.url, ...spec });
    await expect(readStream(provider, requestOf())).rejects.toMatchObject({
      code: 'PROVIDER_BAD_ANSWER',
      message: expect.stringContaining('it is no JSON'),
    });
  });
});

test('words of a message that look like the wish for a stream change nothing', async () => {
  const [type, answer] = servers.claude ?? [];
  await using server = await startPlain(JSON.stringify(answer));
  const provider = makeProvider(type ?? '', { base_url: server.url });
  const tools = [{ name: 't', description: 'd', inputSchema: { type: 'object', default: { stream: true } } }];
  expect((await provider.complete(requestOf({ tools }), signal)).content).toBe('Fine.');
});
