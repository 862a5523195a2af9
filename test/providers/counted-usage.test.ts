import { describe, expect, test } from 'vitest';
import type { Usage } from '../../src/model/usage.ts';
import { startHttpDouble } from '../doubles/http-server.ts';
import { makeProvider, requestOf, signal } from '../helpers/called-provider.ts';

interface Counting {
  readonly type: string;
  readonly spec?: object;
  /** An answer that was counted and says nothing usable. */
  readonly unusable: object;
  /** Events that say something and count less than everything, then the one that counts everything. */
  readonly begun: readonly object[];
  readonly counted: object;
}

const chatUsage = { prompt_tokens: 10, completion_tokens: 5 };
const responsesUsage = { input_tokens: 10, output_tokens: 5 };
const geminiUsage = { promptTokenCount: 10, candidatesTokenCount: 5 };

const servers: Readonly<Record<string, Counting>> = {
  chat: {
    type: 'openai',
    unusable: { choices: [], usage: chatUsage },
    begun: [{ choices: [{ delta: { content: 'Hi' } }], usage: { prompt_tokens: 10, completion_tokens: 1 } }],
    counted: { choices: [{ delta: {}, finish_reason: 'stop' }], usage: chatUsage },
  },
  responses: {
    type: 'openai',
    spec: { additional_config: { api_mode: 'responses' } },
    unusable: { status: 'failed', error: { code: 'server_error' }, output: [], usage: responsesUsage },
    begun: [{ type: 'response.output_text.delta', delta: 'Hi' }],
    counted: {
      type: 'response.failed',
      response: { status: 'failed', error: { code: 'server_error' }, output: [], usage: responsesUsage },
    },
  },
  claude: {
    type: 'claude',
    unusable: { content: [], stop_reason: 'pause_turn', usage: responsesUsage },
    begun: [
      { type: 'message_start', message: { usage: { input_tokens: 10, output_tokens: 1 } } },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: 'Hi' } },
    ],
    counted: { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 5 } },
  },
  gemini: {
    type: 'gemini',
    unusable: { candidates: [], usageMetadata: geminiUsage },
    begun: [
      {
        candidates: [{ content: { parts: [{ text: 'Hi' }] } }],
        usageMetadata: { promptTokenCount: 10, candidatesTokenCount: 1 },
      },
    ],
    counted: { candidates: [{ finishReason: 'OTHER_REASON' }], usageMetadata: geminiUsage },
  },
};

/** What is heard of tokens while a call fails; a list of events is a stream that then breaks off. */
async function heardOf({ type, spec }: Counting, answer: object | readonly object[]) {
  await using server = await startHttpDouble((_, response) => {
    if (!Array.isArray(answer)) {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const lines = answer.map((event) => {
      const name = 'type' in event ? `event: ${event.type}\n` : '';
      return `${name}data: ${JSON.stringify(event)}\n\n`;
    });
    response.write(lines.join(''), () => response.destroy());
  });
  const heard: Usage[] = [];
  const request = requestOf({ onUsage: (usage) => heard.push(usage) });
  const provider = makeProvider(type, { base_url: server.url, ...spec });
  const ask = async () => {
    if (!Array.isArray(answer)) return void (await provider.complete(request, signal));
    for await (const _chunk of provider.stream(request, signal)) void 0;
  };
  await expect(ask()).rejects.toMatchObject({ name: 'ProviderError' });
  return heard.at(-1);
}

describe.each(Object.entries(servers))('what %s counted', (_name, server) => {
  const everything = { inputTokens: 10, outputTokens: 5 };

  test('is heard of an answer that cannot be used', async () => {
    expect(await heardOf(server, server.unusable)).toMatchObject(everything);
  });

  test('is heard of a stream that breaks off after it', async () => {
    expect(await heardOf(server, [...server.begun, server.counted])).toMatchObject(everything);
  });

  test('is not heard of a stream that breaks off before', async () => {
    expect(await heardOf(server, server.begun)).toBeUndefined();
  });
});

test.each<[string, object, number | null]>([
  ['ollama', {}, 0],
  ['openai', { pricing: { input_cost_per_1k: 1, output_cost_per_1k: 1 } }, null],
  ['openai', { pricing: { input_cost_per_1k: 0, output_cost_per_1k: 0 } }, 0],
])('an answer of %s %j that nobody counted costs what is known of it: %s', async (type, spec, totalCost) => {
  await using server = await startHttpDouble((_, response) => {
    const answer = { choices: [{ message: { content: 'Hi' }, finish_reason: 'stop' }] };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  const { cost } = await makeProvider(type, { base_url: server.url, ...spec }).complete(requestOf(), signal);
  expect(cost).toMatchObject({ inputTokens: 0, totalCost });
});
