import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { runArena } from '../../src/arena/run-arena.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import type { RunResult } from '../../src/model/run-result.ts';
import { startAimock } from '../doubles/aimock.ts';
import { FIXED_TIME } from '../helpers/planned-arena.ts';
import { createWorkspace } from '../helpers/workspace.ts';
import { manifestText } from '../manifest/sample-arena.ts';

const manifest = (kind: string, name: string, spec: object) => manifestText(kind, name, stringify(spec));
const providers: Readonly<Record<string, object>> = {
  chat: { type: 'openai', additional_config: { api_mode: 'completions' } },
  responses: { type: 'openai', additional_config: { api_mode: 'responses' } },
  ollama: { type: 'ollama' },
  vllm: { type: 'vllm' },
};

function filesFor(url: string, streaming: boolean): Record<string, string> {
  const providerFiles = Object.entries(providers).map(([name, spec]) => [
    `${name}.provider.yaml`,
    manifest('Provider', name, {
      id: name,
      model: 'gpt-4o',
      base_url: `${url}/v1`,
      pricing: { input_cost_per_1k: 1, output_cost_per_1k: 1 },
      ...spec,
    }),
  ]);
  return {
    'config.arena.yaml': manifest('Arena', 'desk', {
      prompt_configs: [{ id: 'desk', file: 'desk.prompt.yaml' }],
      providers: Object.keys(providers).map((name) => ({ file: `${name}.provider.yaml` })),
      scenarios: [{ file: 'ask.scenario.yaml' }],
      tools: [{ file: 'get_weather.tool.yaml' }],
      defaults: {},
    }),
    'desk.prompt.yaml': manifest('PromptConfig', 'desk', {
      task_type: 'desk',
      version: 'v1',
      description: 'Helps.',
      system_template: 'You help.',
      allowed_tools: ['get_weather'],
    }),
    'get_weather.tool.yaml': manifest('Tool', 'get_weather', {
      name: 'get_weather',
      description: 'Weather.',
      mode: 'mock',
      mock_result: { sky: 'clear' },
      input_schema: { type: 'object' },
      output_schema: {},
    }),
    'ask.scenario.yaml': manifest('Scenario', 'ask', {
      id: 'ask',
      task_type: 'desk',
      description: 'Asks.',
      streaming,
      turns: [
        { role: 'user', content: 'Hello' },
        { role: 'user', content: 'How is the weather?' },
      ],
    }),
    ...Object.fromEntries(providerFiles),
  };
}

/** What was said and called, and what it cost. */
function storyOf({ messages, cost }: RunResult) {
  return {
    said: messages.map(({ role, text }) => `${role}: ${text}`),
    calls: messages.map(({ toolCalls }) => toolCalls.map(({ name, args }) => ({ name, args }))),
    cost,
  };
}

test.each([false, true])(
  'every server has the same conversation at the same cost, streaming: %s',
  async (streaming) => {
    const usage = { prompt_tokens: 40, completion_tokens: 5, input_tokens: 40, output_tokens: 5 };
    await using aimock = await startAimock((mock) => {
      mock.on({ toolName: 'get_weather', hasToolResult: true }, { content: 'It is clear.', usage });
      mock.onMessage('weather', {
        toolCalls: [{ id: 'call_1', name: 'get_weather', arguments: '{"city":"Oslo"}' }],
        usage,
      });
      mock.onMessage('Hello', { content: 'Good day.', usage });
    });
    await using workspace = await createWorkspace(filesFor(aimock.url, streaming));
    const outcome = await runArena({
      workingDirectory: workspace.directory,
      configs: ['config.arena.yaml'],
      filters: {},
      mode: 'real',
      outputDirectory: 'out',
      formats: ['json'],
      policy: { onMissingBaseline: 'failures' },
      resolveBaseline: async () => ({ reason: 'none was given' }),
      clock: createFixedClock(FIXED_TIME),
      executionId: 'x',
      signal: new AbortController().signal,
      onWarning: () => {},
      environment: { OPENAI_API_KEY: 'sk-of-the-test' },
    });
    const { runs } = outcome.result;
    expect(runs.map(({ status, error }) => ({ status, error }))).toEqual(
      runs.map(() => ({ status: 'passed', error: undefined })),
    );
    expect(runs).toHaveLength(4);
    const [first, ...others] = runs.map(storyOf);
    expect(first?.said).toEqual([
      'system: You help.',
      'user: Hello',
      'assistant: Good day.',
      'user: How is the weather?',
      'assistant: ',
      'tool: {\n  "sky": "clear"\n}',
      'assistant: It is clear.',
    ]);
    expect(first?.cost).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(first);
  },
);
