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
import { CALLS, realProviderCases } from './real-provider-cases.ts';

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

  describe.each(Object.entries(realProviderCases))(
    '%s',
    (_name, { spec, environment = {}, url, signedBy, cost }) => {
      test.each([false, true])(
        'has the same conversation at its own price, streamed: %s',
        async (streamed) => {
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
        },
      );
    },
  );
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
