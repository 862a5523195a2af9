import { expect, test } from 'vitest';
import { type AgentAdapter, AgentRole } from '../../src/scenario/agent.ts';
import { agentNames } from '../../src/scenario/agent-name.ts';
import { succeed } from '../../src/scenario/steps.ts';
import { executorOf, loggingAgents, scenarioOf } from './logging-agents.ts';

const named = (name: string): AgentAdapter => ({ name, role: AgentRole.AGENT, call: async () => 'hi' });

test.each<[string, readonly string[], readonly string[]]>([
  ['are numbered where they are the same', ['A', 'A', 'A'], ['A', 'A 2', 'A 3']],
  ['are never those of another', ['A', 'A', 'A 2'], ['A', 'A 3', 'A 2']],
  ['are never those of another that is numbered', ['A', 'A 2', 'A', 'A 2'], ['A', 'A 2', 'A 3', 'A 2 2']],
])('names %s', (_name, given, expected) => {
  expect(agentNames(given.map(named))).toEqual(expected);
});

test('the time of an agent is told under any name', async () => {
  const { agentTimesMs } = await executorOf(scenarioOf([named('__proto__')], [succeed()])).run();
  expect(Object.keys(agentTimesMs)).toEqual(['__proto__']);
});

test.each([5, null, {}])('the name %o is refused with the place of the agent', (name) => {
  const agent = Object.assign(named('A'), { name });
  expect(() => executorOf(scenarioOf([agent], [succeed()]))).toThrow(
    expect.objectContaining({
      code: 'INVALID_SCENARIO',
      message: `The scenario "refund": agents[0] has a name of the type ${typeof name}; it must be a string.`,
    }),
  );
});

test('a turn tells who plays the user', async () => {
  const roles = async (letters: string): Promise<unknown> => {
    const executor = executorOf(scenarioOf(loggingAgents([], letters), [succeed()]));
    const told: unknown[] = [];
    executor.eventBus.subscribe((event) => 'role' in event && told.push(event.role));
    await executor.run();
    return told;
  };
  expect([await roles('AU'), await roles('A')]).toEqual([
    ['U', 'U'],
    ['user', 'user'],
  ]);
});
