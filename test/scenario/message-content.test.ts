import { expect, test } from 'vitest';
import { type AgentReturn, AgentRole } from '../../src/scenario/agent.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { agent, succeed, user } from '../../src/scenario/steps.ts';
import { executorOf, scenarioOf } from './logging-agents.ts';

/** What the conversation holds after an agent answered, without ids. */
async function answered(answer: unknown) {
  const speaker = { role: AgentRole.AGENT, call: async () => answer as AgentReturn };
  const { messages } = await executorOf(scenarioOf([speaker], [agent(), succeed()])).run();
  return messages.map(({ id: _id, traceId: _traceId, ...message }) => message);
}

const CALL = { type: 'tool-call', toolCallId: 'c1', toolName: 'refund', input: { order: 7 } } as const;

test.each([
  ['a call without input', { ...CALL, input: undefined }, { ...CALL, input: {} }],
  ['a refusal', { type: 'refusal', refusal: 'no' }, { type: 'text', text: 'no' }],
])('%s is read', async (_name, part, read) => {
  const answer = { role: 'assistant', content: [part] };
  expect(await answered(answer)).toEqual([{ role: 'assistant', content: [read] }]);
});

test('parts of a user interface are read, without its marks', async () => {
  const parts = [{ type: 'step-start' }, { type: 'text', text: 'hi' }, { type: 'source-url', url: 'x' }];
  const becomes = [{ role: 'assistant', content: [{ type: 'text', text: 'hi' }] }];
  expect(await answered({ role: 'assistant', parts })).toEqual(becomes);
});

test('a refusal of OpenAI is a text', async () => {
  const answer = { role: 'assistant', content: null, refusal: 'I will not.' };
  expect(await answered(answer)).toEqual([{ role: 'assistant', content: 'I will not.' }]);
});

test.each<[string, object]>([
  ['a number', { role: 'assistant', content: 42 }],
  ['an object', { role: 'assistant', content: { text: 'secret' } }],
  ['nothing, of a user', { role: 'user', content: null }],
  ['nothing, of an assistant without calls', { role: 'assistant', content: null, tool_calls: [] }],
  ['nothing at all', { role: 'user' }],
  ['a list of texts', { role: 'assistant', content: ['hi'] }],
  ['a list with null', { role: 'assistant', content: [null] }],
  ['a part nobody knows', { role: 'assistant', content: [{ type: 'txt', text: 'hi' }] }],
  ['a part of every object', { role: 'assistant', content: [{ type: 'constructor' }] }],
  ['a text without words', { role: 'assistant', content: [{ type: 'text' }] }],
  ['a call of no tool', { role: 'assistant', content: [{ type: 'tool-call', toolCallId: 'c' }] }],
  ['a picture that is none', { role: 'user', content: [{ type: 'image', image: 1 }] }],
  ['a picture of the system', { role: 'system', content: [{ type: 'image', image: 'x' }] }],
  ['words of a tool without a call', { role: 'tool', content: [{ type: 'text', text: 'done' }] }],
  ['a number of a tool', { role: 'tool', tool_call_id: 'c', content: 42 }],
])('content that is %s is refused, and nothing of it stays', async (_name, message) => {
  await expect(answered(message)).rejects.toMatchObject({ cause: { code: 'INVALID_AGENT_RETURN' } });
  const desk = { role: AgentRole.AGENT, call: async () => 'ok' };
  const add: ScriptStep = (state) => {
    expect(() => state.addMessage(message as never)).toThrow(
      expect.objectContaining({ code: 'INVALID_MESSAGE' }),
    );
  };
  const script = [user('one'), add, user('two'), succeed()];
  const { messages, run } = await executorOf(scenarioOf([desk], script, { verbose: true }), {
    output: { write: () => undefined, hasColor: false },
  }).run();
  expect(messages.map(({ content }) => content)).toEqual(['one', 'two']);
  expect(run.messages.map(({ text }) => text)).toEqual(['one', 'two']);
});

test('a message that has a `success` of its own is a message', async () => {
  const answer = { role: 'assistant', content: 'bad', success: true };
  expect(await answered(answer)).toEqual([{ role: 'assistant', content: 'bad' }]);
});
