import { describe, expect, test } from 'vitest';
import { type AgentAdapter, type AgentInput, AgentRole } from '../../src/scenario/agent.ts';
import { wordsOf } from '../../src/scenario/message-text.ts';
import type { ModelMessage } from '../../src/scenario/model-message.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { agent, judge, message, succeed, user } from '../../src/scenario/steps.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';
import { executorOf, scenarioOf } from './logging-agents.ts';

const words = (messages: readonly ModelMessage[]): string => messages.map(wordsOf).join(' ');

/** Notes what an agent is told is new, and says what it is told to. */
function listener(
  seen: string[],
  letter: string,
  role: AgentRole,
  answer: (input: AgentInput) => string | null,
) {
  return {
    name: letter,
    role,
    async call(input: AgentInput) {
      seen.push(`${letter}[${words(input.newMessages)}]`);
      return answer(input);
    },
  };
}

function threeListeners(seen: string[]): readonly AgentAdapter[] {
  return [
    listener(seen, 'U', AgentRole.USER, () => 'u'),
    listener(seen, 'A', AgentRole.AGENT, () => 'a'),
    listener(seen, 'J', AgentRole.JUDGE, () => null),
  ];
}

interface Row {
  readonly name: string;
  readonly script: readonly ScriptStep[];
  readonly seen: string;
}

const ROWS: readonly Row[] = [
  {
    name: "an agent's own answer does not reach it, and reaches everybody else once",
    script: [user(), agent(), judge(), user(), agent(), judge()],
    seen: 'U[] A[u] J[u a] U[a] A[u] J[u a]',
  },
  {
    name: "[FIX] scripted words do not reach the role's own agent, as in TypeScript",
    script: [user('hello'), user(), agent()],
    seen: 'U[] A[hello u]',
  },
  {
    name: 'older messages stay pending for an agent whose words were scripted',
    script: [user('one'), agent('two'), agent(), agent()],
    seen: 'A[one] A[]',
  },
  {
    name: 'state.addMessage reaches everybody',
    script: [(state) => state.addMessage({ role: 'user', content: 'note' }), user(), agent(), judge()],
    seen: 'U[note] A[note u] J[note u a]',
  },
  {
    name: 'a message of another role is added directly and reaches everybody without a turn',
    script: [message({ role: 'system', content: 'rule' }), user(), agent()],
    seen: 'U[rule] A[rule u]',
  },
  {
    name: 'a message of the user acts as user, one of the assistant as agent',
    script: [message({ role: 'user', content: 'x' }), message({ role: 'assistant', content: 'y' }), judge()],
    seen: 'J[x y]',
  },
  {
    name: '[FIX] an empty text is a text and is added',
    script: [user(''), agent('ok'), judge()],
    seen: 'J[ ok]',
  },
];

