import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Provider as ProviderSpec } from '../../../src/manifest/provider.ts';
import { fromUsd } from '../../../src/model/money.ts';
import type { CompletionRequest, Provider } from '../../../src/providers/provider.ts';
import { type AimockDouble, startAimock } from '../../doubles/aimock.ts';
import { collect } from '../../helpers/collect.ts';
import { asking, neverAborted, realProvider, userSays } from '../../helpers/real-provider.ts';

const tools = [{ name: 'get_weather', description: 'Weather.', inputSchema: { type: 'object' } }];
const pricing = { input_cost_per_1k: 1, output_cost_per_1k: 10 };
const key = { credential: { apiKey: 'sk-test', source: 'a test' } };

let aimock: AimockDouble;

beforeAll(async () => {
  aimock = await startAimock((mock) => {
    const usage = { prompt_tokens: 40, completion_tokens: 5, input_tokens: 40, output_tokens: 5 };
    mock.onMessage('weather', {
      toolCalls: [{ id: 'call_1', name: 'get_weather', arguments: '{"city":"Oslo"}' }],
      usage,
    });
    mock.onMessage('both', {
      content: 'Let me look.',
      toolCalls: [
        { id: 'call_1', name: 'get_weather', arguments: '{"city":"Oslo","unit":"celsius"}' },
        { id: 'call_2', name: 'get_weather', arguments: '{"city":"Rome","unit":"celsius"}' },
      ],
      usage,
    });
    mock.onMessage('too long', { content: 'It begins', finishReason: 'length', usage });
    mock.onMessage('Hello', { content: 'Good day to you, dear guest.', usage });
    mock.on({ toolCallId: 'call_1' }, { content: 'It is clear in Oslo.', usage });
  });
});
afterAll(() => aimock[Symbol.asyncDispose]());

interface Wire {
  readonly wire: string;
  readonly spec: Partial<ProviderSpec>;
}

const wires: readonly Wire[] = [
  { wire: 'chat', spec: { type: 'openai' } },
  { wire: 'responses', spec: { type: 'openai', additional_config: { api_mode: 'responses' } } },
  { wire: 'ollama', spec: { type: 'ollama' } },
  { wire: 'vllm', spec: { type: 'vllm' } },
];

function providerOn({ spec }: Wire): Provider {
  return realProvider({ pricing, ...spec, base_url: `${aimock.url}/v1` }, key);
}

function says(content: string): CompletionRequest {
  return asking({ messages: [userSays(content)], tools });
}

const priced = {
  inputTokens: 40,
  outputTokens: 5,
  inputCost: fromUsd(0.04),
  outputCost: fromUsd(0.05),
  totalCost: fromUsd(0.09),
};

const answers = [
  {
    asked: says('Hello'),
    answer: { content: 'Good day to you, dear guest.', toolCalls: [], finishReason: 'stop', cost: priced },
  },
  {
    asked: says('weather?'),
    answer: {
      content: '',
      toolCalls: [{ id: 'call_1', name: 'get_weather', args: { city: 'Oslo' } }],
      finishReason: 'tool_calls',
      cost: priced,
    },
  },
  {
    asked: says('both'),
    answer: {
      content: 'Let me look.',
      toolCalls: [
        { id: 'call_1', name: 'get_weather', args: { city: 'Oslo', unit: 'celsius' } },
        { id: 'call_2', name: 'get_weather', args: { city: 'Rome', unit: 'celsius' } },
      ],
      finishReason: 'tool_calls',
      cost: priced,
    },
  },
  {
    asked: asking({
      tools,
      messages: [
        userSays('How is it?'),
        {
          role: 'assistant',
          content: '',
          turn: 0,
          timestamp: '2000-01-01T00:00:00Z',
          toolCalls: [{ id: 'call_1', name: 'get_weather', args: { city: 'Oslo' } }],
        },
        {
          role: 'tool',
          content: 'clear',
          turn: 0,
          timestamp: '2000-01-01T00:00:00Z',
          toolResult: { id: 'call_1', name: 'get_weather', content: 'clear', latencyMs: 1 },
        },
      ],
    }),
    answer: { content: 'It is clear in Oslo.', toolCalls: [], finishReason: 'stop', cost: priced },
  },
  {
    asked: says('too long'),
    answer: { content: 'It begins', toolCalls: [], finishReason: 'length', cost: priced },
  },
];

describe.each(wires)('an answer by $wire', (wire) => {
  test.each(answers)('%#: whole', async ({ asked, answer }) => {
    expect(await providerOn(wire).complete(asked, neverAborted)).toEqual(answer);
  });

  test.each(answers)('%#: streamed', async ({ asked, answer }) => {
    const chunks = await collect(providerOn(wire).stream(asked, neverAborted));
    expect(chunks.at(-1)?.completion).toEqual(answer);
    expect(chunks.map(({ delta }) => delta).join('')).toBe(answer.content);
    expect(chunks.slice(0, -1).every(({ completion }) => completion === undefined)).toBe(true);
  });

  test('keeps what went over the wire where the manifest asks for it, without the key', async () => {
    const kept = { ...wire, spec: { ...wire.spec, include_raw_output: true } };
    const asked = asking({ messages: [userSays('Hello, sk-test')], tools });
    const { raw } = await providerOn(kept).complete(asked, neverAborted);
    const streamed = await collect(providerOn(kept).stream(asked, neverAborted));
    for (const text of [raw, streamed.at(-1)?.completion?.raw].map((each) => JSON.stringify(each))) {
      expect(text).toContain('Hello, [REDACTED]');
      expect(text).not.toContain('sk-test');
    }
    expect(JSON.stringify(raw?.response)).toContain('Good day to you');
  });

  test('does not fill up the signal it is given', async () => {
    const { signal } = new AbortController();
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    for (let call = 0; call < 12; call++) await providerOn(wire).complete(says('Hello'), signal);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });
});
