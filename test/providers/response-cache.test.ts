import { expect, test } from 'vitest';
import type { LoadedProvider } from '../../src/manifest/loaded-arena.ts';
import type { Provider } from '../../src/manifest/provider.ts';
import type { ContentPart } from '../../src/model/content-part.ts';
import type { Message } from '../../src/model/message.ts';
import type { CompletionRequest } from '../../src/providers/provider.ts';
import { responseKey } from '../../src/providers/response-cache.ts';
import { loaded } from '../helpers/planned-arena.ts';
import { helloRequest } from '../helpers/scripted-calls.ts';

const manifest = (spec: object = {}): LoadedProvider => ({
  ...loaded<Provider>('provider', 'p', { type: 'openai', model: 'gpt-5', ...spec }),
  group: 'default',
});
const base = manifest({ base_url: 'https://models.example/v1', additional_config: { reasoning: 'low' } });
const [hello] = helloRequest.messages as readonly [Message];
const saying = (more: Partial<Message>): Partial<CompletionRequest> => ({
  messages: [{ ...hello, ...more }],
});
const answered = (error?: string): Partial<Message> => ({
  role: 'tool',
  toolResult: { id: 'c1', name: 't', content: 'x', latencyMs: 3, ...(error === undefined ? {} : { error }) },
});
const key = (provider: LoadedProvider, more: Partial<CompletionRequest> = {}) =>
  responseKey(provider, { ...helloRequest, ...more });

test.each<[string, LoadedProvider, Partial<CompletionRequest>]>([
  ['another model', manifest({ ...base.spec, model: 'gpt-5-mini' }), {}],
  ['another type', manifest({ ...base.spec, type: 'claude' }), {}],
  ['another address', manifest({ ...base.spec, base_url: 'https://other.example/v1' }), {}],
  ['another setting', manifest({ ...base.spec, additional_config: { reasoning: 'high' } }), {}],
  ['another default', manifest({ ...base.spec, defaults: { temperature: 1 } }), {}],
  ['another system prompt', base, { system: 'Be long.' }],
  ['another message', base, saying({ content: 'Hi' })],
  ['another speaker of the message', base, saying({ role: 'assistant' })],
  ['a call of a tool', base, saying({ toolCalls: [{ id: 'c1', name: 't', args: {} }] })],
  ['a tool', base, { tools: [{ name: 't', description: '', inputSchema: {} }] }],
  ['no tools, but an offer', base, { tools: [] }],
  ['a tool choice', base, { toolChoice: 'required' }],
  ['a form of the answer', base, { responseFormat: { type: 'json' } }],
  ['a temperature', base, { temperature: 0 }],
  ['a top_p', base, { topP: 0.5 }],
  ['a limit of tokens', base, { maxTokens: 5 }],
  ['a seed', base, { seed: 1 }],
  ['another trial', base, { trial: 2 }],
])('the key of a call changes with %s', (_case, provider, more) => {
  expect(key(provider, more)).toMatch(/^[0-9a-f]{64}$/);
  expect(key(provider, more)).not.toBe(key(base));
});

test('the key tells a tool that failed from one that said the same', () => {
  expect(key(base, saying(answered('broken')))).not.toBe(key(base, saying(answered())));
});

test.each<[string, LoadedProvider, Partial<CompletionRequest>]>([
  ['headers', manifest({ ...base.spec, headers: { authorization: 'sk-1' } }), {}],
  ['the place of the key', manifest({ ...base.spec, credential: { credential_env: 'OTHER' } }), {}],
  [
    'secrets and limits among the settings',
    manifest({
      ...base.spec,
      additional_config: { reasoning: 'low', api_key: 'sk-1', headers: {}, rate_limit: {}, timeout: 5 },
    }),
    {},
  ],
  ['a password in the address', manifest({ ...base.spec, base_url: 'https://u:p@models.example/v1' }), {}],
  ['prices', manifest({ ...base.spec, pricing: { input_cost_per_1k: 1, output_cost_per_1k: 1 } }), {}],
  ['the first trial by its number', base, { trial: 1 }],
  ['who hears of retries', base, { onRetry: () => undefined }],
  ['the speaker', base, { speaker: { role: 'judge', scenario: 'other', turn: 5 } }],
  ['times and places of messages', base, saying({ timestamp: 'later', turn: 4, latencyMs: 5 })],
])('the key of a call does not change with %s', (_case, provider, more) => {
  expect(key(provider, more)).toBe(key(base));
});

test.each<[string, Partial<ContentPart>, boolean]>([
  ['inline', { source: { kind: 'inline', base64: 'AA==' } } as Partial<ContentPart>, true],
  ['behind an address', { source: { kind: 'url', url: 'https://x' } } as Partial<ContentPart>, true],
  ['in a file', { source: { kind: 'file', path: 'a.png' } } as Partial<ContentPart>, false],
  ['in a store', { source: { kind: 'stored', reference: 'a' } } as Partial<ContentPart>, false],
])('a call with a picture %s has a key only where its bytes are known', (_case, part, hasKey) => {
  const parts = [{ type: 'image', mimeType: 'image/png', ...part } as ContentPart];
  expect(key(base, saying({ parts })) !== undefined).toBe(hasKey);
});
