import { describe, expect, test } from 'vitest';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { AgentAdapter, type AgentReturn, AgentRole } from '../../src/scenario/agent.ts';
import type { ScenarioResult } from '../../src/scenario/scenario-result.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { agent, judge, succeed, user } from '../../src/scenario/steps.ts';
import { executorOf, scenarioOf } from './logging-agents.ts';

/** What the conversation holds after an agent answered, without ids. */
async function answered(answer: unknown, role: AgentRole = AgentRole.AGENT) {
  const speaker = { name: 'Desk', role, call: async () => answer as AgentReturn };
  const silent = { name: 'Silent', role: AgentRole.AGENT, call: async () => [] };
  const step = role === AgentRole.USER ? user() : role === AgentRole.JUDGE ? judge() : agent();
  const result = await executorOf(scenarioOf([speaker, silent], [step, succeed()])).run();
  return result.messages.map(({ id: _id, traceId: _traceId, ...message }) => message);
}

const CALL = { type: 'tool-call', toolCallId: 'c1', toolName: 'refund', input: { order: 7 } } as const;
const RESULT = {
  type: 'tool-result',
  toolCallId: 'c1',
  toolName: 'refund',
  output: { type: 'text', value: 'done' },
};
const OPENAI_CALL = {
  role: 'assistant',
  content: null,
  tool_calls: [{ id: 'c1', type: 'function', function: { name: 'refund', arguments: '{"order":7}' } }],
};

