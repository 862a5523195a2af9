// The examples of LangWatch Scenario's README by what they need: whatever is not in them but read by them, how they are
// run, and what has to come of it.
const IMPORTS = `import scenario, { AgentRole, agent, succeed, user } from 'arena-action/scenario';\n`;

/** A test that the configurations of vitest are tried on. */
const SAMPLE_TEST = `import scenario, { AgentRole } from 'arena-action/scenario';
import { expect, test } from 'vitest';
test('greets', async () => {
  const desk = { role: AgentRole.AGENT, call: async () => 'Good morning!' };
  const script = [scenario.agent(), scenario.succeed()];
  const result = await scenario.run({ name: 'greeting', description: 'A desk opens.', agents: [desk], script });
  expect(result).toPassScenario();
  console.log(globalThis.ownSetup, process.env.OWN_GLOBAL, /^scenariobatch_/.test(process.env.SCENARIO_BATCH_RUN_ID));
});
`;
const OWN_SETUP = {
  'my-custom-setup.ts': 'globalThis.ownSetup = "own setup";',
  'my-global-setup.ts': 'export default () => { process.env.OWN_GLOBAL = "own global setup"; };',
};
const WEATHER_CALL = {
  type: 'tool-call',
  toolCallId: 'call-1',
  toolName: 'get_current_weather',
  input: '{"city":"Barcelona"}',
};

/** Each example is of the first kind that knows it. */
export const KINDS = [
  {
    name: 'a configuration of vitest by withScenario',
    knows: (text) => text.includes('withScenario('),
    files: (text) => ({ 'vitest.config.ts': text, 'sample.test.ts': SAMPLE_TEST, ...OWN_SETUP }),
    succeeds: ({ code, output }) =>
      code === 0 &&
      output.includes('own setup own global setup true') &&
      output.includes('1 scenario: 1 success'),
  },
  {
    name: 'a configuration of vitest by hand',
    knows: (text) => text.includes('vitest/config'),
    files: (text) => ({ 'vitest.config.ts': text, 'sample.test.ts': SAMPLE_TEST }),
    succeeds: ({ code, output }) => code === 0 && output.includes('1 scenario: 1 success'),
  },
  {
    name: 'a configuration of the project',
    knows: (text) => text.includes('defineConfig('),
    files: (text) => ({
      'scenario.config.mjs': text,
      'main.ts': `${IMPORTS}
const desk = { role: AgentRole.AGENT, call: async () => 'Good morning!' };
const agents = [desk, scenario.userSimulatorAgent()];
const script = [scenario.user(), scenario.agent(), scenario.succeed()];
const result = await scenario.run({ name: 'greeting', description: 'Somebody comes in.', agents, script });
console.log(result.messages[0].content);
`,
    }),
    succeeds: ({ code, output, heard }) =>
      code === 0 &&
      output.trim() === 'hello there' &&
      heard.length === 1 &&
      heard[0].modelId === 'gpt-4o-mini' &&
      heard[0].temperature === 0.1,
  },
  {
    name: 'a conversation by voice',
    knows: (text) => text.includes('pipecatAgent'),
    files: (text) => ({ 'main.ts': `const expect = () => { throw new Error('went on'); };\n${text}` }),
    succeeds: ({ code, output }) =>
      code !== 0 && output.includes('LEFT_OUT') && output.includes('without voice'),
  },
  {
    name: 'a test with tools',
    knows: (text) => text.includes('getCurrentWeather'),
    files: (text) => ({ 'weather.test.ts': text }),
    answers: [WEATHER_CALL],
    succeeds: ({ code, heard }) => code === 0 && heard[0]?.tools[0] === 'get_current_weather',
  },
  {
    name: 'a program',
    knows: (text) => text.includes('testEchoAgent();'),
    files: (text) => ({ 'main.ts': text }),
    succeeds: ({ code, output }) => code === 0 && output.includes('✅ Scenario passed!'),
  },
  {
    name: 'a script with an assertion',
    knows: (text) => text.includes('const script = ['),
    files: (text) => ({
      'script.test.ts': `${IMPORTS}import { test } from 'vitest';\n${text}
test('runs', async () => {
  const agents = [{ role: AgentRole.AGENT, call: async () => 'Hi there, Ada!' }];
  const result = await scenario.run({ name: 'script', description: 'Somebody greets.', agents, script });
  expect(result.success).toBe(true);
});
`,
    }),
    succeeds: ({ code }) => code === 0,
  },
  {
    name: 'a declaration',
    knows: (text) => text.startsWith('export interface AgentAdapter'),
    files: (text) => ({
      'main.ts': `import scenario, { AgentRole, type AgentInput, type AgentReturnTypes } from 'arena-action/scenario';
${text}
const desk: AgentAdapter = { role: AgentRole.AGENT, call: async (input: AgentInput) => String(input.messages.length) };
const script = [scenario.agent(), scenario.succeed()];
const result = await scenario.run({ name: 'count', description: 'A desk counts.', agents: [desk], script });
console.log(result.messages[0].content);
`,
    }),
    succeeds: ({ code, output }) => code === 0 && output.trim() === '0',
  },
  {
    name: 'a set',
    knows: (text) => text.includes('setId: "my-test-suite"'),
    files: (text) => ({
      'main.ts': `${IMPORTS}import { openai } from '@ai-sdk/openai';
scenario.configure({ defaultModel: openai('gpt-4.1-mini') });
const myAgent = { role: AgentRole.AGENT, call: async () => 'Good morning!' };
${text}
console.log(result.run.region, result.messages.length);
`,
    }),
    succeeds: ({ code, output }) => code === 0 && output.trim() === 'my-test-suite 20',
  },
];
