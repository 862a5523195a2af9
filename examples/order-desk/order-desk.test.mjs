import { test } from 'node:test';
import { ScriptedProvider } from 'arena-action';
import scenario, { AgentRole } from 'arena-action/scenario';
import { createOrderDesk } from './order-desk.mjs';

const desk = createOrderDesk((number) => (number === '17' ? { state: 'on its way' } : undefined));

/** The desk as an agent under test: its call of the tool, the tool's answer, and what it says. */
const agent = {
  name: desk.name,
  role: AgentRole.AGENT,
  async call({ messages }) {
    const { text, call } = await desk.answer(messages.filter(({ role }) => role === 'user'));
    if (call === undefined) return text;
    const tool = { toolCallId: call.id, toolName: 'find_order' };
    return [
      { role: 'assistant', content: [{ type: 'tool-call', ...tool, input: { number: call.number } }] },
      {
        role: 'tool',
        content: [{ type: 'tool-result', ...tool, output: { type: 'json', value: call.found ?? null } }],
      },
      { role: 'assistant', content: text },
    ];
  },
};

test('asks for the number, then looks the order up', async () => {
  const result = await scenario.run({
    name: 'order status',
    description: 'Somebody asks where an order is.',
    agents: [agent],
    script: [
      scenario.user('Where is my order?'),
      scenario.agent(),
      scenario.check('content_includes', { patterns: ['number'] }),
      scenario.user('It is 17.'),
      scenario.agent(),
      scenario.check('tools_called', { tools: ['find_order'] }),
      scenario.check('content_includes', { patterns: ['on its way'] }),
    ],
  });
  scenario.assertScenarioPasses(result);
});

test('helps a customer with a wrong number, as a judge sees it', async () => {
  // In mock mode the judge reads from a script; in real mode it would be `model: 'openai/gpt-4.1-mini'`.
  const findings = { says_that_it_does_not_know_the_order: 'true', stays_polite: 'true' };
  const model = new ScriptedProvider({
    completions: [
      {
        toolCalls: [
          { name: 'finish_test', args: { criteria: findings, reasoning: 'Both hold.', verdict: 'success' } },
        ],
      },
    ],
  });
  const result = await scenario.run({
    name: 'wrong number',
    description: 'A customer mistypes the number of an order.',
    agents: [
      agent,
      scenario.judgeAgent({ model, criteria: ['says that it does not know the order', 'stays polite'] }),
    ],
    script: [scenario.user('Where is order 71?'), scenario.agent(), scenario.judge()],
  });
  scenario.assertScenarioPasses(result);
});
