import { describe, expect, test } from 'vitest';
import { AgentRole } from '../../src/scenario/agent.ts';
import { ScenarioExecutor } from '../../src/scenario/scenario-executor.ts';
import { agent, proceed, succeed, user } from '../../src/scenario/steps.ts';
import { executorOf, loggingAgent, loggingAgents, scenarioOf } from './logging-agents.ts';
import { runWith } from './run-with.ts';

/** Runs automatic turns and notes agents and callbacks in the order they come. */
async function logOf(
  turns: number | undefined,
  { maxTurns = 10, letters = 'UAJ', before = [] as readonly ReturnType<typeof user>[] } = {},
) {
  const log: string[] = [];
  const step = proceed(
    turns,
    async ({ currentTurn }) => void log.push(`turn@${currentTurn}`),
    ({ currentTurn }) => void log.push(`step@${currentTurn}`),
  );
  const config = scenarioOf(loggingAgents(log, letters), [...before, step], { maxTurns });
  const result = await executorOf(config).run();
  return { log: log.join(' '), result };
}

describe('table A4: proceed and its callbacks', () => {
  test.each([
    {
      name: 'onStep fires after every agent, also after a judge that goes on',
      turns: 1,
      log: 'U@0 step@0 A@0 step@0 J@0 step@0',
    },
    {
      name: 'onTurn fires when proceed opens a turn, before anybody acts in it',
      turns: 2,
      letters: 'UA',
      log: 'U@0 step@0 A@0 step@0 turn@1 U@1 step@1 A@1 step@1',
    },
    {
      name: 'onTurn fires for the turn that fails on maxTurns, and onStep after that result',
      turns: undefined,
      letters: 'A',
      maxTurns: 1,
      log: 'A@0 step@0 turn@1 step@1',
    },
    {
      name: 'onTurn does not fire for the turn that a script step opened',
      turns: 1,
      letters: 'UA',
      before: [user(), user()],
      log: 'U@0 U@1 A@1 step@1',
    },
  ])('$name', async ({ name: _name, turns, log, ...setting }) => {
    expect((await logOf(turns, setting)).log).toBe(log);
  });

  test('onStep fires after the agent that ends the run, and nobody acts after it', async () => {
    const log: string[] = [];
    const judge = loggingAgent(log, 'J', AgentRole.JUDGE, () => ({
      success: true,
      metCriteria: [],
      unmetCriteria: [],
    }));
    const steps = [proceed(3, undefined, () => void log.push('step')), succeed()];
    const result = await executorOf(scenarioOf([...loggingAgents(log, 'UA'), judge], steps)).run();
    expect(log.join(' ')).toBe('U@0 step A@0 step J@0 step');
    expect(result.stopReason).toBe('judge');
  });

  test('both callbacks are waited for before anybody acts', async () => {
    const log: string[] = [];
    const slowly = (name: string) => async (): Promise<void> => {
      await new Promise((resolve) => setImmediate(resolve));
      log.push(name);
    };
    const steps = [proceed(2, slowly('turn'), slowly('step')), succeed()];
    await executorOf(scenarioOf(loggingAgents(log, 'UA'), steps)).run();
    expect(log.join(' ')).toBe('U@0 step A@0 step turn U@1 step A@1 step');
  });

  test.each([
    { name: 'onTurn', step: proceed(2, () => expect(1).toBe(2)) },
    { name: 'onStep', step: proceed(2, undefined, () => expect(1).toBe(2)) },
  ])('an assertion of $name is an assertion of the script', async ({ step }) => {
    const { result, run } = await runWith([step]);
    expect([result.stopReason, run.status]).toEqual(['assertion', 'failed']);
  });

  test('proceed without a result lets the script go on', async () => {
    const { result } = await logOf(1);
    expect(result.stopReason).toBe('no-conclusion');
  });

  test.each([
    { name: 'onTurn', step: proceed(2, () => Promise.reject(new Error('no more'))) },
    {
      name: 'onStep',
      step: proceed(2, undefined, () => {
        throw new Error('no more');
      }),
    },
  ])('what $name throws counts as thrown by the step', async ({ step }) => {
    const config = scenarioOf(loggingAgents([], 'UA'), [step]);
    await expect(executorOf(config).run()).rejects.toThrow('no more');
  });

  test('step() goes on to the next turn by itself', async () => {
    const log: string[] = [];
    const executor = new ScenarioExecutor(scenarioOf(loggingAgents(log, 'UA'), [agent()]));
    const first = await executor.step();
    await executor.step();
    await executor.step();
    expect(log.join(' ')).toBe('U@0 A@0 U@1');
    expect(first).toMatchObject([{ role: 'user', content: 'u' }]);
  });
});
