import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/lib/environment.ts';
import { createGoogleSignIn, ISSUED_TOKEN } from '../doubles/google-sign-in.ts';
import { startHttpDouble } from '../doubles/http-server.ts';
import { geminiGenerateContentSchema } from '../doubles/request-schemas/gemini-generate-content.ts';
import { loopbackSetting, makeProvider, readStream, requestOf, signal } from '../helpers/called-provider.ts';

const { credential: _, ...keyless } = loopbackSetting;
const settingWith = (environment: Environment) => ({ ...keyless, environment });

async function temporaryDirectory() {
  const directory = await mkdtemp(path.join(tmpdir(), 'arena-packages-'));
  return {
    directory,
    async [Symbol.asyncDispose]() {
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A package whose client answers with what it was told. */
const FAKE_CLIENT = `
  const said = (value) => [{ type: 'text', text: JSON.stringify(value) }];
  exports.NAME = class {
    constructor(options) { this.options = options; }
    async post(path, { body }) {
      const { fetch, ...options } = this.options;
      const { model, stream } = body;
      const answer = { content: said({ path, options, model, stream }), stop_reason: 'end_turn' };
      if (!stream) return answer;
      return (async function* () {
        yield { type: 'message_start', message: {} };
        yield { type: 'content_block_start', index: 0, content_block: answer.content[0] };
        yield { type: 'message_delta', delta: { stop_reason: 'end_turn' } };
        yield { type: 'message_stop' };
      })();
    }
  };
`;

async function fakePackage(name: string, exported: string) {
  const temporary = await temporaryDirectory();
  const folder = path.join(temporary.directory, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name, main: 'index.cjs' }));
  await writeFile(path.join(folder, 'index.cjs'), FAKE_CLIENT.replace('NAME', exported));
  return temporary;
}

describe('Claude on a platform', () => {
  const model = 'anthropic.claude-sonnet-4-5-v1:0';
  const bedrock = { name: '@anthropic-ai/bedrock-sdk', exported: 'AnthropicBedrock' };
  const vertex = { name: '@anthropic-ai/vertex-sdk', exported: 'AnthropicVertex' };

  test.each([
    ['bedrock', bedrock, { type: 'bedrock', region: 'eu-west-1' }, {}, { awsRegion: 'eu-west-1' }],
    ['bedrock of the environment', bedrock, { type: 'bedrock' }, { AWS_REGION: 'r' }, { awsRegion: 'r' }],
    ['bedrock of nowhere', bedrock, { type: 'bedrock' }, {}, { awsRegion: 'us-east-1' }],
    [
      'bedrock at an endpoint',
      bedrock,
      { type: 'bedrock', endpoint: 'https://vpce.example.com/' },
      {},
      { baseURL: 'https://vpce.example.com' },
    ],
    [
      'vertex',
      vertex,
      { type: 'vertex', region: 'europe-west1', project: 'mine' },
      {},
      { region: 'europe-west1', projectId: 'mine' },
    ],
    [
      'vertex of the environment',
      vertex,
      { type: 'vertex' },
      { GOOGLE_CLOUD_PROJECT: 'theirs', CLOUD_ML_REGION: 'global' },
      { region: 'global', projectId: 'theirs' },
    ],
  ])(
    '%s is asked through its own client',
    async (_name, { name, exported }, platform, environment, options) => {
      await using packages = await fakePackage(name, exported);
      const setting = settingWith({ ...environment, ARENA_PACKAGES: packages.directory });
      const provider = makeProvider('claude', { model, platform }, setting);
      const { content } = await provider.complete(requestOf(), signal);
      const told = JSON.parse(content);
      expect(told).toMatchObject({ path: '/v1/messages', model, stream: false });
      expect(told.options).toMatchObject({ ...options, maxRetries: 0, logLevel: 'off' });
      expect(told.options.apiKey ?? null).toBeNull();
      expect(JSON.parse((await readStream(provider, requestOf())).deltas.join('')).stream).toBe(true);
    },
  );

  test('a client that is not installed is an error that says how to install it', async () => {
    await using empty = await temporaryDirectory();
    const setting = settingWith({ ARENA_PACKAGES: empty.directory });
    const provider = makeProvider('claude', { platform: { type: 'bedrock' } }, setting);
    const error = provider.complete(requestOf(), signal);
    await expect(error).rejects.toMatchObject({ code: 'PROVIDER_SDK_MISSING', retryable: false });
    await expect(error).rejects.toThrow('npm install @anthropic-ai/bedrock-sdk@1');
  });

  test.each([
    ['vertex without a project', { type: 'vertex', region: 'r' }],
    ['azure', { type: 'azure' }],
    ['an endpoint that is none', { type: 'bedrock', endpoint: 'nowhere' }],
  ])('%s is refused', (_name, platform) => {
    expect(() => makeProvider('claude', { platform }, settingWith({}))).toThrow(
      expect.objectContaining({ code: 'PROVIDER_SETTINGS' }),
    );
  });
});

describe('Gemini on Vertex', () => {
  test('is asked with a token of the workload identity', async () => {
    await using server = await startHttpDouble(({ path: asked }, response) => {
      response.setHeader('content-type', 'application/json');
      const parts = [{ text: 'Fine.' }];
      const answer = { candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP' }] };
      response.end(JSON.stringify(asked === '/token' ? ISSUED_TOKEN : answer));
    });
    await using signIn = await createGoogleSignIn(`${server.url}/token`);
    const platform = { type: 'vertex', project: 'mine', region: 'europe-west1', endpoint: server.url };
    const spec = { model: 'gemini-2.5-flash', platform };
    const setting = settingWith({ GOOGLE_APPLICATION_CREDENTIALS: signIn.keyFile });
    const { content } = await makeProvider('gemini', spec, setting).complete(requestOf(), signal);
    expect(content).toBe('Fine.');
    const seen = server.seen.find(({ path: asked }) => asked !== '/token');
    expect(seen?.path).toBe(
      '/v1beta1/projects/mine/locations/europe-west1/publishers/google/models/gemini-2.5-flash:generateContent',
    );
    expect(seen?.headers.authorization).toBe('Bearer token-1');
    geminiGenerateContentSchema.parse(JSON.parse(seen?.body ?? ''));
  });

  test.each([
    ['no project', { type: 'vertex', region: 'r' }],
    ['bedrock', { type: 'bedrock' }],
  ])('%s is refused', (_name, platform) => {
    expect(() => makeProvider('gemini', { platform }, settingWith({}))).toThrow(
      expect.objectContaining({ code: 'PROVIDER_SETTINGS' }),
    );
  });
});