describe('table A7: what agents may return', () => {
  test.each([
    { name: 'a string of an agent', answer: 'hi', becomes: [{ role: 'assistant', content: 'hi' }] },
    {
      name: 'a string of a user',
      role: AgentRole.USER,
      answer: 'hi',
      becomes: [{ role: 'user', content: 'hi' }],
    },
    {
      name: 'a string of a judge, which is a message of the assistant',
      role: AgentRole.JUDGE,
      answer: 'hm',
      becomes: [{ role: 'assistant', content: 'hm' }],
    },
    {
      name: 'a message, whose role is not forced',
      answer: { role: 'user', content: 'me?' },
      becomes: [{ role: 'user', content: 'me?' }],
    },
    {
      name: 'a list, in its order',
      answer: [
        { role: 'assistant', content: [{ type: 'text', text: 'wait' }, CALL] },
        { role: 'tool', content: [RESULT] },
      ],
      becomes: [
        { role: 'assistant', content: [{ type: 'text', text: 'wait' }, CALL] },
        { role: 'tool', content: [RESULT] },
      ],
    },
    ...[
      { output: 'done', wrapped: { type: 'text', value: 'done' } },
      { output: { ok: true }, wrapped: { type: 'json', value: { ok: true } } },
      { output: { type: 'order', id: 7 }, wrapped: { type: 'json', value: { type: 'order', id: 7 } } },
      { output: undefined, wrapped: { type: 'json', value: null } },
      { output: { type: 'execution-denied' }, wrapped: { type: 'execution-denied' } },
    ].map(({ output, wrapped }) => ({
      name: `an answer of a tool that is ${JSON.stringify(output)}, which says what it is then`,
      role: AgentRole.AGENT,
      answer: { role: 'tool', content: [{ ...RESULT, output }] },
      becomes: [{ role: 'tool', content: [{ ...RESULT, output: wrapped }] }],
    })),
    { name: 'an empty list: nothing', answer: [], becomes: [] },
    { name: 'null: nothing, as in TypeScript', answer: null, becomes: [] },
    {
      name: 'messages of OpenAI with calls of tools',
      answer: [OPENAI_CALL, { role: 'tool', tool_call_id: 'c1', content: 'done' }],
      becomes: [
        { role: 'assistant', content: [CALL] },
        { role: 'tool', content: [RESULT] },
      ],
    },
    {
      name: 'an answer of OpenAI',
      answer: { id: 'x', choices: [{ message: { role: 'assistant', content: 'hi', refusal: null } }] },
      becomes: [{ role: 'assistant', content: 'hi' }],
    },
    {
      name: "an answer of the AI SDK's generateText",
      answer: {
        text: 'hi',
        response: { messages: [{ role: 'assistant', content: [{ type: 'text', text: 'hi' }] }] },
      },
      becomes: [{ role: 'assistant', content: [{ type: 'text', text: 'hi' }] }],
    },
    {
      name: 'pictures in the shape of OpenAI',
      role: AgentRole.USER,
      answer: { role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://x/y.png' } }] },
      becomes: [{ role: 'user', content: [{ type: 'image', image: 'https://x/y.png' }] }],
    },
    {
      name: 'a message of a developer, which is one of the system',
      answer: { role: 'developer', content: 'be brief' },
      becomes: [{ role: 'system', content: 'be brief' }],
    },
  ])('$name', async ({ answer, becomes, role }) => {
    expect(await answered(answer, role)).toEqual(becomes);
  });

  test('a message is copied, so that its author may change it later', async () => {
    const input = { order: 7 };
    const [message] = await answered({ role: 'assistant', content: [{ ...CALL, input }] });
    input.order = 8;
    expect(message).toMatchObject({ content: [{ input: { order: 7 } }] });
  });

  test('a verdict ends the run', async () => {
    const speaker = {
      role: AgentRole.AGENT,
      call: async () => ({ success: true, metCriteria: ['x'], unmetCriteria: [] }),
    };
    const result = await executorOf(scenarioOf([speaker], [])).run();
    expect(result).toMatchObject({ success: true, stopReason: 'judge', metCriteria: ['x'], messages: [] });
  });

  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;

  test.each([
    { name: 'undefined', answer: undefined, shown: 'undefined' },
    { name: 'a number', answer: 42, shown: '42' },
    { name: 'an answer of a service', answer: { success: true, output: 'hi' }, shown: "output: 'hi'" },
    { name: 'a bare success', answer: { success: true }, shown: '{ success: true }' },
    {
      name: 'a verdict whose list is none',
      answer: { success: true, metCriteria: null, unmetCriteria: [] },
      shown: 'metCriteria: null',
    },
    { name: 'an object without a role', answer: { content: 'hi' }, shown: "{ content: 'hi' }" },
    { name: 'an unknown role', answer: { role: 'bot', content: 'hi' }, shown: "role: 'bot'" },
    { name: 'a list with something else in it', answer: [{ role: 'user', content: 'a' }, 'b'], shown: "'b'" },
    {
      name: 'a message that JSON cannot carry',
      answer: { role: 'assistant', content: [{ ...CALL, input: cyclic }] },
      shown: 'tool-call',
    },
    {
      name: 'a long value, cut at 100 characters',
      answer: { content: 'x'.repeat(300) },
      shown: `${'x'.repeat(88)}...`,
    },
  ])('table A9: $name is refused', async ({ answer, shown }) => {
    await expect(answered(answer)).rejects.toMatchObject({
      name: 'ScenarioError',
      code: 'AGENT_FAILED',
      message: expect.stringMatching(/^\[Desk\] Desk\.call returned .*string.*message.*list.*verdict/),
      cause: { code: 'INVALID_AGENT_RETURN', message: expect.stringContaining(shown) },
    });
  });
});

class RefundDesk extends AgentAdapter {
  async call(): Promise<string> {
    throw new ProviderError({ code: 'RATE_LIMITED', message: 'slow down' });
  }
}

/** Runs one step that fails, and gives back what `run` rejected with and the recorded result. */
async function failing(agents: readonly AgentAdapter[], step: ScriptStep) {
  const results: ScenarioResult[] = [];
  const executor = executorOf(scenarioOf(agents, [step]), {
    onResult: (result) => void results.push(result),
  });
  const error: unknown = await executor.run().catch((thrown: unknown) => thrown);
  return { error, run: results[0]?.run };
}

describe('table A9: errors', () => {
  const desk = { role: AgentRole.AGENT, call: async () => 'ok' };

  test.each([
    { name: 'user', step: user(), message: /`User`, because.*scenario\.userSimulatorAgent\(\).*`agents`/ },
    { name: 'judge', step: judge(), message: /`Judge`.*scenario\.judgeAgent\(\).*`agents`/ },
  ])('no agent for a script step: $name', async ({ step, message }) => {
    const { error, run } = await failing([desk], step);
    expect(error).toMatchObject({ code: 'NO_AGENT_FOR_ROLE', message: expect.stringMatching(message) });
    expect(run).toMatchObject({ status: 'error', error: { code: 'NO_AGENT_FOR_ROLE' } });
  });

  test('a step that returns a broken verdict', async () => {
    const broken = { success: false, reasoning: 'bad', unmetCriteria: 'polite' };
    const { error, run } = await failing([desk], (() => broken) as unknown as ScriptStep);
    expect(error).toMatchObject({
      code: 'INVALID_VERDICT',
      message: expect.stringContaining('unmetCriteria'),
    });
    expect(run).toMatchObject({ status: 'error', error: { code: 'INVALID_VERDICT' } });
  });

  test('no agent with the role agent is refused before anything runs', async () => {
    const judging = { role: AgentRole.JUDGE, call: async () => null };
    expect(() => executorOf(scenarioOf([judging], [agent()]))).toThrow(
      'at least one agent with the role "Agent"',
    );
  });

  test('a call that gives no promise', async () => {
    const sync = {
      name: 'Desk',
      role: AgentRole.AGENT,
      call: (() => 'ok') as unknown as () => Promise<string>,
    };
    const { error } = await failing([sync], agent());
    expect(error).toMatchObject({
      code: 'AGENT_FAILED',
      message: '[Desk] Desk.call gave no promise; `call` must be `async`.',
      cause: { code: 'AGENT_NOT_ASYNC' },
    });
  });

  test("an agent's failure has its class name and keeps the cause; results keep the code of the cause", async () => {
    const { error, run } = await failing([new RefundDesk()], agent());
    expect(error).toMatchObject({
      code: 'AGENT_FAILED',
      message: '[RefundDesk] slow down',
      cause: { code: 'RATE_LIMITED' },
    });
    expect(run).toMatchObject({
      status: 'error',
      error: { code: 'RATE_LIMITED', message: '[RefundDesk] slow down' },
    });
  });

  test('an assertion inside an agent is a failure of the agent', async () => {
    const asserting = {
      name: 'Desk',
      role: AgentRole.AGENT,
      call: async () => {
        expect(1).toBe(2);
        return null;
      },
    };
    const { error, run } = await failing([asserting], agent());
    expect(error).toMatchObject({
      name: 'ScenarioError',
      message: expect.stringMatching(/^\[Desk\] expected 1/),
    });
    expect(run).toMatchObject({ status: 'error', error: { code: 'AGENT_FAILED' }, checks: [] });
  });

  test('plain proceed leaves out a role nobody has', async () => {
    const result = await executorOf(scenarioOf([desk], [], { maxTurns: 2 })).run();
    expect(result).toMatchObject({
      stopReason: 'max-turns',
      messages: [{ content: 'ok' }, { content: 'ok' }],
    });
  });

  test('state helpers throw when there is nothing', async () => {
    const seen: string[] = [];
    const tell = (read: () => unknown): void => {
      try {
        read();
      } catch (error) {
        seen.push((error as Error).message);
      }
    };
    const look: ScriptStep = (state) => {
      tell(state.lastMessage);
      tell(state.lastUserMessage);
      tell(state.lastAgentMessage);
      expect(state.lastToolCall('refund')).toBeUndefined();
      expect(state.hasToolCall('refund')).toBe(false);
    };
    await executorOf(scenarioOf([desk], [look, succeed()])).run();
    expect(seen).toEqual(['No messages found', 'No user messages found', 'No agent messages found']);
  });

  test('the last call of a tool is the first that fits in the latest message', async () => {
    const call = (toolCallId: string, toolName: string) => ({ ...CALL, toolCallId, toolName });
    const caller = {
      role: AgentRole.AGENT,
      call: async () => ({
        role: 'assistant' as const,
        content: [call('1', 'a'), call('2', 'b'), call('3', 'b')],
      }),
    };
    const look: ScriptStep = (state) => {
      expect(state.lastToolCall('b')?.toolCallId).toBe('2');
      expect(state.hasToolCall('a')).toBe(true);
    };
    await executorOf(scenarioOf([caller], [agent(), look, succeed()])).run();
  });
});
