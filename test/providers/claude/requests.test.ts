import { describe, expect, test } from 'vitest';
import type { CompletionRequest } from '../../../src/providers/provider.ts';
import { startHttpDouble } from '../../doubles/http-server.ts';
import { anthropicMessagesSchema } from '../../doubles/request-schemas/anthropic-messages.ts';
import {
  CANARY,
  loopbackSetting,
  makeProvider,
  message,
  requestOf,
  signal,
} from '../../helpers/called-provider.ts';
import { requestFeatures } from '../../helpers/request-features.ts';

const answer = {
  content: [{ type: 'text', text: 'Fine.' }],
  stop_reason: 'end_turn',
  usage: { input_tokens: 3, output_tokens: 2 },
};

async function sentFor(request: CompletionRequest, spec: object = {}) {
  await using server = await startHttpDouble((_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  const base = { model: 'claude-sonnet-4-5', base_url: server.url };
  await makeProvider('claude', { ...base, ...spec }).complete(request, signal);
  const [seen] = server.seen;
  if (seen === undefined) throw new Error('nothing was sent');
  return { ...seen, body: JSON.parse(seen.body) as Record<string, unknown> };
}

describe.each(Object.entries(requestFeatures))('a request for %s', (name, request) => {
  test('is as documented and as before', async () => {
    const { body } = await sentFor(request);
    anthropicMessagesSchema.parse(body);
    await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot(
      `../../golden/requests/claude-${name}.json`,
    );
  });
});

test('goes to the documented path with the documented headers and those of the manifest', async () => {
  const { path, headers } = await sentFor(requestOf(), {
    headers: { 'x-team': 'blue' },
    additional_config: { headers: { 'x-more': 'yes' } },
  });
  expect(path).toBe('/v1/messages');
  expect(headers).toMatchObject({
    'x-api-key': CANARY,
    'anthropic-version': '2023-06-01',
    'x-team': 'blue',
    'x-more': 'yes',
  });
  expect(headers.authorization).toBeUndefined();
});

test('keeps credentials and query of the address out of the path', async () => {
  await using server = await startHttpDouble((_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  const base_url = `${server.url.replace('//', '//me:hush@')}/v1/?key=k1`;
  const { credential: _, ...keyless } = loopbackSetting;
  await makeProvider('claude', { base_url }, keyless).complete(requestOf(), signal);
  expect(server.seen[0]).toMatchObject({ path: '/v1/messages?key=k1' });
  expect(server.seen[0]?.headers.authorization).toBe(`Basic ${btoa('me:hush')}`);
  expect(server.seen[0]?.headers['x-api-key']).toBeUndefined();
});

test.each([
  ['claude-3-5-sonnet-20241022', { temperature: 0.2, top_p: 0.9 }],
  ['claude-opus-4-20250514', { temperature: 0.2, top_p: 0.9 }],
  ['claude-sonnet-4-5-20250929', { temperature: 0.2 }],
  ['claude-opus-4-6', { temperature: 0.2 }],
  ['claude-opus-4-7', {}],
  ['claude-sonnet-5-5', {}],
  ['anthropic.claude-opus-5-v1:0', {}],
])('%s is sent the sampling it takes', async (model, sampling) => {
  const { body } = await sentFor(requestOf({ temperature: 0.2, topP: 0.9 }), { model });
  const { temperature, top_p } = body;
  expect({ temperature, top_p }).toEqual({ temperature: undefined, top_p: undefined, ...sampling });
});

test.each([
  ['a long system prompt', 'claude-sonnet-4-5', { system: 'x'.repeat(4096) }, 1],
  ['a system prompt just too short', 'claude-sonnet-4-5', { system: 'x'.repeat(4095) }, 0],
  ['a long last message', 'claude-sonnet-4-5', { messages: [message('user', 'x'.repeat(8192))] }, 1],
  ['a model without a cache', 'claude-3-sonnet-20240229', { system: 'x'.repeat(4096) }, 0],
])('%s is kept or not', async (_, model, more, breakpoints) => {
  const { body } = await sentFor(requestOf(more), { model });
  anthropicMessagesSchema.parse(body);
  expect(JSON.stringify(body).split('"cache_control"').length - 1).toBe(breakpoints);
});

test.each([
  ['audio', { type: 'audio', mimeType: 'audio/wav', source: { kind: 'inline', base64: 'AA==' } }],
  ['bitmaps', { type: 'image', mimeType: 'image/bmp', source: { kind: 'inline', base64: 'AA==' } }],
  ['stored images', { type: 'image', mimeType: 'image/png', source: { kind: 'stored', reference: 'r' } }],
] as const)('%s are refused before anything is sent', async (_, part) => {
  const request = requestOf({ messages: [message('user', '', { parts: [part] })] });
  await expect(makeProvider('claude').complete(request, signal)).rejects.toMatchObject({
    code: 'PROVIDER_MEDIA_UNSUPPORTED',
    retryable: false,
    message: expect.stringContaining('"p"'),
  });
});
