import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Provider as ProviderSpec } from '../../../src/manifest/provider.ts';
import type { CompletionRequest } from '../../../src/providers/provider.ts';
import type { ProviderSetting } from '../../../src/providers/provider-kind.ts';
import { createRecordingFetch } from '../../doubles/recording-fetch.ts';
import {
  ollamaChatRequest,
  openAiChatRequest,
  vllmChatRequest,
} from '../../doubles/request-schemas/openai-chat.ts';
import { openAiResponsesRequest } from '../../doubles/request-schemas/openai-responses.ts';
import { collect } from '../../helpers/collect.ts';
import { asking, neverAborted, realProvider, userSays } from '../../helpers/real-provider.ts';

const chatAnswer = {
  choices: [{ index: 0, message: { role: 'assistant', content: 'Hi' }, finish_reason: 'stop' }],
};
const responsesAnswer = {
  status: 'completed',
  output: [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Hi' }] }],
};
const streamed = [
  { choices: [{ index: 0, delta: { content: 'Hi' }, finish_reason: 'stop' }] },
  { type: 'response.completed', response: responsesAnswer },
];

/** Answers whatever was asked, in the way it was asked. */
function answerAny({ url, body }: { url: string; body: unknown }): Response {
  const isChat = new URL(url).pathname.endsWith('/chat/completions');
  if ((body as { stream?: boolean }).stream !== true)
    return Response.json(isChat ? chatAnswer : responsesAnswer);
  return new Response(`data: ${JSON.stringify(streamed[isChat ? 0 : 1])}\n\ndata: [DONE]\n\n`, {
    headers: { 'content-type': 'text/event-stream' },
  });
}

const weather = {
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
};
const clock = { name: 'get_time', description: 'Tells the time.', inputSchema: {} };

const timestamp = '2000-01-01T00:00:00Z';
const afterTools: CompletionRequest['messages'] = [
  userSays('How is the weather in Oslo and Rome?'),
  {
    role: 'assistant',
    content: '',
    turn: 0,
    timestamp,
    toolCalls: [
      { id: 'call_a', name: 'get_weather', args: { city: 'Oslo' } },
      { id: 'call_b', name: 'get_weather', args: '{"city": "Ro' },
    ],
  },
  ...(['call_a', 'call_b'] as const).map((id) => ({
    role: 'tool' as const,
    content: id === 'call_a' ? '{"sky":"clear"}' : 'Error: no such city',
    turn: 0,
    timestamp,
    toolResult: { id, name: 'get_weather', content: '', latencyMs: 1 },
  })),
  { role: 'assistant', content: 'Clear in Oslo.', turn: 0, timestamp },
  userSays('And in Rome?'),
];
const withImages: CompletionRequest['messages'] = [
  {
    ...userSays('What is this?'),
    parts: [
      { type: 'text', text: 'What is this?' },
      {
        type: 'image',
        mimeType: 'image/png',
        source: { kind: 'url', url: 'https://example.com/a.png' },
        detail: 'low',
      },
      { type: 'image', mimeType: 'image/png', source: { kind: 'inline', base64: 'iVBORw0K' } },
      { type: 'image', mimeType: 'image/jpeg', source: { kind: 'file', path: '/repo/a.jpg' } },
    ],
  },
];
const verdict = {
  type: 'json-schema' as const,
  name: 'the verdict',
  schema: { type: 'object', properties: { passed: { type: 'boolean' } } },
};
const sampling = { temperature: 0, topP: 0.5, maxTokens: 256, seed: 0 };

interface Case {
  /** The golden file's name after `openai-`. */
  readonly name: string;
  readonly spec?: Partial<ProviderSpec>;
  readonly request?: Partial<CompletionRequest>;
  readonly setting?: Partial<ProviderSetting>;
  readonly schema: z.ZodType;
  readonly isStreamed?: boolean;
}

const key = (apiKey: string, variable = 'OPENAI_API_KEY') => ({
  credential: { apiKey, source: `environment variable ${variable}`, variable },
});
const responses = { additional_config: { api_mode: 'responses' } };
const own = { setting: key('sk-test') };
const chat = { ...own, schema: openAiChatRequest };
const viaResponses = { ...own, spec: responses, schema: openAiResponsesRequest };

const cases: readonly Case[] = [
  { name: 'chat-plain', ...chat },
  { name: 'chat-sampling', ...chat, request: sampling },
  { name: 'chat-reasoning', ...chat, spec: { model: 'o3' }, request: sampling },
  { name: 'chat-streamed', ...chat, request: { maxTokens: 256 }, isStreamed: true },
  {
    name: 'chat-tools',
    ...chat,
    spec: { additional_config: { api_mode: 'completions' } },
    request: { tools: [weather, clock], messages: afterTools, toolChoice: 'auto' },
  },
  ...['required', 'none', 'get_weather'].map((toolChoice) => ({
    name: `chat-choice-${toolChoice}`,
    ...chat,
    spec: { additional_config: { api_mode: 'legacy' } },
    request: { tools: [weather], toolChoice },
  })),
  { name: 'chat-no-tools-left', ...chat, request: { tools: [], toolChoice: 'auto' } },
  { name: 'chat-images', ...chat, request: { messages: withImages } },
  { name: 'chat-json', ...chat, request: { responseFormat: { type: 'json' } } },
  { name: 'chat-json-schema', ...chat, request: { responseFormat: verdict } },
  {
    name: 'chat-headers',
    ...chat,
    spec: { headers: { 'X-Team': 'arena' }, additional_config: { headers: { 'X-Trace': 'on' } } },
  },
  {
    name: 'chat-organization',
    setting: { ...key('sk-test'), environment: { OPENAI_ORG_ID: 'org-test' } },
    schema: openAiChatRequest,
  },
  { name: 'responses-by-tools', ...own, schema: openAiResponsesRequest, request: { tools: [weather] } },
  { name: 'responses-by-model', ...own, schema: openAiResponsesRequest, spec: { model: 'o1-pro' } },
  { name: 'responses-sampling', ...viaResponses, request: sampling },
  { name: 'responses-streamed', ...viaResponses, isStreamed: true },
  { name: 'responses-tools', ...viaResponses, request: { tools: [weather, clock], messages: afterTools } },
  ...['required', 'none', 'get_weather'].map((toolChoice) => ({
    name: `responses-choice-${toolChoice}`,
    ...viaResponses,
    request: { tools: [weather], toolChoice },
  })),
  { name: 'responses-images', ...viaResponses, request: { messages: withImages } },
  { name: 'responses-json', ...viaResponses, request: { responseFormat: { type: 'json' } } },
  { name: 'responses-json-schema', ...viaResponses, request: { responseFormat: verdict } },
  {
    name: 'ollama',
    schema: ollamaChatRequest,
    spec: { type: 'ollama', model: 'llama3', additional_config: { keep_alive: '5m' } },
    request: { tools: [weather], messages: afterTools },
  },
  {
    name: 'vllm',
    schema: vllmChatRequest,
    setting: key('vllm-key'),
    spec: {
      type: 'vllm',
      model: 'mistral',
      base_url: 'http://vllm.example.com:8000/',
      additional_config: {
        api_key: 'vllm-key',
        guided_json: { type: 'object' },
        guided_choice: ['yes', 'no'],
        ignore_eos: false,
        unknown: 1,
      },
    },
    request: { tools: [weather], messages: afterTools },
  },
  {
    name: 'azure-key',
    schema: openAiChatRequest,
    setting: key('azure-key', 'AZURE_OPENAI_API_KEY'),
    spec: {
      platform: {
        type: 'azure',
        endpoint: 'https://resource.openai.azure.com/',
        additional_config: { deployment: 'my-gpt', api_version: '2025-01-01-preview' },
      },
    },
    request: { tools: [weather] },
  },
  {
    name: 'azure-entra',
    schema: openAiChatRequest,
    setting: {
      ...key('entra-token', 'AZURE_OPENAI_AD_TOKEN'),
      environment: { AZURE_OPENAI_ENDPOINT: 'https://resource.openai.azure.com' },
    },
    spec: { platform: { type: 'azure' } },
    isStreamed: true,
  },
  {
    name: 'openrouter',
    schema: openAiChatRequest,
    setting: key('or-key', 'OPENROUTER_API_KEY'),
    spec: { model: 'openai/o3', base_url: 'https://openrouter.ai/api/v1' },
    request: { tools: [weather], maxTokens: 256, temperature: 0 },
  },
  {
    name: 'github-models',
    schema: openAiChatRequest,
    setting: key('job-token', 'GITHUB_TOKEN'),
    spec: { model: 'openai/gpt-4o-mini', base_url: 'https://models.github.ai/inference' },
    request: { tools: [weather] },
  },
  {
    name: 'llama-cpp',
    schema: openAiChatRequest,
    spec: { model: 'local', base_url: 'http://127.0.0.1:8080/v1' },
    request: { tools: [weather], seed: 7 },
  },
];

/** What the server learns besides the machine the SDK runs on. */
const shownHeaders = [
  'authorization',
  'api-key',
  'openai-organization',
  'x-github-api-version',
  'x-team',
  'x-trace',
];

describe('a request is as it is documented', () => {
  test.each(cases)('$name', async ({ name, spec = {}, request, setting, schema, isStreamed }) => {
    const { fetch, sent } = createRecordingFetch(answerAny);
    const provider = realProvider(spec, {
      readBytes: async (path) => Buffer.from(`bytes of ${path}`),
      ...setting,
      fetch,
    });
    if (isStreamed) await collect(provider.stream(asking(request), neverAborted));
    else expect((await provider.complete(asking(request), neverAborted)).content).toBe('Hi');
    expect(sent).toHaveLength(1);
    const [{ method, url, headers, body }] = sent as [(typeof sent)[number]];
    expect(schema.safeParse(body).error?.issues ?? []).toEqual([]);
    const shown = Object.fromEntries(
      shownHeaders.flatMap((header) => (headers[header] === undefined ? [] : [[header, headers[header]]])),
    );
    const golden = `${JSON.stringify({ method, url, headers: shown, body }, null, 2)}\n`;
    await expect(golden).toMatchFileSnapshot(`../../golden/requests/openai-${name}.json`);
  });
});
