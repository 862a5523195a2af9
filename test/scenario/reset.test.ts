import { expect, test } from 'vitest';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { succeed, user } from '../../src/scenario/steps.ts';
import { executorOf, loggingAgents, scenarioOf } from './logging-agents.ts';

test('a thread that another follows is closed, by reset and by run', async () => {
  const executor = executorOf(scenarioOf(loggingAgents([], 'UA'), [user('hi'), succeed()]));
  const turns: string[] = [];
  executor.eventBus.subscribe(
    (event) => void turns.push(`${event.type} ${'runId' in event && event.runId}`),
    ['arena.turn.started', 'arena.turn.completed'],
  );
  executor.reset();
  executor.reset();
  await executor.run();
  expect(turns).toEqual(
    ['run-1', 'run-2', 'run-3'].flatMap((run) => [
      `arena.turn.started ${run}`,
      `arena.turn.completed ${run}`,
    ]),
  );
});

test('a run that is under way is not taken from under its script', async () => {
  let reset: () => void = () => undefined;
  const script: readonly ScriptStep[] = [user('hi'), () => reset(), succeed()];
  const executor = executorOf(scenarioOf(loggingAgents([], 'UA'), script));
  reset = () => executor.reset();
  await expect(executor.run()).rejects.toMatchObject({ code: 'ALREADY_RUNNING' });
  expect(executor.messages.map(({ content }) => content)).toEqual(['hi']);
});
