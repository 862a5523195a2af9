import { expect, it } from 'vitest';
import type { ModelSettings } from '../../src/scenario/configure.ts';
import { createModelResolver } from '../../src/scenario/resolve-model.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';
import { helloRequest } from '../helpers/scripted-calls.ts';

interface Call {
  readonly url: string;
  readonly key: string;
  readonly body: { readonly model?: string };
}

function resolver(environment: Record<string, string> = {}) {
  const calls: Call[] = [];
  const resolve = createModelResolver({
    environment,
    timers: createManualTimers(),
    random: () => 0,
    workingDirectory: '/repo',
    readText: () => Promise.reject(new Error('no files')),
    readBytes: () => Promise.reject(new Error('no files')),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const key = request.headers.get('authorization') ?? request.headers.get('x-api-key') ?? '';
      calls.push({ url: request.url, key, body: JSON.parse((await request.text()) || '{}') });
      return Response.json({ error: { message: 'stop here' } }, { status: 400 });
    },
  });
  return { resolve, calls };
}

const { signal } = new AbortController();

it.each<[string, string | ModelSettings, Record<string, string>, Partial<Call>]>([
  [
    'openai/gpt-x',
    'openai/gpt-x',
    { OPENAI_API_KEY: 'sk-1234567' },
    { url: 'https://api.openai.com/v1/', key: 'Bearer sk-1234567' },
  ],
  [
    'anthropic/claude-x',
    'anthropic/claude-x',
    { ANTHROPIC_API_KEY: 'sk-ant-123' },
    { url: 'https://api.anthropic.com/v1/messages', key: 'sk-ant-123' },
  ],
  [
    'openrouter/a/b',
    'openrouter/a/b',
    { OPENROUTER_API_KEY: 'sk-or-12345' },
    { url: 'https://openrouter.ai/api/v1/', key: 'Bearer sk-or-12345' },
  ],
  [
    'a key and an address of its own',
    { model: 'openai/own', apiBase: 'http://127.0.0.1:9/v1', apiKey: 'own-key-1' },
    {},
    { url: 'http://127.0.0.1:9/v1/', key: 'Bearer own-key-1' },
  ],
])('calls %s where it lives', async (_name, spec, environment, expected) => {
  const { resolve, calls } = resolver(environment);
  await expect(resolve(spec).complete(helloRequest, signal)).rejects.toMatchObject({ name: 'ProviderError' });
  expect(calls[0]?.url.startsWith(expected.url ?? '')).toBe(true);
  expect(calls[0]?.key).toBe(expected.key);
  const model = typeof spec === 'string' ? spec : spec.model;
  expect(model.endsWith(calls[0]?.body.model ?? 'none')).toBe(true);
});

it.each(['gpt-4', 'opneai/gpt-4', 'openai/', '/gpt-4', ''])('refuses the name %j', (name) => {
  expect(() => resolver().resolve(name)).toThrow('names no model. Write it as provider/model');
});

it('says what was meant', () => {
  expect(() => resolver().resolve('opneai/gpt-4')).toThrow('Did you mean "openai/"?');
});

it('says which key is missing when the model is called', async () => {
  const { resolve, calls } = resolver();
  await expect(resolve('openai/gpt-x').complete(helloRequest, signal)).rejects.toMatchObject({
    code: 'MISSING_CREDENTIALS',
    message: expect.stringContaining('OPENAI_API_KEY'),
  });
  expect(calls).toEqual([]);
});

it('gives the same provider for the same words, so that its limits hold for all', () => {
  const { resolve } = resolver();
  expect(resolve('openai/a')).toBe(resolve({ model: 'openai/a', temperature: 1, maxTokens: 3 }));
  expect(resolve('openai/a')).not.toBe(resolve('openai/b'));
  expect(resolve({ model: 'openai/a', apiKey: 'x' })).not.toBe(resolve('openai/a'));
});

it('streams as well', async () => {
  const { resolve } = resolver({ OPENAI_API_KEY: 'sk-1234567' });
  const stream = resolve('openai/gpt-x').stream(helloRequest, signal);
  await expect(stream[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: 'ProviderError' });
});
