import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createGoogleSignIn, ISSUED_TOKEN } from '../../doubles/google-sign-in.ts';
import { startHttpDouble } from '../../doubles/http-server.ts';
import { vertexRawPredictSchema } from '../../doubles/request-schemas/anthropic-messages.ts';
import {
  loopbackSetting,
  makeProvider,
  readStream,
  requestOf,
  signal,
} from '../../helpers/called-provider.ts';
import { requestFeatures } from '../../helpers/request-features.ts';

const { credential: _, ...keyless } = loopbackSetting;
const model = 'claude-sonnet-4-5@20250929';
const usage = { input_tokens: 3, output_tokens: 2 };
const content = [{ type: 'text', text: 'Fine.' }];
const events = [
  { type: 'message_start', message: { usage } },
  { type: 'content_block_start', index: 0, content_block: content[0] },
  { type: 'message_delta', delta: { stop_reason: 'end_turn' } },
  { type: 'message_stop' },
];

function predict(path: string, response: ServerResponse): void {
  if (path.endsWith(':rawPredict')) {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ content, usage, stop_reason: 'end_turn' }));
    return;
  }
  response.setHeader('content-type', 'text/event-stream');
  for (const event of events) response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  response.end();
}

/** Vertex, with the endpoint that issues tokens for it; whoever brings no such token is refused. */
async function startVertex(tokenPath = '/token') {
  const server = await startHttpDouble(({ path, headers }, response) => {
    if (path === '/token') {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(ISSUED_TOKEN));
    } else if (headers.authorization !== `Bearer ${ISSUED_TOKEN.access_token}`) response.writeHead(401).end();
    else predict(path, response);
  });
  const signIn = await createGoogleSignIn(server.url + tokenPath);
  // The SDK makes its own way to a token, which begins in the environment of the process.
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', signIn.keyFile);
  vi.stubEnv('GOOGLE_CLOUD_PROJECT', 'mine');
  const platform = { type: 'vertex', project: 'mine', region: 'europe-west1', endpoint: `${server.url}/v1` };
  return {
    provider: makeProvider('claude', { model, platform }, keyless),
    /** The requests that ask the model, as a golden file has them. */
    asked: () =>
      server.seen
        .filter(({ path }) => path !== '/token')
        .map(({ method, path, body }) => ({ method, path, body: JSON.parse(body) as unknown })),
    async [Symbol.asyncDispose]() {
      await signIn[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(Object.entries(requestFeatures))('a request for %s', (name, request) => {
  test('brings a token, is as documented and as before', async () => {
    await using vertex = await startVertex();
    expect((await vertex.provider.complete(request, signal)).content).toBe('Fine.');
    const [sent] = vertex.asked();
    vertexRawPredictSchema.parse(sent?.body);
    await expect(`${JSON.stringify(sent, null, 2)}\n`).toMatchFileSnapshot(
      `../../golden/requests/claude-on-vertex-${name}.json`,
    );
  });
});

test('a job that gets no token is told so, streamed or not', async () => {
  await using vertex = await startVertex('/nowhere');
  const expected = {
    ...{ code: 'PROVIDER_AUTH', retryable: false },
    message: expect.stringMatching(/^The platform of provider "p" could not be signed in to: .*Google OAuth/),
  };
  await expect(vertex.provider.complete(requestOf(), signal)).rejects.toMatchObject(expected);
  await expect(readStream(vertex.provider, requestOf())).rejects.toMatchObject(expected);
});

test('a streamed request goes to the method that streams', async () => {
  await using vertex = await startVertex();
  expect((await readStream(vertex.provider, requestOf())).completion).toMatchObject({ content: 'Fine.' });
  const [sent] = vertex.asked();
  vertexRawPredictSchema.parse(sent?.body);
  await expect(`${JSON.stringify(sent, null, 2)}\n`).toMatchFileSnapshot(
    '../../golden/requests/claude-on-vertex-streamed.json',
  );
});
