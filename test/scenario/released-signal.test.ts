import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { agent, succeed } from '../../src/scenario/steps.ts';
import { executorOf, loggingAgents, scenarioOf } from './logging-agents.ts';

test.each<{ name: string; last: ScriptStep }>([
  { name: 'resolves', last: succeed() },
  { name: 'rejects', last: () => Promise.reject(new Error('boom')) },
])('a run that $name leaves nothing on a signal that outlives it', async ({ last }) => {
  const { signal } = new AbortController();
  const listening: number[] = [];
  const looks: ScriptStep = () => void listening.push(getEventListeners(signal, 'abort').length);
  const config = scenarioOf(loggingAgents([], 'A'), [agent(), looks, last], { signal });
  await executorOf(config)
    .run()
    .catch(() => undefined);
  expect([...listening, getEventListeners(signal, 'abort').length]).toEqual([1, 0]);
});
