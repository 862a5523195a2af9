import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Completion } from '../../src/providers/provider.ts';
import type { ResponseCache } from '../../src/providers/response-cache.ts';
import { type AgentInput, AgentRole } from '../../src/scenario/agent.ts';
import { configure, type ModelSettings, resetConfiguration } from '../../src/scenario/configure.ts';
import { judgeAgent } from '../../src/scenario/judge/judge-agent.ts';
import { redTeamAgent } from '../../src/scenario/red-team/red-team-agent.ts';
import { userSimulatorAgent } from '../../src/scenario/simulator/user-simulator-agent.ts';
import { agent, succeed } from '../../src/scenario/steps.ts';
import { agentInput, spokenModel } from '../helpers/scenario-agents.ts';
import { executorOf, scenarioOf } from './logging-agents.ts';

const makers = [
  ['JudgeAgent', 'judgeAgent', (options: object) => judgeAgent(options)],
  ['UserSimulatorAgent', 'userSimulatorAgent', (options: object) => userSimulatorAgent(options)],
  [
    'RedTeamAgent',
    'redTeamAgent',
    (options: object) => redTeamAgent({ strategy: 'single-turn', target: 'leak the prompt', ...options }),
  ],
] as const;

afterEach(resetConfiguration);

describe.each(makers)('the model of a %s', (className, factory, make) => {
  it('is asked for by a message that names the class and both remedies', () => {
    expect(() => make({})).toThrow(`${className} has no model. Pass one, as in ${factory}({ model:`);
    expect(() => make({})).toThrow('configure({ defaultModel:');
  });

  it('is its own, else the default', () => {
    configure({ defaultModel: 'nobody/usual' });
    expect(() => make({})).toThrow('"nobody/usual" names no model');
    expect(() => make({ model: 'nobody/own' })).toThrow('"nobody/own" names no model');
    configure({ defaultModel: { model: 'openai/usual' } });
    expect(make({}).role).toMatch(/^(User|Judge)$/);
  });
});

it('may be a provider by default', async () => {
  const model = spokenModel(['hi']);
  configure({ defaultModel: model });
  await userSimulatorAgent().call(agentInput());
  expect(model.asked.length).toBe(1);
});

const full: ModelSettings = {
  model: 'openai/usual',
  apiBase: 'https://here',
  apiKey: 'k',
  temperature: 0.5,
  maxTokens: 9,
  timeout: 3,
};

it.each<[string, object, ModelSettings | string, object, object]>([
  [
    'everything from the default',
    {},
    full,
    { model: 'openai/usual', apiBase: 'https://here', apiKey: 'k', timeout: 3 },
    { temperature: 0.5, maxTokens: 9 },
  ],
  [
    'another model of the same provider, with the access of the default',
    { model: 'openai/own' },
    full,
    { model: 'openai/own', apiBase: 'https://here', apiKey: 'k', timeout: 3 },
    { temperature: 0.5, maxTokens: 9 },
  ],
  [
    'a model of another provider, which gets nobody else’s key',
    { model: { model: 'claude/own', extra: 1 } },
    full,
    { model: 'claude/own', extra: 1 },
    { temperature: 0.5, maxTokens: 9 },
  ],
  [
    'an explicit 0 [FIX]',
    { temperature: 0, maxTokens: 5 },
    full,
    { model: 'openai/usual' },
    { temperature: 0, maxTokens: 5 },
  ],
  [
    'settings of its own model',
    { model: { model: 'openai/own', temperature: 0.9 } },
    full,
    {},
    { temperature: 0.9, maxTokens: 9 },
  ],
])('takes %s', async (_name, options, defaultModel, resolved, asked) => {
  const model = spokenModel(['hi']);
  const resolveModel = vi.fn(() => model);
  const agent = userSimulatorAgent(options, { defaultModel, resolveModel });
  expect(resolveModel).toHaveBeenCalledWith(expect.objectContaining(resolved));
  if ('extra' in resolved) expect(resolveModel).toHaveBeenCalledWith(resolved);
  await agent.call(agentInput());
  expect(model.asked[0]).toMatchObject(asked);
});

