import { expect, test } from 'vitest';
import { runVitest } from '../helpers/run-vitest.ts';

const MODEL = `{
  id: 'written',
  capabilities: new Set(),
  complete: async () => ({
    content: 'hello there',
    toolCalls: [],
    finishReason: 'stop',
    cost: { inputTokens: 1, outputTokens: 1, inputCost: null, outputCost: null, totalCost: null },
  }),
}`;

const SCENARIO = `import scenario, { AgentRole } from 'arena-action/scenario';
import { expect, test } from 'vitest';

const desk = { name: 'desk', role: AgentRole.AGENT, call: async () => 'Good morning!' };
const told = { name: 'greeting', description: 'Somebody comes in.' };
const script = [scenario.user(), scenario.agent(), scenario.succeed()];

test('runs', async () => {
  const result = await scenario.run({ ...told, agents: [desk, scenario.userSimulatorAgent()], script });
  expect(result.messages[0].content).toBe('hello there');
});

test('runs again with what was read before', async () => {
  const result = await scenario.run({ ...told, agents: [desk, scenario.userSimulatorAgent()], script });
  expect([result.success, globalThis.reads]).toEqual([true, 1]);
});
`;

const REFUSED = `import scenario, { AgentRole } from 'arena-action/scenario';
import { expect, test } from 'vitest';

test('is refused before it runs', async () => {
  const desk = { role: AgentRole.AGENT, call: () => { throw new Error('ran'); } };
  const told = { name: 'greeting', description: 'Somebody comes in.' };
  await expect(scenario.run({ ...told, agents: [desk], script: [scenario.agent()] })).rejects.toThrow(
    'scenario.config.mjs is wrong. \`headles\` is no setting. Did you mean "headless"?',
  );
});
`;

test('agents without a model speak through that of the project, which is read once', async () => {
  const { code, stdout } = await runVitest({
    'scenario.config.mjs': `globalThis.reads = (globalThis.reads ?? 0) + 1; export default { defaultModel: { model: ${MODEL} } };`,
    'tests/greeting.scenario.ts': SCENARIO,
  });
  expect([code, stdout]).toEqual([0, expect.stringContaining('2 scenarios: 2 success')]);
});

test('a run is refused where the configuration is wrong', async () => {
  const { code, stdout } = await runVitest({
    'scenario.config.mjs': 'export default { headles: true };',
    'tests/refused.scenario.ts': REFUSED,
  });
  expect([code, stdout]).toEqual([0, '']);
});
