import { expect, test } from 'vitest';
import { fromUsd } from '../../../src/model/money.ts';
import { startHttpDouble } from '../../doubles/http-server.ts';
import { imagenPredictSchema } from '../../doubles/request-schemas/imagen-predict.ts';
import {
  CANARY,
  makeProvider,
  message,
  readStream,
  requestOf,
  signal,
} from '../../helpers/called-provider.ts';

const drawn = { predictions: [{ mimeType: 'image/png', bytesBase64Encoded: 'iVBORw==' }] };

const startImagen = (answer: object | string, status = 200) =>
  startHttpDouble((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });

test('draws what the user says, at the documented path and at a flat price', async () => {
  await using server = await startImagen(drawn);
  const provider = makeProvider('imagen', { model: 'imagen-4.0-generate-001', base_url: server.url });
  const completion = await provider.complete(requestOf(), signal);
  expect(completion).toEqual({
    content: '',
    parts: [{ type: 'image', mimeType: 'image/png', source: { kind: 'inline', base64: 'iVBORw==' } }],
    toolCalls: [],
    finishReason: 'stop',
    cost: {
      inputTokens: 0,
      outputTokens: 0,
      inputCost: fromUsd(0),
      outputCost: fromUsd(0.04),
      totalCost: fromUsd(0.04),
    },
  });
  expect((await readStream(provider, requestOf())).completion).toEqual(completion);
  const [seen] = server.seen;
  expect(seen).toMatchObject({ method: 'POST', path: '/v1beta/models/imagen-4.0-generate-001:predict' });
  expect(seen?.headers['x-goog-api-key']).toBe(CANARY);
  const body: unknown = JSON.parse(seen?.body ?? '');
  imagenPredictSchema.parse(body);
  await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot(
    '../../golden/requests/imagen-predict.json',
  );
});

test.each([
  ['a filter', { predictions: [{ raiFilteredReason: 'people' }] }, 200, 'PROVIDER_BLOCKED', 'people'],
  ['nothing drawn', {}, 200, 'PROVIDER_BLOCKED', 'drew nothing'],
  ['malformed JSON', '{"predictions"', 200, 'PROVIDER_BAD_ANSWER', 'no JSON'],
  ['another shape', { predictions: 1 }, 200, 'PROVIDER_BAD_ANSWER', 'Imagen'],
  [
    'a limit',
    { error: { message: `Quota of ${CANARY}` } },
    429,
    'PROVIDER_RATE_LIMITED',
    'Quota of [REDACTED]',
  ],
])('%s is an error', async (_, answer, status, code, words) => {
  await using server = await startImagen(answer, status);
  const error = makeProvider('imagen', { base_url: server.url }).complete(requestOf(), signal);
  await expect(error).rejects.toMatchObject({ name: 'ProviderError', code });
  await expect(error).rejects.toThrow(words);
});

test.each([
  ['no message', []],
  ['a message of the model', [message('assistant', 'Hi.')]],
  ['a message without words', [message('user', ' ')]],
])('%s cannot be drawn', async (_, messages) => {
  const error = makeProvider('imagen').complete(requestOf({ messages }), signal);
  await expect(error).rejects.toMatchObject({ code: 'PROVIDER_BAD_REQUEST' });
});

test('stops with the reason it is called off for', async () => {
  const stop = new AbortController();
  const reason = new Error('called off');
  await using server = await startHttpDouble(() => stop.abort(reason));
  const provider = makeProvider('imagen', { base_url: server.url });
  await expect(provider.complete(requestOf(), stop.signal)).rejects.toBe(reason);
});

test('a platform is refused, since the call would not go there', () => {
  expect(() => makeProvider('imagen', { platform: { type: 'vertex' } })).toThrow('platform');
});