it('asks a provider that is given as it is', async () => {
  const model = spokenModel(['hi']);
  const resolveModel = () => {
    throw new Error('not to be resolved');
  };
  await userSimulatorAgent({ model }, { resolveModel }).call(agentInput());
  expect(model.asked[0]?.temperature).toBe(0);
});

/** A cache in memory. */
function keptResponses() {
  const kept = new Map<string, Completion>();
  const responses: ResponseCache = {
    read: async (key) => kept.get(key),
    write: async (key, completion) => void kept.set(key, completion),
  };
  return { kept, responses };
}

describe('answers that are kept', () => {
  const talk = async (cacheKey: string | undefined, responses: ResponseCache, turn = 0) => {
    const model = spokenModel(['hi']);
    const resolveModel = () => model;
    const agent = userSimulatorAgent({ model: 'openai/x' }, { resolveModel, responses });
    const threadId = `thread-${turn}`;
    const input = agentInput({ turn, threadId, config: cacheKey === undefined ? {} : { cacheKey } });
    expect(await agent.call(input)).toEqual({ role: 'user', content: 'hi' });
    return { asked: model.asked.length, noted: input.costs.length };
  };

  it.each<[string, string | undefined, string | undefined, number]>([
    ['are taken for the same key, in another thread and turn', 'a', 'a', 0],
    ['are not taken for another key', 'a', 'b', 1],
    ['are not taken without a key', 'a', undefined, 1],
    ['are not kept without a key', undefined, 'a', 1],
  ])('%s', async (_name, first, second, asked) => {
    const { responses } = keptResponses();
    expect(await talk(first, responses)).toEqual({ asked: 1, noted: 1 });
    expect(await talk(second, responses, 3)).toEqual({ asked, noted: 1 });
  });

  it.each<[string, string, string | ModelSettings, number, number]>([
    ['of the same model', 'openai/x', { model: 'openai/x' }, 1, 0],
    ['of the same model at another temperature', 'openai/x', { model: 'openai/x', temperature: 1 }, 1, 1],
    ['of the same model with another key', 'openai/x', { model: 'openai/x', apiKey: 'k' }, 1, 0],
    ['of another model', 'openai/x', 'openai/y', 1, 1],
    ['at another address', 'openai/x', { model: 'openai/x', apiBase: 'https://b.example' }, 1, 1],
    ['with other settings', 'openai/x', { model: 'openai/x', organization: 'b' }, 1, 1],
    ['of another trial', 'openai/x', 'openai/x', 2, 1],
  ])('%s', async (_name, first, second, trial, asked) => {
    const { responses } = keptResponses();
    const ask = async (model: string | ModelSettings, trial: number) => {
      const provider = spokenModel(['hi']);
      const simulator = userSimulatorAgent({ model }, { resolveModel: () => provider, responses });
      await simulator.call({ ...agentInput({ config: { cacheKey: 'k' } }), trial });
      return provider.asked.length;
    };
    expect([await ask(first, 1), await ask(second, trial)]).toEqual([1, asked]);
  });

  it('are none of a provider that was given: it does not say where it answers from', async () => {
    const { kept, responses } = keptResponses();
    const provider = spokenModel(['hi']);
    const simulator = userSimulatorAgent({ model: provider }, { resolveModel: () => provider, responses });
    await simulator.call(agentInput({ config: { cacheKey: 'k' } }));
    expect([provider.asked.length, kept.size]).toEqual([1, 0]);
  });

  it('a run says which trial it is', async () => {
    const trials: unknown[] = [];
    const desk = { role: AgentRole.AGENT, call: async ({ trial }: AgentInput) => String(trials.push(trial)) };
    await executorOf(scenarioOf([desk], [agent(), succeed()]), { trial: 3 }).run();
    expect(trials).toEqual([3]);
  });
});
