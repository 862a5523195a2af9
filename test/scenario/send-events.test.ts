import { expect, test } from 'vitest';
import { succeed, user } from '../../src/scenario/steps.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';
import { executorOf, loggingAgents, scenarioOf } from './logging-agents.ts';

const KEY = 'key';

/** Runs a scenario whose events are answered with these statuses in turn, 0 for no connection at all. */
async function sentWith(statuses: readonly number[]) {
  const timers = createManualTimers();
  const requests: { readonly url: string; readonly headers: unknown; readonly type: string }[] = [];
  const warnings: string[] = [];
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    const status = statuses[requests.length] ?? 200;
    requests.push({ url: String(url), headers: init.headers, type: JSON.parse(String(init.body)).type });
    if (status === 0) throw new TypeError('fetch failed');
    return new Response('', { status });
  };
  const running = executorOf(scenarioOf(loggingAgents([], 'UA'), [user('hi'), succeed()]), {
    timers,
    fetch: fetch as typeof globalThis.fetch,
    langwatch: { endpoint: 'https://langwatch.test/', apiKey: KEY, projectId: 'desk' },
    onWarning: (message) => void warnings.push(message),
  }).run();
  for (let round = 0; round < 6; round++) await timers.advance(400);
  const result = await running;
  return { requests, warnings, result, pending: timers.pending };
}

const [STARTED, SNAPSHOT, FINISHED] = [
  'SCENARIO_RUN_STARTED',
  'SCENARIO_MESSAGE_SNAPSHOT',
  'SCENARIO_RUN_FINISHED',
];

test.each([
  { name: 'in order', statuses: [], types: [STARTED, SNAPSHOT, FINISHED], lost: 0 },
  {
    name: 'again after a failure that may pass, before the next one',
    statuses: [503, 0, 200],
    types: [STARTED, STARTED, STARTED, SNAPSHOT, FINISHED],
    lost: 0,
  },
  { name: 'not again after a refusal', statuses: [401], types: [STARTED, SNAPSHOT, FINISHED], lost: 1 },
  {
    name: 'at most three times',
    statuses: [429, 500, 0],
    types: [STARTED, STARTED, STARTED, SNAPSHOT, FINISHED],
    lost: 1,
  },
])('events are sent $name; the run goes on', async ({ statuses, types, lost }) => {
  const { requests, warnings, result, pending } = await sentWith(statuses);
  expect(requests.map(({ type }) => type)).toEqual(types);
  expect(warnings).toHaveLength(lost);
  for (const warning of warnings) expect(warning).toMatch(/SCENARIO_RUN_STARTED of run run-1 was not sent/);
  expect(result.success).toBe(true);
  expect(pending).toBe(0);
});

test('requests carry the key and the project', async () => {
  const { requests } = await sentWith([]);
  expect(requests[0]).toMatchObject({
    url: 'https://langwatch.test/api/scenario-events',
    headers: { Authorization: `Bearer ${KEY}`, 'X-Auth-Token': KEY, 'X-Project-Id': 'desk' },
  });
});
