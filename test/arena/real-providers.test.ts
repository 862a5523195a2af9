import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunResult } from '../../src/model/run-result.ts';
import { type AimockDouble, startAimock } from '../doubles/aimock.ts';
import { startHttpDouble } from '../doubles/http-server.ts';
import { manifest, smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const usage = {
  ...{ prompt_tokens: 40, completion_tokens: 5 },
  ...{ input_tokens: 40, output_tokens: 5 },
  ...{ promptTokenCount: 40, candidatesTokenCount: 5 },
};
const toolCall = (city: string) => ({ name: 'get_weather', arguments: JSON.stringify({ city }) });

/** One server for all: aimock speaks every dialect, and what it does not know is an error. */
function startModels(): Promise<AimockDouble> {
  return startAimock((mock) => {
    mock.onMessage('Is it polite?', { content: '{"passed":true,"score":1,"reasoning":"It is."}', usage });
    mock.onMessage('Both are fair.', { content: 'Thanks a lot.', usage });
    mock.on({ userMessage: 'weather in Oslo', hasToolResult: true }, { content: 'Oslo is fair.', usage });
    mock.on({ userMessage: 'weather in Oslo' }, { toolCalls: [toolCall('Oslo')], usage });
    mock.on({ userMessage: 'Ulm and Bonn', hasToolResult: true }, { content: 'Both are fair.', usage });
    mock.on({ userMessage: 'Ulm and Bonn' }, { toolCalls: [toolCall('Ulm'), toolCall('Bonn')], usage });
    mock.onMessage('Hello', { content: 'Good day, and welcome to the desk.', usage });
    mock.onMessage('Thanks a lot.', { content: 'You are welcome.', usage });
  });
}

/** The conversation that all providers have, whatever their servers call it. */
const STORY = [
  'system: You tell the weather.',
  'user: Hello',
  'assistant: Good day, and welcome to the desk.',
  'user: How is the weather in Oslo?',
  'assistant: get_weather {"city":"Oslo"}',
  'tool: clear',
  'assistant: Oslo is fair.',
  'user: And in Ulm and Bonn?',
  'assistant: get_weather {"city":"Ulm"}, get_weather {"city":"Bonn"}',
  'tool: clear',
  'tool: clear',
  'assistant: Both are fair.',
  'user: Thanks a lot.',
  'assistant: You are welcome.',
];
const NANO = 1_000_000_000;
/** Six answers of the assistant, one of the simulated user and one of the judge. */
const CALLS = 8;

function storyOf({ messages }: RunResult): readonly string[] {
  return messages.map(({ role, text, toolCalls }) => {
    const calls = toolCalls.map(({ name, args }) => `${name} ${JSON.stringify(args)}`).join(', ');
    return `${role}: ${text}${calls}`;
  });
}

/** An arena whose only provider is the assistant, the simulated user and the judge. */
function arenaOf(spec: object, streaming: boolean): Record<string, string> {
  return {
    ...smallArena({
      providers: { one: spec },
      prompt: { system_template: 'You tell the weather.', allowed_tools: ['get_weather'] },
      tools: { get_weather: { mock_result: 'clear' } },
      scenarios: {
        talk: {
          streaming,
          turns: [
            { role: 'user', content: 'Hello' },
            { role: 'user', content: 'How is the weather in Oslo?' },
            { role: 'user', content: 'And in Ulm and Bonn?' },
            { role: 'guest', persona: 'eve', turns: 1 },
          ],
          conversation_assertions: [
            { type: 'llm_judge_conversation', params: { criteria: 'Is it polite?' } },
          ],
        },
      },
      arena: {
        judges: [{ name: 'fair', provider: 'one' }],
        self_play: {
          enabled: true,
          personas: [{ file: 'eve.persona.yaml' }],
          roles: [{ id: 'guest', provider: 'one' }],
        },
      },
    }),
    'eve.persona.yaml': manifest('Persona', 'eve', {
      id: 'eve',
      description: 'A guest.',
      system_prompt: 'You are a guest.',
      goals: ['Learn the weather.'],
      constraints: [],
      style: { verbosity: 'short', challenge_level: 'low', friction_tags: [] },
      defaults: {},
    }),
  };
}

interface Case {
  readonly spec: object;
  readonly environment?: Record<string, string>;
  /** Where the first call goes. */
  readonly url: RegExp;
  /** A header that the first call carries. */
  readonly signedBy?: readonly [string, string];
  /** By hand, from the list of 2026-10-24: (40 x input + 5 x output) / 1000000 for each call. */
  readonly cost: number | null;
}

const OPENAI = { OPENAI_API_KEY: 'key-openai' };
const bearer = (key: string) => ['authorization', `Bearer ${key}`] as const;

const cases: Readonly<Record<string, Case>> = {
  'openai chat': {
    spec: { model: 'gpt-4o', additional_config: { api_mode: 'completions' } },
    environment: OPENAI,
    url: /^https:\/\/api\.openai\.com\/v1\/chat\/completions$/,
    signedBy: bearer('key-openai'),
    // 40 x 2.50 + 5 x 10.
    cost: 0.00015 * CALLS,
  },
  'openai responses': {
    spec: { model: 'gpt-4o', additional_config: { api_mode: 'responses' } },
    environment: OPENAI,
    url: /^https:\/\/api\.openai\.com\/v1\/responses$/,
    signedBy: bearer('key-openai'),
    cost: 0.00015 * CALLS,
  },
  claude: {
    spec: { type: 'claude', model: 'claude-haiku-4-5' },
    environment: { ANTHROPIC_API_KEY: 'key-claude' },
    url: /^https:\/\/api\.anthropic\.com\/v1\/messages$/,
    signedBy: ['x-api-key', 'key-claude'],
    // 40 x 1 + 5 x 5.
    cost: 0.000065 * CALLS,
  },
  gemini: {
    spec: { type: 'gemini', model: 'gemini-2.5-flash' },
    environment: { GEMINI_API_KEY: 'key-gemini' },
    url: /^https:\/\/generativelanguage\.googleapis\.com\/v1beta\/models\/gemini-2\.5-flash:(stream)?[gG]enerateContent/,
    signedBy: ['x-goog-api-key', 'key-gemini'],
    // 40 x 0.30 + 5 x 2.50.
    cost: 0.0000245 * CALLS,
  },
  ollama: {
    spec: { type: 'ollama', model: 'llama3.2' },
    url: /^http:\/\/localhost:11434\/v1\/chat\/completions$/,
    cost: 0,
  },
  vllm: {
    spec: { type: 'vllm', model: 'qwen' },
    url: /^http:\/\/localhost:8000\/v1\/chat\/completions$/,
    cost: 0,
  },
  'Azure OpenAI': {
    spec: { model: 'gpt-4o', platform: { type: 'azure', endpoint: 'https://desk.openai.azure.com' } },
    environment: { AZURE_OPENAI_API_KEY: 'key-azure' },
    url: /^https:\/\/desk\.openai\.azure\.com\/openai\/deployments\/gpt-4o\/chat\/completions\?api-version=2024-10-21$/,
    signedBy: ['api-key', 'key-azure'],
    cost: null,
  },
  OpenRouter: {
    spec: { model: 'openai/gpt-4o', base_url: 'https://openrouter.ai/api/v1' },
    environment: { OPENROUTER_API_KEY: 'key-router' },
    url: /^https:\/\/openrouter\.ai\/api\/v1\/chat\/completions$/,
    signedBy: bearer('key-router'),
    cost: null,
  },
  'GitHub Models': {
    spec: { model: 'openai/gpt-4o', base_url: 'https://models.github.ai/inference' },
    environment: { GITHUB_TOKEN: 'key-github' },
    url: /^https:\/\/models\.github\.ai\/inference\/chat\/completions$/,
    signedBy: bearer('key-github'),
    cost: null,
  },
  'Claude on Bedrock': {
    spec: {
      type: 'claude',
      model: 'anthropic.claude-haiku-4-5-v1:0',
      platform: { type: 'bedrock', region: 'eu-west-1' },
      pricing: { input_cost_per_1k: 1, output_cost_per_1k: 2 },
    },
    url: /^https:\/\/bedrock\.eu-west-1\.example\.com\/v1\/messages$/,
    // 40 x 1 + 5 x 2, for a thousand tokens.
    cost: 0.05 * CALLS,
  },
  'Gemini on Vertex': {
    spec: {
      type: 'gemini',
      model: 'gemini-2.5-flash',
      platform: { type: 'vertex', project: 'mine', region: 'europe-west1' },
    },
    url: /^https:\/\/europe-west1-aiplatform\.googleapis\.com\/v1beta1\/projects\/mine\/locations\/europe-west1\/publishers\/google\/models\/gemini-2\.5-flash:(stream)?[gG]enerateContent/,
    signedBy: bearer('token-1'),
    cost: 0.0000245 * CALLS,
  },
};

/** The paths that hosts have of their own, in place of which aimock is asked by the one it knows. */
const PATHS: readonly (readonly [RegExp, string])[] = [
  [/^.*\/chat\/completions$/, '/v1/chat/completions'],
  [/^\/v1beta1\/projects\/.*\/models\//, '/v1beta/models/'],
];

interface Sent {
  readonly url: string;
  readonly headers: Headers;
}

/** A fetch for which all hosts are one. */
function routeTo(server: string): {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: readonly Sent[];
} {
  const sent: Sent[] = [];
  return {
    sent,
    async fetch(input, init) {
      const url = new URL(input instanceof Request ? input.url : input);
      sent.push({ url: url.href, headers: new Headers(init?.headers) });
      const pathname = PATHS.reduce((known, [from, to]) => known.replace(from, to), url.pathname);
      return globalThis.fetch(`${server}${pathname}${url.search}`, init);
    },
  };
}

/** Stands for the platform's own client, which is not a part of the product: the SDK at an address of its own. */
async function installBedrock(workspace: Workspace): Promise<void> {
  const sdk = createRequire(import.meta.url).resolve('@anthropic-ai/sdk');
  const folder = workspace.path('packages/node_modules/@anthropic-ai/bedrock-sdk');
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'package.json'),
    '{"name":"@anthropic-ai/bedrock-sdk","main":"index.cjs"}',
  );
  await writeFile(
    path.join(folder, 'index.cjs'),
    `const { Anthropic } = require(${JSON.stringify(sdk)});
    exports.AnthropicBedrock = class extends Anthropic {
      constructor({ awsRegion, ...options }) {
        super({ ...options, apiKey: 'signed', baseURL: 'https://bedrock.' + awsRegion + '.example.com' });
      }
    };`,
  );
}