describe('table A5: calls, broadcast, rollback, timing', () => {
  test.each(ROWS)('$name', async ({ script, seen }) => {
    const heard: string[] = [];
    await executorOf(scenarioOf(threeListeners(heard), [...script, succeed()])).run();
    expect(heard.join(' ')).toBe(seen);
  });

  test('what is added while an agent speaks is lost for it alone', async () => {
    const seen: string[] = [];
    const agents = [
      ...threeListeners(seen).slice(0, 1),
      listener(seen, 'A', AgentRole.AGENT, ({ scenarioState }) => {
        scenarioState.addMessage({ role: 'system', content: 's' });
        return 'a';
      }),
    ];
    await executorOf(scenarioOf(agents, [user(), agent(), user(), agent(), succeed()])).run();
    expect(seen.join(' ')).toBe('U[] A[u] U[s a] A[u]');
  });

  test.each([
    { name: 'from an index on', index: 1, left: 'one', removed: 'two three' },
    { name: 'past the end: nothing', index: 9, left: 'one two three', removed: '' },
    { name: 'everything', index: 0, left: '', removed: 'one two three' },
  ])('rollback removes messages $name, also those still pending', async ({ index, left, removed }) => {
    const seen: string[] = [];
    const result = await executorOf(
      scenarioOf(threeListeners(seen), [
        user('one'),
        agent('two'),
        user('three'),
        (state) => {
          expect(words(state.rollbackMessagesTo(index))).toBe(removed);
          expect(words(state.messages)).toBe(left);
        },
        judge(),
        succeed(),
      ]),
    ).run();
    expect(seen.join(' ')).toBe(`J[${left}]`);
    expect(result.run.messages.map(({ text }) => text).join(' ')).toBe(left);
  });

  test('rollback changes neither the turn nor whose turn it is', async () => {
    const seen: string[] = [];
    const config = scenarioOf(threeListeners(seen), [
      user('one'),
      agent('two'),
      user('three'),
      (state) => {
        state.rollbackMessagesTo(0);
        expect(state.currentTurn).toBe(1);
      },
      agent(),
      (state) => expect(state.currentTurn).toBe(1),
      succeed(),
    ]);
    await executorOf(config).run();
    expect(seen).toEqual(['A[]']);
  });

  test('what an agent does to its lists reaches nobody', async () => {
    const meddling: AgentAdapter = {
      role: AgentRole.AGENT,
      async call({ messages, newMessages }) {
        messages.unshift({ role: 'system', content: 'Be brief.' });
        newMessages.length = 0;
        return 'two';
      },
    };
    const { messages, run } = await executorOf(
      scenarioOf([meddling], [user('one'), agent(), succeed()]),
    ).run();
    expect(messages.map(({ content }) => content)).toEqual(['one', 'two']);
    expect(run.messages.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  test('a result has what a step added after it ended the run, and nothing that came later', async () => {
    const config = scenarioOf(threeListeners([]), [
      async (state, executor) => {
        await executor.succeed();
        state.addMessage({ role: 'user', content: 'one' });
      },
    ]);
    const executor = executorOf(config);
    const { messages, run } = await executor.run();
    executor.addMessage({ role: 'user', content: 'late' });
    expect(messages.map(({ content }) => content)).toEqual(['one']);
    expect(run.messages.length).toBe(1);
  });

  test('an index below 0 names the method, the rule and the value', async () => {
    const config = scenarioOf(threeListeners([]), [(state) => void state.rollbackMessagesTo(-2)]);
    await expect(executorOf(config).run()).rejects.toMatchObject({
      code: 'INVALID_ROLLBACK',
      message: expect.stringMatching(/rollbackMessagesTo .*>= 0.*-2/),
    });
  });

  test.each<{ name: string; first: () => unknown; seen: string; time: number }>([
    { name: 'gave what is no message: heard and counted', first: () => 42, seen: 'A[hello] A[]', time: 40 },
    {
      name: 'threw: neither',
      first: () => {
        throw new Error('down');
      },
      seen: 'A[hello] A[hello]',
      time: 20,
    },
  ])('a call that $name', async ({ first, seen, time }) => {
    const timers = createManualTimers();
    const heard: string[] = [];
    const answers = [first, () => 'a'];
    const desk = {
      name: 'A',
      role: AgentRole.AGENT,
      async call({ newMessages }: AgentInput) {
        heard.push(`A[${words(newMessages)}]`);
        await timers.advance(20);
        return answers.shift()?.() as string;
      },
    };
    const tries: ScriptStep = async (_state, executor) => {
      await expect(executor.agent()).rejects.toMatchObject({ code: 'AGENT_FAILED' });
    };
    const script = [user('hello'), tries, agent(), succeed()];
    const result = await executorOf(scenarioOf([desk], script), { timers }).run();
    expect({ heard: heard.join(' '), time: result.agentTimeMs }).toEqual({ heard: seen, time });
  });

  test('[FIX] times are on every result; those of agents under test are summed', async () => {
    const timers = createManualTimers();
    const slow = (name: string, role: AgentRole, ms: number): AgentAdapter => ({
      name,
      role,
      async call() {
        await timers.advance(ms);
        return role === AgentRole.JUDGE ? { success: true, metCriteria: [], unmetCriteria: [] } : name;
      },
    });
    const agents = [
      slow('U', AgentRole.USER, 100),
      slow('A', AgentRole.AGENT, 20),
      slow('A', AgentRole.AGENT, 5),
    ];
    const all = [...agents, slow('J', AgentRole.JUDGE, 1000)];
    const result = await executorOf(scenarioOf(all, []), { timers }).run();
    expect(result).toMatchObject({
      stopReason: 'judge',
      totalTimeMs: 1125,
      agentTimeMs: 25,
      agentTimesMs: { U: 100, A: 20, 'A 2': 5, J: 1000 },
    });
    expect(result.run.latencyMs).toBe(25);
  });

  test('message ids and the trace ids of turns are stable', async () => {
    const ids: (string | undefined)[][] = [];
    const note: ScriptStep = ({ messages }) =>
      void ids.push(messages.map(({ id, traceId }) => `${id}/${traceId}`));
    const config = scenarioOf(threeListeners([]), [user(), note, agent(), user(), note, succeed()]);
    await executorOf(config).run();
    expect(ids).toEqual([
      ['message-1/trace-1'],
      ['message-1/trace-1', 'message-2/trace-1', 'message-3/trace-2'],
    ]);
  });

  test('debug asks a person; [FIX] what they type is added and shown to the others', async () => {
    const seen: string[] = [];
    const answers = ['typed', ''];
    const config = scenarioOf(threeListeners(seen), [user(), agent(), user(), agent(), succeed()], {
      debug: true,
    });
    const result = await executorOf(config, { ask: async () => answers.shift() ?? '' }).run();
    expect(seen.join(' ')).toBe('A[typed] U[a] A[u]');
    expect(words(result.messages)).toBe('typed a u a');
  });
});
