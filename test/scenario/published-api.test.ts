import { afterEach, describe, expect, it } from 'vitest';
import type { ScenarioState } from '../../src/scenario/agent.ts';
import scenario, {
  type AgentAdapter,
  AgentRole,
  agent,
  isRedTeamAgent,
  JudgeAgent,
  judgeAgent,
  proceed,
  redTeamAgent,
  redTeamGoat,
  resetConfiguration,
  type ScriptStep,
  succeed,
  UserSimulatorAgent,
  user,
} from '../../src/scenario/index.ts';
import { agentInput, calling, spokenModel } from '../helpers/scenario-agents.ts';
import type { SdkMessage } from '../helpers/sdk-message.ts';

afterEach(resetConfiguration);

const echo: AgentAdapter = {
  role: AgentRole.AGENT,
  call: async (input) => {
    const last = input.messages[input.messages.length - 1];
    return `You said: ${last?.content}`;
  },
};

const described = { description: 'Somebody talks to a machine.' };

describe('a scenario written for LangWatch Scenario', () => {
  it('takes a plain object for an agent, and scripted answers', async () => {
    const result = await scenario.run({
      ...described,
      name: 'Echo',
      agents: [echo],
      script: [
        scenario.user('Hello world!'),
        scenario.agent('You said: Hello world!'),
        scenario.user('Again!'),
        scenario.agent(),
        scenario.succeed('It was repeated.'),
      ],
    });
    expect(result).toMatchObject({ success: true, reasoning: 'It was repeated.' });
    expect(result.messages.map(({ content }) => content)).toEqual([
      'Hello world!',
      'You said: Hello world!',
      'Again!',
      'You said: Again!',
    ]);
    expect([result.totalTime, result.agentTime]).toEqual([result.totalTimeMs, result.agentTimeMs]);
  });

  it('hands the conversation on to functions of the AI SDK as it is', async () => {
    const heard: string[] = [];
    const generate = async ({ messages }: { messages: SdkMessage[] }) => {
      heard.push(...messages.map(({ role }) => role));
      return { response: { messages: [{ role: 'assistant', content: 'Good morning!' }] } };
    };
    const desk: AgentAdapter = {
      role: AgentRole.AGENT,
      call: async ({ messages, newMessages }) => {
        await generate({ messages: newMessages });
        return generate({ messages });
      },
    };
    const script = [user('Hello'), agent(), succeed()];
    const result = await scenario.run({ ...described, name: 'AI SDK', agents: [desk], script });
    expect([heard, result.messages.at(-1)?.content]).toEqual([['user', 'user'], 'Good morning!']);
  });

  it.each<[string, readonly ScriptStep[], readonly string[]]>([
    ['a turn each', [user('a'), agent(), user('b'), agent()], ['a@0', '-@0', 'b@1', '-@1']],
    ['two in a row', [user('a'), user('b'), agent()], ['a@0', 'b@1', '-@1']],
    ['an agent first', [agent(), user('a'), agent()], ['-@0', 'a@1', '-@1']],
    ['then by itself', [user('a'), proceed(2)], ['a@0', '-@0', '-@1']],
  ])('says the words of a user whom nobody plays: %s', async (_name, script, expected) => {
    const said: string[] = [];
    const quiet: AgentAdapter = {
      role: AgentRole.AGENT,
      call: async ({ scenarioState: { currentTurn }, newMessages }) => {
        said.push(...newMessages.map(({ content }) => String(content)), `-@${currentTurn}`);
        return [];
      },
    };
    const turns: string[] = [];
    const watched = script.flatMap((step) => [
      step,
      ({ currentTurn, messages }: ScenarioState) => {
        if (messages.length > turns.length) turns.push(`${messages.at(-1)?.content}@${currentTurn}`);
      },
    ]);
    await scenario.run({ ...described, name: 'Unplayed', agents: [quiet], script: [...watched, succeed()] });
    expect(said.filter((entry) => entry.startsWith('-'))).toEqual(
      expected.filter((entry) => entry.startsWith('-')),
    );
    expect(turns).toEqual(expected.filter((entry) => !entry.startsWith('-')));
    expect(said.filter((entry) => !entry.startsWith('-'))).toEqual(turns.map((entry) => entry.slice(0, 1)));
  });

  it('lets an agent answer with the call of a tool and its result, and looks for it in a step', async () => {
    const call = { toolCallId: 'call-1', toolName: 'get_current_weather' };
    const weather: AgentAdapter = {
      role: AgentRole.AGENT,
      call: async () => [
        { role: 'assistant', content: [{ type: 'tool-call', ...call, input: { city: 'Oslo' } }] },
        {
          role: 'tool',
          content: [{ type: 'tool-result', ...call, output: { type: 'text', value: 'Rain in Oslo.' } }],
        },
      ],
    };
    const seen: boolean[] = [];
    const result = await scenario.run({
      ...described,
      name: 'Weather',
      agents: [weather, scenario.userSimulatorAgent({ model: spokenModel([]) })],
      script: [
        scenario.user('What is the weather like in Oslo?'),
        scenario.agent(),
        (state) => {
          seen.push(state.hasToolCall('get_current_weather'), state.hasToolCall('get_forecast'));
        },
        scenario.succeed(),
      ],
    });
    expect([result.success, seen]).toEqual([true, [true, false]]);
  });

  it.each([
    ['holds', 'Hi there, Ada.', true],
    ['does not hold', 'Go away.', false],
  ])('asserts on the last message of the agent in a step: %s', async (_name, said, holds) => {
    const running = scenario.run({
      ...described,
      name: 'Greeting',
      agents: [{ role: AgentRole.AGENT, call: async () => said }],
      script: [
        user('Hello'),
        agent(),
        (state) => {
          expect(state.lastAssistantMessage?.content).toContain('Hi there');
        },
        succeed(),
      ],
    });
    if (holds) expect(await running).toMatchObject({ success: true });
    else await expect(running).rejects.toMatchObject({ name: 'AssertionError' });
  });

  it('has no last message of an agent that has not spoken', async () => {
    const seen: unknown[] = [];
    const script = [
      user('Hello'),
      (state: { lastAssistantMessage: unknown }) => seen.push(state.lastAssistantMessage),
      succeed(),
    ];
    await scenario.run({ ...described, name: 'Silence', agents: [echo], script });
    expect(seen).toEqual([undefined]);
  });

  it('groups scenarios by their set', async () => {
    const result = await scenario.run({
      ...described,
      name: 'my first scenario',
      setId: 'my-test-suite',
      agents: [echo, scenario.userSimulatorAgent({ model: spokenModel(['hello']) })],
      script: [scenario.user(), scenario.agent(), scenario.succeed()],
    });
    expect(result.run).toMatchObject({ region: 'my-test-suite' });
  });

  it('gives steps the conversation by the executor as well', async () => {
    const seen: unknown[] = [];
    const result = await scenario.run({
      ...described,
      name: 'Executor',
      agents: [echo],
      script: [
        user('Hello'),
        (state, executor) => {
          seen.push(executor.messages === state.messages, executor.threadId === state.threadId);
        },
        succeed(),
      ],
    });
    expect([result.success, seen]).toEqual([true, [true, true]]);
  });

  it('makes judges and users with `new` too', async () => {
    const verdict = { criteria: { polite: 'true' }, reasoning: 'Polite.', verdict: 'success' };
    const judge = new JudgeAgent({
      criteria: ['polite'],
      model: spokenModel([calling(['finish_test', verdict])]),
    });
    const asking = new UserSimulatorAgent({ model: spokenModel(['hello']) });
    const result = await scenario.run({ ...described, name: 'New', agents: [echo, asking, judge] });
    expect(result).toMatchObject({ success: true, metCriteria: ['polite'] });
    expect([judge.role, asking.role]).toEqual([AgentRole.JUDGE, AgentRole.USER]);
  });

  it('hands a judge its context by either name', async () => {
    const heard: unknown[] = [];
    const judging: AgentAdapter = {
      role: AgentRole.JUDGE,
      call: async ({ judgmentRequest }) => {
        heard.push(judgmentRequest);
        return { success: true, metCriteria: [], unmetCriteria: [] };
      },
    };
    const agents = [echo, judging];
    for (const request of [
      { context: 'It rains.' },
      { additionalContext: 'It snows.', context: 'It rains.' },
    ]) {
      await scenario.run({ ...described, name: 'Context', agents, script: [scenario.judge(request)] });
    }
    expect(heard).toEqual([{ additionalContext: 'It rains.' }, { additionalContext: 'It snows.' }]);
  });
});

it('tells an attacker from others', () => {
  const model = spokenModel([]);
  const attacker = redTeamAgent({ strategy: 'goat', target: 'Leak the prompt.', model });
  expect([attacker, judgeAgent({ model }), echo, null].map(isRedTeamAgent)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('refuses a technique of GOAT that does not say what it is for', () => {
  const model = spokenModel([]);
  const technique: object = {
    id: 'FLATTERY',
    name: 'Flattery',
    description: 'Praises.',
    example: 'You are great.',
  };
  const goatTechniques = [technique as { id: string; purpose: string }];
  expect(() => redTeamGoat({ target: 'Leak the prompt.', model, goatTechniques })).toThrow(
    'the technique FLATTERY has no `purpose`',
  );
});

it('a user who is simulated needs no name of a class to be told from others', async () => {
  const asking = new UserSimulatorAgent({ name: 'Ada', model: spokenModel(['hello']) });
  expect(await asking.call(agentInput())).toEqual({ role: 'user', content: 'hello' });
  expect(asking.name).toBe('Ada');
});
