import { describe, expect, it } from 'vitest';
import type { Persona } from '../../../src/manifest/persona.ts';
import type { ModelMessage } from '../../../src/scenario/model-message.ts';
import { invertHistory } from '../../../src/scenario/simulator/inverted-history.ts';
import { userSimulatorAgent } from '../../../src/scenario/simulator/user-simulator-agent.ts';
import { loaded } from '../../helpers/planned-arena.ts';
import { agentInput, renderRequest, spokenModel } from '../../helpers/scenario-agents.ts';

const GREETING = ['user', 'Hello, how can I help you today?'];

describe('a conversation turned round', () => {
  it.each<[string, readonly ModelMessage[], readonly (readonly [string, string])[]]>([
    ['nothing said yet', [], []],
    [
      'user and assistant',
      [
        { role: 'user', content: 'hi' },
        { role: 'assistant', content: 'Hello.' },
      ],
      [
        ['assistant', 'hi'],
        ['user', 'Hello.'],
      ],
    ],
    [
      'tool calls and results in words, named by their call',
      [
        {
          role: 'assistant',
          content: [
            { type: 'text', text: 'One moment.' },
            { type: 'tool-call', toolCallId: 'c1', toolName: 'find_order', input: { id: 7 } },
          ],
        },
        {
          role: 'tool',
          content: [
            { type: 'tool-result', toolCallId: 'c1', toolName: '', output: { type: 'text', value: 'paid' } },
            {
              type: 'tool-result',
              toolCallId: 'c2',
              toolName: 'other',
              output: { type: 'json', value: { ok: true } },
            },
            { type: 'tool-result', toolCallId: 'c3', toolName: '', output: { type: 'json', value: null } },
          ],
        },
      ],
      [
        ['user', 'One moment.'],
        ['user', '[Called tool find_order with: {"id":7}]'],
        ['user', '[Tool result from find_order: paid]'],
        ['user', '[Tool result from other: {"ok":true}]'],
        ['user', '[Tool result from unknown tool: null]'],
      ],
    ],
    [
      'without reasoning',
      [
        {
          role: 'assistant',
          content: [
            { type: 'reasoning', text: 'they look rich' },
            { type: 'text', text: 'Sure.' },
          ],
        },
      ],
      [['user', 'Sure.']],
    ],
    [
      'without empty messages',
      [
        { role: 'assistant', content: '' },
        { role: 'assistant', content: [] },
      ],
      [],
    ],
    [
      'media as placeholders',
      [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'see' },
            { type: 'image', image: 'https://example.com/a.png' },
          ],
        },
      ],
      [['assistant', 'see\n[IMAGE: unknown type]']],
    ],
    ['without what the system said', [{ role: 'system', content: 'Be brief.' }], []],
  ])('%s', (_name, messages, expected) => {
    const inverted = invertHistory(messages).messages.map(({ role, content }) => [role, content]);
    expect(inverted).toEqual([GREETING, ...expected]);
  });

  it('keeps what the system said beside it', () => {
    expect(invertHistory([{ role: 'system', content: 'Be brief.' }]).system).toEqual(['Be brief.']);
  });
});

const words = 'You are in a hurry and mistrust machines.';
const manifest = {
  ...loaded<Persona>('persona', 'hurried', {
    system_template: 'You want {{persona_goals}} and are {{mood}}.',
    goals: ['a refund'],
    optional_vars: { mood: 'cross' },
    style: {},
    defaults: { temperature: 0.4, seed: 7 },
  }),
  fragments: {},
  fragmentFiles: [],
};

describe('what a simulated user is told', () => {
  const messages: ModelMessage[] = [
    { role: 'user', content: 'refund please' },
    { role: 'assistant', content: 'Which order?' },
  ];
  it.each([
    ['simulator', {}],
    ['simulator-persona', { persona: words }],
    ['simulator-persona-manifest', { persona: manifest }],
  ])('is the golden request %s', async (name, options) => {
    const model = spokenModel(['order 7']);
    await userSimulatorAgent({ ...options, model }).call(agentInput({ messages }));
    await expect(renderRequest(model.asked[0]!)).toMatchFileSnapshot(`../../golden/scenario/${name}.txt`);
  });

  it('is a system prompt of one’s own where there is one', async () => {
    const model = spokenModel(['order 7']);
    await userSimulatorAgent({ systemPrompt: 'Be my aunt.', persona: words, model }).call(agentInput());
    expect(model.asked[0]?.system).toBe('Be my aunt.');
  });
});

it.each([
  ['by itself', {}, 0, undefined],
  ['of a persona', { persona: manifest }, 0.4, 7],
  ['of a persona, overruled by an explicit 0', { persona: manifest, temperature: 0 }, 0, 7],
  ['as given', { temperature: 1 }, 1, undefined],
])('has the temperature and seed %s', async (_name, options, temperature, seed) => {
  const model = spokenModel(['hi']);
  await userSimulatorAgent({ ...options, maxTokens: 50, model }).call(agentInput());
  expect(model.asked[0]).toMatchObject({ temperature, maxTokens: 50 });
  expect(model.asked[0]?.seed).toBe(seed);
});

it('speaks as the user, without tools, and notes the cost', async () => {
  const model = spokenModel([' order 7\n']);
  const input = agentInput();
  expect(await userSimulatorAgent({ model }).call(input)).toEqual({ role: 'user', content: 'order 7' });
  expect(model.asked[0]?.tools).toBeUndefined();
  expect(model.asked[0]?.speaker).toEqual({ role: 'user-simulator', scenario: 'refund', turn: 0 });
  expect(input.costs).toEqual(['spoken']);
});

it.each(['', ' \n '])('is an error with nothing to say (%j)', async (line) => {
  const agent = userSimulatorAgent({ name: 'aunt', model: spokenModel([line]) });
  await expect(agent.call(agentInput())).rejects.toMatchObject({
    code: 'EMPTY_USER_MESSAGE',
    message: expect.stringContaining('aunt'),
  });
});

it('refuses a persona that cannot be rendered when it is made', () => {
  const broken = { ...manifest, spec: { ...manifest.spec, required_vars: ['shoe_size'] } };
  expect(() => userSimulatorAgent({ persona: broken, model: spokenModel([]) })).toThrow('shoe_size');
});