/** An identity that Google's libraries exchange for \`token-1\`. */
async function writeIdentity(workspace: Workspace, tokenUrl: string): Promise<string> {
  const file = workspace.path('identity.json');
  await workspace.write({
    'subject.txt': 'subject-token',
    'identity.json': JSON.stringify({
      type: 'external_account',
      audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: tokenUrl,
      credential_source: { file: workspace.path('subject.txt') },
    }),
  });
  return file;
}

describe('one arena in real mode', () => {
  let aimock: AimockDouble;
  beforeAll(async () => {
    aimock = await startModels();
  });
  afterAll(() => aimock[Symbol.asyncDispose]());

  describe.each(Object.entries(cases))('%s', (_name, { spec, environment = {}, url, signedBy, cost }) => {
    test.each([false, true])('has the same conversation at its own price, streamed: %s', async (streamed) => {
      await using tokens = await startHttpDouble((_, response) => {
        const token = { access_token: 'token-1', expires_in: 3600, token_type: 'Bearer' };
        const issued = { ...token, issued_token_type: 'urn:ietf:params:oauth:token-type:access_token' };
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(issued));
      });
      await using workspace = await createWorkspace(arenaOf(spec, streamed));
      await installBedrock(workspace);
      const platforms = {
        ARENA_PACKAGES: workspace.path('packages'),
        GOOGLE_APPLICATION_CREDENTIALS: await writeIdentity(workspace, `${tokens.url}/token`),
      };
      const { fetch, sent } = routeTo(aimock.url);
      const real = { mode: 'real' as const, fetch };
      const { outcome } = await runWorkspace(workspace, {
        ...real,
        environment: { ...platforms, ...environment },
      });
      const [run] = outcome.result.runs;
      expect(run).toMatchObject({ status: 'passed', checks: [{ status: 'passed' }] });
      expect(run?.error).toBeUndefined();
      expect(run && storyOf(run)).toEqual(STORY);
      expect(run?.cost).toBe(cost === null ? null : Math.round(cost * NANO));
      expect(sent).toHaveLength(CALLS);
      expect(sent.map((call) => call.url)).toEqual(sent.map(() => expect.stringMatching(url)));
      if (signedBy !== undefined) expect(sent[0]?.headers.get(signedBy[0])).toBe(signedBy[1]);
    });
  });
});

test('Imagen draws what the user says, at a flat price', async () => {
  await using server = await startHttpDouble((_, response) => {
    const predictions = [{ mimeType: 'image/png', bytesBase64Encoded: 'iVBORw==' }];
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ predictions }));
  });
  const artist: object = { type: 'imagen', model: 'imagen-4.0-generate-001' };
  await using workspace = await createWorkspace(smallArena({ providers: { artist } }));
  const { fetch, sent } = routeTo(server.url);
  const environment = { GEMINI_API_KEY: 'key-imagen' };
  const { outcome } = await runWorkspace(workspace, { mode: 'real', fetch, environment });
  const [run] = outcome.result.runs;
  expect(run).toMatchObject({ status: 'passed', cost: 0.04 * NANO });
  expect(await workspace.read(`out/${run?.id}.json`)).toContain('iVBORw==');
  expect(sent[0]?.url).toBe(
    'https://generativelanguage.googleapis.com/v1beta/models/imagen-4.0-generate-001:predict',
  );
  expect(sent[0]?.headers.get('x-goog-api-key')).toBe('key-imagen');
});
