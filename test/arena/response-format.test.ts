import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runArena } from '../../src/arena/run-arena.ts';
import { type AimockDouble, startAimock } from '../doubles/aimock.ts';
import { manifest, smallArena } from '../helpers/manifests.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const ENVIRONMENT = { OPENAI_API_KEY: 'one', ANTHROPIC_API_KEY: 'two', GEMINI_API_KEY: 'three' };
const schema = {
  type: 'object',
  properties: { mood: { type: 'string' } },
  required: ['mood'],
  additionalProperties: false,
};
const MOOD = { type: 'json_schema', json_schema: { name: 'mood', schema } };
const FLAT_MOOD = { type: 'json_schema', name: 'mood', schema };

/** An arena whose only provider is the assistant, the simulated user and the judge. */
function arenaOf(spec: object): Record<string, string> {
  return {
    ...smallArena({
      providers: { one: spec },
      prompt: { system_template: 'You tell moods.' },
      scenarios: {
        talk: {
          turns: [
            { role: 'user', content: 'Hello' },
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
      ...{ id: 'eve', description: 'A guest.', system_prompt: 'You are a guest.', goals: ['Learn.'] },
      constraints: [],
      style: { verbosity: 'short', challenge_level: 'low', friction_tags: [] },
      defaults: {},
    }),
  };
}

interface Body {
  readonly response_format?: object;
  readonly text?: { readonly format?: object };
  readonly output_config?: { readonly format?: object };
  readonly generationConfig?: { readonly responseMimeType?: string; readonly responseJsonSchema?: object };
  readonly system?: unknown;
}

/** What a request says of the form of its answer, in whichever dialect it is. */
function formOf(body: Body): object | string | undefined {
  const { response_format, text, output_config, generationConfig } = body;
  const { responseMimeType: mime, responseJsonSchema } = generationConfig ?? {};
  const inWords = /Answer with one JSON value/.test(String(body.system)) ? 'in words' : undefined;
  return response_format ?? text?.format ?? output_config?.format ?? responseJsonSchema ?? mime ?? inWords;
}

const OPENAI = { model: 'gpt-4o', additional_config: { api_mode: 'completions' } };
const openAi = (config: object, more: object = {}) => ({
  ...OPENAI,
  ...more,
  additional_config: { ...OPENAI.additional_config, ...config },
});
const JSON_OBJECT = { type: 'json_object' };

interface Case {
  readonly name: string;
  readonly spec: object;
  /** Of the assistant, the simulated user, the assistant again, and the judge. */
  readonly forms: readonly unknown[];
}

const cases: readonly Case[] = [
  { name: 'openai, nothing said', spec: OPENAI, forms: [undefined, undefined, undefined, JSON_OBJECT] },
  {
    name: 'openai, a schema as Chat Completions has it',
    spec: openAi({ response_format: MOOD }),
    forms: [MOOD, undefined, MOOD, JSON_OBJECT],
  },
  {
    name: 'openai by Responses, a schema as it has it',
    spec: openAi({ response_format: FLAT_MOOD, api_mode: 'responses' }),
    forms: [FLAT_MOOD, undefined, FLAT_MOOD, JSON_OBJECT],
  },
  {
    name: 'openai, a word',
    spec: openAi({ response_format: 'json' }),
    forms: [JSON_OBJECT, undefined, JSON_OBJECT, JSON_OBJECT],
  },
  {
    name: 'openai, text',
    spec: openAi({ response_format: { type: 'text' } }),
    forms: [undefined, undefined, undefined, undefined],
  },
  {
    name: 'openai, a list of capabilities without json',
    spec: openAi({}, { capabilities: ['text'] }),
    forms: [undefined, undefined, undefined, undefined],
  },
  {
    name: 'openai, a model without JSON mode',
    spec: openAi({}, { model: 'gpt-4' }),
    forms: [undefined, undefined, undefined, undefined],
  },
  {
    name: 'a server that imitates OpenAI',
    spec: openAi({}, { base_url: 'https://models.example.com/v1' }),
    forms: [undefined, undefined, undefined, undefined],
  },
  {
    name: 'a server that imitates OpenAI and lists json',
    spec: openAi({}, { base_url: 'https://models.example.com/v1', capabilities: ['text', 'json'] }),
    forms: [undefined, undefined, undefined, JSON_OBJECT],
  },
  {
    name: 'vllm with guidance of its own',
    spec: { type: 'vllm', model: 'qwen', additional_config: { guided_choice: ['a', 'b'] } },
    forms: [undefined, undefined, undefined, undefined],
  },
  {
    name: 'ollama',
    spec: { type: 'ollama', model: 'llama3.2' },
    forms: [undefined, undefined, undefined, JSON_OBJECT],
  },
  {
    name: 'claude, a schema',
    spec: { type: 'claude', model: 'claude-haiku-4-5', additional_config: { response_format: MOOD } },
    forms: [{ type: 'json_schema', schema }, undefined, { type: 'json_schema', schema }, 'in words'],
  },
  {
    name: 'gemini, a schema',
    spec: { type: 'gemini', model: 'gemini-2.5-flash', additional_config: { response_format: FLAT_MOOD } },
    forms: [schema, undefined, schema, 'application/json'],
  },
];

describe('the form of answers', () => {
  let aimock: AimockDouble;
  beforeAll(async () => {
    aimock = await startAimock((mock) => {
      mock.onMessage('Is it polite?', { content: '{"passed":true,"score":1,"reasoning":"It is."}' });
      mock.onMessage(/./, { content: '{"mood":"fair"}' });
    });
  });
  afterAll(() => aimock[Symbol.asyncDispose]());

  /** A fetch for which all hosts are one, and which keeps what was sent. */
  function listening(bodies: Body[]): typeof globalThis.fetch {
    return (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      bodies.push(JSON.parse(String(init?.body)));
      return globalThis.fetch(`${aimock.url}${url.pathname}${url.search}`, init);
    };
  }

  async function run(spec: object, bodies: Body[]) {
    await using workspace = await createWorkspace(arenaOf(spec));
    return await runArena({
      workingDirectory: workspace.directory,
      configs: ['config.arena.yaml'],
      mode: 'real',
      environment: ENVIRONMENT,
      fetch: listening(bodies),
    });
  }

  test.each(cases)('$name', async ({ spec, forms }) => {
    const bodies: Body[] = [];
    const { result } = await run(spec, bodies);
    expect(result.runs.map(({ status, error }) => [status, error])).toEqual([['passed', undefined]]);
    expect(bodies.map(formOf)).toEqual(forms);
  });

  test.each(['xml', { type: 'json_schema' }, { type: 'json_schema', schema: 'none' }, 7])(
    'that is none is an error of the run: %j',
    async (format) => {
      const bodies: Body[] = [];
      const { result } = await run(openAi({ response_format: format }), bodies);
      expect(result.runs[0]?.error).toMatchObject({
        message: expect.stringContaining('additional_config.response_format must be'),
      });
      expect(bodies).toEqual([]);
    },
  );
});
