import { type HttpDouble, startHttpDouble } from '../doubles/http-server.ts';
import { manifest } from './manifests.ts';

interface HouseOptions {
  readonly trials?: number;
  readonly count?: number;
  readonly priced?: boolean;
}

/** A thousand tokens of input at a cent for each thousand. */
export const CALL_USD = 0.01;
/** What the server of such an arena says to everything. */
export const ANSWER = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 0,
  model: 'house-model',
  choices: [
    { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hi', refusal: null } },
  ],
  usage: { prompt_tokens: 1000, completion_tokens: 0, total_tokens: 1000 },
};

/** An arena with one real provider, whose server is at the address, and so many scenarios of one turn. */
export function houseFiles(
  url: string,
  { trials = 1, count = 1, priced = true }: HouseOptions = {},
): Record<string, string> {
  const names = Array.from({ length: count }, (_, index) => `s${index}`);
  const scenario = (id: string) => ({
    ...{ id, task_type: 'desk', description: 'Asks.', trials },
    turns: [{ role: 'user', content: `Hello ${id}` }],
  });
  return {
    'config.arena.yaml': manifest('Arena', 'desk', {
      prompt_configs: [{ id: 'desk', file: 'desk.prompt.yaml' }],
      providers: [{ file: 'house.provider.yaml' }],
      scenarios: names.map((name) => ({ file: `${name}.scenario.yaml` })),
      defaults: {},
    }),
    'desk.prompt.yaml': manifest('PromptConfig', 'desk', {
      ...{ task_type: 'desk', version: 'v1', description: 'Helps.', system_template: 'You help.' },
    }),
    'house.provider.yaml': manifest('Provider', 'house', {
      ...{ id: 'house', type: 'openai', model: 'house-model', base_url: `${url}/v1` },
      additional_config: { api_mode: 'completions' },
      ...(priced ? { pricing: { input_cost_per_1k: CALL_USD, output_cost_per_1k: 0 } } : {}),
    }),
    ...Object.fromEntries(
      names.map((name) => [`${name}.scenario.yaml`, manifest('Scenario', name, scenario(name))]),
    ),
  };
}

/** Starts the server of such an arena; it tells of every request. */
export function startHouse(onRequest: () => void): Promise<HttpDouble> {
  return startHttpDouble((_request, response) => {
    onRequest();
    response.setHeader('content-type', 'application/json').end(JSON.stringify(ANSWER));
  });
}
