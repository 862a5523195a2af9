import { expect, test } from 'vitest';
import type { Provider as ProviderSpec } from '../../src/manifest/provider.ts';
import { findCredential } from '../../src/providers/find-credential.ts';
import { providerKinds } from '../../src/providers/index.ts';
import { providerManifest } from '../helpers/real-provider.ts';

/** Every variable that any kind may look at. */
const environment = Object.fromEntries(
  [
    'OPENAI_API_KEY',
    'OPENROUTER_API_KEY',
    'GITHUB_TOKEN',
    'AZURE_OPENAI_API_KEY',
    'AZURE_OPENAI_AD_TOKEN',
    'OTHER',
    'INPUT_GITHUB-TOKEN',
  ].map((variable) => [variable, `value of ${variable}`]),
);

interface Case {
  readonly spec: Partial<ProviderSpec>;
  readonly variables?: readonly string[];
  readonly found: object;
}

const at = (variable: string) => ({
  credential: {
    apiKey: `value of ${variable}`,
    source: `environment variable ${variable}`,
    variable,
  },
});
const missing = (names: string) => ({ missing: `needs its key in the environment variable ${names}` });
const jobOnly = (name: string) => ({
  missing: `names the variable ${name}, which belongs to the job and goes to GitHub alone; keep its key in another variable`,
});
const azure = { platform: { type: 'azure', endpoint: 'https://r.openai.azure.com' } };

test.each<Case>([
  { spec: {}, found: at('OPENAI_API_KEY') },
  { spec: {}, variables: [], found: missing('OPENAI_API_KEY or OPENAI_TOKEN') },
  { spec: { base_url: 'http://127.0.0.1:8080' }, variables: [], found: {} },
  { spec: { base_url: 'https://proxy.example.com/v1' }, found: at('OPENAI_API_KEY') },
  { spec: { base_url: 'https://models.github.ai/inference' }, found: at('GITHUB_TOKEN') },
  {
    spec: { base_url: 'https://models.github.ai/inference' },
    variables: ['OPENAI_API_KEY'],
    found: missing('GITHUB_TOKEN'),
  },
  { spec: { base_url: 'https://openrouter.ai/api/v1' }, found: at('OPENROUTER_API_KEY') },
  {
    spec: { base_url: 'https://openrouter.ai/api/v1' },
    variables: ['OPENAI_API_KEY'],
    found: at('OPENAI_API_KEY'),
  },
  { spec: azure, found: at('AZURE_OPENAI_API_KEY') },
  { spec: azure, variables: ['AZURE_OPENAI_AD_TOKEN'], found: at('AZURE_OPENAI_AD_TOKEN') },
  {
    spec: azure,
    variables: ['OPENAI_API_KEY'],
    found: missing('AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN'),
  },
  { spec: { ...azure, credential: { credential_env: 'OTHER' } }, found: at('OTHER') },
  {
    spec: {
      credential: { credential_env: 'GITHUB_TOKEN' },
      base_url: 'https://models.github.ai/orgs/o/inference',
    },
    found: at('GITHUB_TOKEN'),
  },
  {
    spec: {
      credential: { credential_env: 'GITHUB_TOKEN' },
      base_url: 'https://api.github.com.evil.example/v1',
    },
    found: jobOnly('GITHUB_TOKEN'),
  },
  {
    spec: {
      credential: { credential_env: 'GITHUB_TOKEN' },
      base_url: 'https://models.github.ai@evil.example/v1',
    },
    found: jobOnly('GITHUB_TOKEN'),
  },
  {
    spec: { credential: { credential_env: 'github_token' }, base_url: 'https://evil.example/v1' },
    found: jobOnly('github_token'),
  },
  {
    spec: { credential: { credential_env: 'INPUT_GITHUB-TOKEN' }, base_url: 'https://evil.example/v1' },
    found: jobOnly('INPUT_GITHUB-TOKEN'),
  },
  {
    spec: { credential: { credential_env: 'ACTIONS_RUNTIME_TOKEN' } },
    found: jobOnly('ACTIONS_RUNTIME_TOKEN'),
  },
  {
    spec: { ...azure, credential: { credential_env: 'GH_TOKEN' }, base_url: 'https://models.github.ai' },
    found: jobOnly('GH_TOKEN'),
  },
  {
    spec: { credential: { credential_env: 'GITHUB_TOKEN' }, base_url: 'http://[::1]:8080/v1' },
    found: at('GITHUB_TOKEN'),
  },
  {
    spec: {
      credential: { credential_env: 'GITHUB_TOKEN' },
      base_url: 'http://models.github.ai/inference',
    },
    found: jobOnly('GITHUB_TOKEN'),
  },
  { spec: { credential: { credential_env: 'toString' } }, found: missing('toString') },
  { spec: { base_url: 'http://constructor/v1' }, variables: [], found: {} },
  { spec: { platform: { type: 'bedrock' } }, variables: [], found: {} },
  { spec: { type: 'ollama' }, found: {} },
  { spec: { type: 'vllm' }, found: {} },
  {
    spec: { type: 'vllm', additional_config: { api_key: 'abc' } },
    found: { credential: { apiKey: 'abc', source: 'the manifest itself' } },
  },
])('%#: $spec finds $found', async ({ spec, variables = Object.keys(environment), found }) => {
  const manifest = providerManifest(spec);
  const kind = providerKinds.get(manifest.spec.type);
  if (kind === undefined) throw new Error('unknown kind');
  const search = await findCredential(manifest, kind, {
    environment: Object.fromEntries(variables.map((name) => [name, environment[name]])),
    workingDirectory: '/repo',
    readText: async () => '',
  });
  expect(search).toEqual(found);
});

test.each([
  { spec: { base_url: 'https://evil.example/v1' }, verb: 'takes its key from' },
  { spec: {}, verb: 'takes its key from' },
  {
    spec: { base_url: 'https://evil.example/v1', credential: { credential_env: 'OPENAI_API_KEY' } },
    verb: 'names',
  },
  {
    spec: {
      base_url: 'https://models.github.ai/inference',
      credential: { credential_env: 'OPENAI_API_KEY' },
    },
  },
  { spec: { base_url: 'http://localhost:8080/v1' } },
])('the token of the job under another name goes to GitHub alone: $spec', async ({ spec, verb }) => {
  const kind = providerKinds.get('openai');
  if (kind === undefined) throw new Error('unknown kind');
  const search = await findCredential(providerManifest(spec), kind, {
    environment: { OPENAI_API_KEY: ' ghs_secret' },
    workingDirectory: '/repo',
    readText: async () => '',
  });
  expect(search.credential?.apiKey).toBe(verb === undefined ? 'ghs_secret' : undefined);
  expect(search.missing).toBe(
    verb === undefined
      ? undefined
      : `${verb} the variable OPENAI_API_KEY, which belongs to the job and goes to GitHub alone; keep its key in another variable`,
  );
});

test.each(['sk-one\nsk-two', 'sk-\u2026', 'sk-\u001b[0m'])(
  'a key that no header can carry is told before anything runs',
  async (key) => {
    const manifest = providerManifest({});
    const kind = providerKinds.get('openai');
    if (kind === undefined) throw new Error('unknown kind');
    const { credential, missing: reason } = await findCredential(manifest, kind, {
      environment: { OPENAI_API_KEY: key },
      workingDirectory: '/repo',
      readText: async () => '',
    });
    expect(credential).toBeUndefined();
    expect(reason).toBe(
      'has a key, from environment variable OPENAI_API_KEY, with a line break or another character that cannot be sent',
    );
  },
);
