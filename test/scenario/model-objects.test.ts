import { afterEach, describe, expect, it } from 'vitest';
import { AgentRole } from '../../src/scenario/agent.ts';
import { configure, type ModelChoice, resetConfiguration } from '../../src/scenario/configure.ts';
import { judgeAgent } from '../../src/scenario/judge/judge-agent.ts';
import { createModelResolver } from '../../src/scenario/resolve-model.ts';
import { run } from '../../src/scenario/run.ts';
import { userSimulatorAgent } from '../../src/scenario/simulator/user-simulator-agent.ts';
import { spokenObject, toolCall, words } from '../helpers/language-models.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';
import { agentInput } from '../helpers/scenario-agents.ts';
import { helloRequest } from '../helpers/scripted-calls.ts';

afterEach(resetConfiguration);

const desk = { role: AgentRole.AGENT, call: async () => 'It arrives tomorrow.' };
const verdict = { criteria: { names_the_day: 'true' }, reasoning: 'It does.', verdict: 'success' };

describe.each(['v2', 'v3'] as const)('model objects of interface %s', (version) => {
  it('play the user and the judge, and their cost is that of the run', async () => {
    const asking = spokenObject(version, [[words('where is my order')]]);
    const judging = spokenObject(version, [[toolCall('finish_test', verdict)]]);
    const result = await run({
      name: 'order',
      description: 'Somebody asks where their order is.',
      agents: [
        userSimulatorAgent({ model: asking }),
        desk,
        judgeAgent({ model: judging, criteria: ['names the day'] }),
      ],
    });
    expect(result).toMatchObject({ success: true, metCriteria: ['names the day'], reasoning: 'It does.' });
    expect(result.messages[0]?.content).toBe('where is my order');
    expect(result.run.cost).toBeGreaterThan(0);
    expect(result.run.inputTokens).toBe(2000);
    const [call] = judging.calls;
    expect(call?.toolChoice).toEqual({ type: 'required' });
    expect(call?.tools).toMatchObject([{ name: 'continue_test' }, { name: 'finish_test' }]);
  });
});

it.each<[string, (model: ReturnType<typeof spokenObject>) => ModelChoice, object]>([
  ['by itself', (model) => model, { temperature: 0 }],
  [
    'with settings',
    (model) => ({ model, temperature: 0.3, maxTokens: 9 }),
    { temperature: 0.3, maxOutputTokens: 9 },
  ],
])('a model object may be the default: %s', async (_name, choice, expected) => {
  const model = spokenObject('v3', [[words('hi')]]);
  configure({ defaultModel: choice(model) });
  await userSimulatorAgent().call(agentInput());
  expect(model.calls).toMatchObject([expected]);
});

it('a model object of its own takes temperature and tokens of the default, and nobody else its key', async () => {
  configure({ defaultModel: { model: 'openai/usual', apiKey: 'secret', temperature: 0.2, maxTokens: 5 } });
  const model = spokenObject('v3', [[words('hi')]]);
  await userSimulatorAgent({ model }).call(agentInput());
  expect(model.calls).toMatchObject([{ temperature: 0.2, maxOutputTokens: 5 }]);
  expect(JSON.stringify(model.calls)).not.toContain('secret');
});

it('a model object is asked again after a failure that passes, and is the same provider for all who ask', async () => {
  const timers = createManualTimers();
  const files = () => Promise.reject(new Error('no files'));
  const resolve = createModelResolver({
    environment: {},
    fetch: files,
    timers,
    random: () => 0,
    workingDirectory: '/repo',
    readText: files,
    readBytes: files,
  });
  const busy = Object.assign(new Error('busy'), { statusCode: 503 });
  const model = spokenObject('v3', [busy, [words('hi')]]);
  const provider = resolve(model);
  expect(resolve(model)).toBe(provider);
  const asking = provider.complete(helloRequest, new AbortController().signal);
  await timers.advance(60_000);
  expect((await asking).content).toBe('hi');
  expect(model.calls.length).toBe(2);
});
