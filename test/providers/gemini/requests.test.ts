import { describe, expect, test } from 'vitest';
import type { CompletionRequest } from '../../../src/providers/provider.ts';
import { startHttpDouble } from '../../doubles/http-server.ts';
import { geminiGenerateContentSchema } from '../../doubles/request-schemas/gemini-generate-content.ts';
import {
  CANARY,
  makeProvider,
  message,
  requestOf,
  signal,
  weatherTool,
} from '../../helpers/called-provider.ts';
import { requestFeatures } from '../../helpers/request-features.ts';

const answer = {
  candidates: [{ content: { role: 'model', parts: [{ text: 'Fine.' }] }, finishReason: 'STOP' }],
  usageMetadata: { promptTokenCount: 3, candidatesTokenCount: 2 },
};

async function sentFor(request: CompletionRequest, spec: object = {}) {
  await using server = await startHttpDouble((_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  const base = { model: 'gemini-2.5-flash', base_url: server.url };
  await makeProvider('gemini', { ...base, ...spec }).complete(request, signal);
  const [seen] = server.seen;
  if (seen === undefined) throw new Error('nothing was sent');
  return { ...seen, body: JSON.parse(seen.body) as Record<string, unknown> };
}

describe.each(Object.entries(requestFeatures))('a request for %s', (name, request) => {
  test('is as documented and as before', async () => {
    const { body } = await sentFor(request);
    geminiGenerateContentSchema.parse(body);
    await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot(
      `../../golden/requests/gemini-${name}.json`,
    );
  });
});

test('goes to the documented path with the documented headers and those of the manifest', async () => {
  const { path, headers } = await sentFor(requestOf(), {
    headers: { 'x-team': 'blue' },
    additional_config: { headers: { 'x-more': 'yes' } },
  });
  expect(path).toBe('/v1beta/models/gemini-2.5-flash:generateContent');
  expect(headers).toMatchObject({ 'x-goog-api-key': CANARY, 'x-team': 'blue', 'x-more': 'yes' });
});

test('takes the version of the API from the address', async () => {
  await using server = await startHttpDouble((_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  const spec = { model: 'gemini-2.5-flash', base_url: `${server.url}/v1alpha/` };
  await makeProvider('gemini', spec).complete(requestOf(), signal);
  expect(server.seen[0]?.path).toBe('/v1alpha/models/gemini-2.5-flash:generateContent');
});

test('gives the model its signatures back, and no ids it did not give', async () => {
  const toolCalls = [{ id: 'arena-call-1', name: 'get_weather', args: { city: 'Ulm' }, signature: 'c2ln' }];
  const toolResult = { id: 'arena-call-1', name: 'get_weather', content: 'sunny', latencyMs: 0 };
  const { body } = await sentFor(
    requestOf({
      tools: [weatherTool],
      messages: [
        message('user', 'weather'),
        message('assistant', '', { toolCalls }),
        message('tool', 'sunny', { toolResult }),
      ],
    }),
  );
  geminiGenerateContentSchema.parse(body);
  expect(body.contents).toEqual([
    { role: 'user', parts: [{ text: 'weather' }] },
    {
      role: 'model',
      parts: [{ functionCall: { name: 'get_weather', args: { city: 'Ulm' } }, thoughtSignature: 'c2ln' }],
    },
    {
      role: 'user',
      parts: [{ functionResponse: { name: 'get_weather', response: { output: 'sunny' } } }],
    },
  ]);
});

test.each([
  ['audio', { type: 'audio', mimeType: 'audio/wav', source: { kind: 'inline', base64: 'AA==' } }],
  ['bitmaps', { type: 'image', mimeType: 'image/bmp', source: { kind: 'inline', base64: 'AA==' } }],
  ['stored images', { type: 'image', mimeType: 'image/png', source: { kind: 'stored', reference: 'r' } }],
] as const)('%s are refused before anything is sent', async (_, part) => {
  const request = requestOf({ messages: [message('user', '', { parts: [part] })] });
  await expect(makeProvider('gemini').complete(request, signal)).rejects.toMatchObject({
    code: 'PROVIDER_MEDIA_UNSUPPORTED',
    retryable: false,
    message: expect.stringContaining('"p"'),
  });
});
