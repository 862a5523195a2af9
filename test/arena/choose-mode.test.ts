import { describe, expect, test } from 'vitest';
import { chooseMode } from '../../src/arena/choose-mode.ts';
import type { LoadedProvider } from '../../src/manifest/loaded-arena.ts';
import type { Provider } from '../../src/manifest/provider.ts';
import { loaded } from '../helpers/planned-arena.ts';

function manifestOf(id: string, spec: Partial<Provider> = {}): LoadedProvider {
  return {
    ...loaded<Provider>('provider', id, { id, type: 'openai', model: 'm', ...spec }),
    group: 'default',
  };
}

function sources(environment: Record<string, string> = {}, files: Record<string, string> = {}) {
  const warnings: string[] = [];
  return {
    environment,
    workingDirectory: '/repo',
    warnings,
    onWarning: (warning: string) => warnings.push(warning),
    async readText(file: string) {
      const text = files[file];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
  };
}

const gpt = manifestOf('gpt');

describe('a key is found', () => {
  test.each<[string, Partial<Provider>, Record<string, string>, string | undefined]>([
    ['in the usual variable', {}, { OPENAI_API_KEY: 'from-usual' }, 'from-usual'],
    [
      'in the second usual one where the first is empty',
      {},
      { OPENAI_API_KEY: ' ', OPENAI_TOKEN: 't0ken' },
      't0ken',
    ],
    [
      'in the variable the manifest names',
      { credential: { credential_env: 'MY_KEY' } },
      { MY_KEY: 'mine', OPENAI_API_KEY: 'usual' },
      'mine',
    ],
    ['in a file, without its line end', { credential: { credential_file: 'k.txt' } }, {}, 'from-file'],
    ['in the manifest before all', { credential: { api_key: 'k', credential_env: 'NO' } }, {}, 'k'],
    ['nowhere for a platform, which has its own chain', { platform: { type: 'bedrock' } }, {}, undefined],
  ])('%s', async (_case, spec, environment, key) => {
    const provider = manifestOf('gpt', spec);
    const found = await chooseMode(
      'real',
      [provider],
      sources(environment, { '/repo/k.txt': 'from-file\n' }),
    );
    expect(found.mode).toBe('real');
    expect(found.credentials.of(provider)?.apiKey).toBe(key);
    expect(found.credentials.of({ ...provider })?.apiKey).toBe(key);
  });
});

describe('real mode is refused', () => {
  test('once for all keys that are missing, by their variables', async () => {
    const strange = manifestOf('strange', { type: 'carrier-pigeon' });
    const named = manifestOf('named', { credential: { credential_env: 'MY_KEY' } });
    const filed = manifestOf('filed', { credential: { credential_file: 'none.txt' } });
    await expect(
      chooseMode('real', [gpt, named, filed, strange], sources({ OPENAI_API_KEY: '' })),
    ).rejects.toMatchObject({
      code: 'MISSING_CREDENTIALS',
      message: [
        'Provider "gpt" (gpt.provider.yaml) needs its key in the environment variable OPENAI_API_KEY or OPENAI_TOKEN.',
        'Provider "named" (named.provider.yaml) needs its key in the environment variable MY_KEY.',
        'Provider "filed" (filed.provider.yaml) names the credential_file none.txt, which cannot be read.',
        'Provider "strange" (strange.provider.yaml) has the type "carrier-pigeon", which this version cannot call.',
        'Set what is missing, or run in mock mode: --mock-provider, or provider-mode: mock.',
      ].join('\n'),
    });
  });

  test('for a setting that nobody can keep', async () => {
    const slow = manifestOf('slow', { additional_config: { timeout: 'never' } });
    await expect(chooseMode('real', [slow], sources({ OPENAI_API_KEY: 'key' }))).rejects.toMatchObject({
      code: 'PROVIDER_SETTING',
    });
  });

  test.each<[string, Partial<Provider>, RegExp]>([
    ['base_url', { base_url: 'models.example/v1' }, /"lost" has a base_url that is no http or https address/],
    ['base_url', { base_url: 'htp://models.example' }, /Write it in full, such as https:/],
    [
      'platform.endpoint',
      { platform: { type: 'azure', endpoint: '$ENDPOINT' }, base_url: 'https://models.example' },
      /"lost" has a platform\.endpoint that is no http/,
    ],
  ])('for a %s that no call can be sent to', async (_key, spec, message) => {
    const lost = manifestOf('lost', spec);
    const keys = { OPENAI_API_KEY: 'key', AZURE_OPENAI_API_KEY: 'key' };
    await expect(chooseMode('real', [lost], sources(keys))).rejects.toMatchObject({
      code: 'PROVIDER_SETTING',
      message: expect.stringMatching(message),
    });
  });
});

test('auto mocks and says why when a key is missing', async () => {
  const given = sources();
  expect(await chooseMode('auto', [gpt], given)).toMatchObject({ mode: 'mock' });
  expect(given.warnings).toEqual([
    'All models are answered in mock mode. Provider "gpt" (gpt.provider.yaml) needs its key in the environment variable OPENAI_API_KEY or OPENAI_TOKEN.',
  ]);
  expect(await chooseMode('auto', [gpt], sources({ OPENAI_API_KEY: 'key' }))).toMatchObject({ mode: 'real' });
});

test('auto does not mind an address that it does not call', async () => {
  const lost = manifestOf('lost', { base_url: 'models.example/v1' });
  expect(await chooseMode('auto', [gpt, lost], sources())).toMatchObject({ mode: 'mock' });
});

describe('secrets that nothing may show', () => {
  test.each<[string, Partial<Provider>, Record<string, string>]>([
    ['keys', {}, { OPENAI_API_KEY: 'canary-0123' }],
    ['other secrets of the environment', {}, { OPENAI_API_KEY: 'key-1', NPM_TOKEN: 'canary-0123' }],
    ['keys in addresses', { base_url: 'https://host/v1?api-key=canary-0123' }, { OPENAI_API_KEY: 'key-1' }],
    ['passwords in addresses', { base_url: 'https://me:canary-0123@host/v1' }, { OPENAI_API_KEY: 'key-1' }],
    [
      'headers that sign in',
      { additional_config: { headers: { Authorization: 'Bearer canary-0123' } } },
      { OPENAI_API_KEY: 'key-1' },
    ],
    ['passwords without a sign before the word', {}, { OPENAI_API_KEY: 'key-1', PGPASSWORD: 'canary-0123' }],
    ['tokens in place of a name', { base_url: 'https://canary-0123@host/v1' }, { OPENAI_API_KEY: 'key-1' }],
    [
      'passwords of addresses in the environment',
      {},
      { OPENAI_API_KEY: 'key-1', DATABASE_URL: 'postgres://desk:canary-0123@host/desk' },
    ],
    [
      'settings of a platform',
      { platform: { type: 'azure', endpoint: 'https://me:canary-0123@host' } },
      { AZURE_OPENAI_API_KEY: 'key-1' },
    ],
  ])('%s', async (_case, spec, environment) => {
    const { concealer } = await chooseMode('real', [manifestOf('gpt', spec)], sources(environment));
    expect(concealer.conceal('It is canary-0123.')).toBe('It is [REDACTED].');
  });

  test('are headers of any name that hold what looks like a key, and no others', async () => {
    const headers = { 'X-Tenant': 'canary0123456789ab', 'X-Title': 'Support desk' };
    const spec = { headers, base_url: 'https://desk:canary-0123@host/v1' };
    const { concealer } = await chooseMode(
      'real',
      [manifestOf('gpt', spec)],
      sources({ OPENAI_API_KEY: 'k' }),
    );
    expect(concealer.conceal('canary0123456789ab Support desk')).toBe('[REDACTED] Support desk');
    expect(concealer.conceal(Buffer.from('desk:canary-0123').toString('base64'))).toBe('[REDACTED]');
  });

  test('are not what merely stands in the environment', async () => {
    const environment = { OPENAI_API_KEY: 'key-1', HOME: '/home/canary', MONKEY: 'canary-0123' };
    const { concealer } = await chooseMode('real', [gpt], sources(environment));
    expect(concealer.conceal('/home/canary canary-0123')).toBe('/home/canary canary-0123');
  });

  test.each(['EMPTY', 'ollama', 'test'])('leave the word alone that stands for a key: %s', async (word) => {
    const { concealer } = await chooseMode('real', [gpt], sources({ OPENAI_API_KEY: word }));
    expect(concealer.conceal(`Say ${word}.`)).toBe(`Say ${word}.`);
  });

  test('are nobody’s business in mock mode, whose bytes depend on files alone', async () => {
    const { concealer } = await chooseMode('mock', [gpt], sources({ OPENAI_API_KEY: 'canary-0123' }));
    expect(concealer.conceal('canary-0123')).toBe('canary-0123');
  });
});
