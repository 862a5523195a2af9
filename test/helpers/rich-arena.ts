import { manifest } from './manifests.ts';

const turn = (content: string, more: object = {}) => ({ role: 'user', content, ...more });
/** A PromptConfig of the task type that it is named after. */
export const richPrompt = (id: string, more: object) =>
  manifest('PromptConfig', id, {
    task_type: id,
    version: '1',
    description: 'Answers.',
    system_template: `You are ${id}.`,
    ...more,
  });
const scenario = (id: string, spec: object) =>
  manifest('Scenario', id, { id, description: `Scenario ${id}.`, ...spec });
const provider = (id: string, mock: string) =>
  manifest('Provider', id, { id, type: 'mock', model: 'm', additional_config: { mock_config: mock } });
const tool = (name: string, more: object) =>
  manifest('Tool', name, {
    name,
    description: 'Looks up.',
    mode: 'mock',
    timeout_ms: 1000,
    input_schema: { type: 'object' },
    output_schema: {},
    ...more,
  });

/** The arena that `richArena` is the files of. */
export const RICH_ARENA = {
  prompt_configs: [
    { id: 'orders', file: 'prompts/orders.yaml' },
    { id: 'smalltalk', file: 'prompts/smalltalk.yaml', vars: { mood: 'merry' } },
    { id: 'judging', file: 'prompts/judging.yaml' },
  ],
  providers: [
    { file: 'providers/assistant.yaml' },
    { file: 'providers/user.yaml', group: 'users' },
    { file: 'providers/judge.yaml', group: 'judges' },
  ],
  scenarios: [
    { file: 'scenarios/order.yaml' },
    { file: 'scenarios/chat.yaml' },
    { file: 'scenarios/judged.yaml' },
  ],
  tools: [{ file: 'tools/lookup.yaml' }, { file: 'tools/unused.yaml' }],
  judges: [{ name: 'strict', provider: 'judge' }],
  judge_defaults: { prompt: 'judging' },
  self_play: {
    enabled: true,
    personas: [{ file: 'personas/anna.yaml' }],
    roles: [{ id: 'customer', provider: 'user' }],
  },
  defaults: { concurrency: 2 },
};

/** Its mock file of assistants. */
export const RICH_MOCK = {
  defaultResponse: 'Hi.',
  scenarios: { order: { turns: { 1: 'Ordered.' } }, chat: { turns: { 1: 'Nice.' } } },
};

/** Files of an arena with a bit of everything that a run may depend on: three scenarios that share little. */
export function richArena(): Record<string, string> {
  const named = { name: 'tone', required: true };
  return {
    'config.arena.yaml': manifest('Arena', 'rich', RICH_ARENA),
    'prompts/orders.yaml': richPrompt('orders', {
      system_template: '{{tone}}',
      allowed_tools: ['lookup'],
      fragments: [
        { ...named, path: 'tone.md' },
        { name: 'later', required: false, path: 'later.md' },
      ],
    }),
    'prompts/tone.md': 'Be kind.',
    'prompts/smalltalk.yaml': richPrompt('smalltalk', {}),
    'prompts/judging.yaml': richPrompt('judging', {
      system_template: '{{rule}}',
      fragments: [{ name: 'rule', required: true, path: 'rule.md' }],
    }),
    'prompts/rule.md': 'Be strict.',
    'providers/assistant.yaml': provider('assistant', 'mock.yaml'),
    'providers/user.yaml': provider('user', 'users.yaml'),
    'providers/judge.yaml': provider('judge', 'judges.yaml'),
    'mock.yaml': JSON.stringify(RICH_MOCK),
    'users.yaml': JSON.stringify({ defaultResponse: 'Well?', selfplay: { anna: { turns: { 1: 'Hm?' } } } }),
    'judges.yaml': JSON.stringify({ defaultResponse: '{"passed": true, "score": 1}' }),
    'tools/lookup.yaml': tool('lookup', { mock_template_file: 'lookup.tmpl' }),
    'tools/lookup.tmpl': '{"found": true}',
    'tools/unused.yaml': tool('unused', { mock_result: {} }),
    'personas/anna.yaml': manifest('Persona', 'anna', {
      id: 'anna',
      description: 'Anna.',
      system_template: '{{past}}',
      fragments: [{ name: 'past', required: true, path: 'past.md' }],
      goals: ['ask'],
      constraints: ['short'],
      style: { verbosity: 'short', challenge_level: 'low', friction_tags: [] },
      defaults: { temperature: 0.5, seed: 1 },
    }),
    'personas/past.md': 'Was here before.',
    'scenarios/order.yaml': scenario('order', {
      task_type: 'orders',
      provider_group: 'default',
      turns: [
        turn('Order.', {
          assertions: [{ type: 'json_schema', params: { schema_file: 'order.schema.json' } }],
        }),
        { role: 'user', parts: [{ type: 'image', media: { file_path: 'cat.png', mime_type: 'image/png' } }] },
      ],
    }),
    'scenarios/order.schema.json': '{"type": "object"}',
    'cat.png': 'not really',
    'scenarios/chat.yaml': scenario('chat', {
      task_type: 'smalltalk',
      turns: [{ role: 'customer', persona: 'anna', turns: 1 }],
    }),
    'scenarios/judged.yaml': scenario('judged', {
      task_type: 'smalltalk',
      turns: [turn('Hello?', { assertions: [{ type: 'llm_judge', params: { criteria: 'Is kind.' } }] })],
    }),
    'README.md': 'Nobody reads this.',
  };
}
