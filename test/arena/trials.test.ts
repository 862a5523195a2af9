import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunArenaOptions } from '../../src/arena/outcome.ts';
import { runArena } from '../../src/arena/run-arena.ts';
import type { BaselineResolution } from '../../src/baseline/baseline.ts';
import type { ArenaEvent } from '../../src/events/arena-event.ts';
import { caseOfRunKey } from '../../src/model/case-key.ts';
import type { History } from '../../src/model/history.ts';
import { type HttpDouble, startHttpDouble } from '../doubles/http-server.ts';
import { manifest } from '../helpers/manifests.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const ORIGIN = { sha: null, ref: null, createdAt: null, source: 'file' };

/** Scenarios a, b and c, each asking its own name and wanting "yes" in the reply. */
function filesFor(url: string, own: Readonly<Record<string, number>> = {}): Record<string, string> {
  const scenario = (id: string) => ({
    ...{ id, task_type: 'desk', description: 'Asks.' },
    ...(own[id] === undefined ? {} : { trials: own[id] }),
    turns: [
      {
        role: 'user',
        content: id,
        assertions: [{ type: 'content_includes', params: { patterns: ['yes'] } }],
      },
    ],
  });
  return {
    'config.arena.yaml': manifest('Arena', 'desk', {
      prompt_configs: [{ id: 'desk', file: 'desk.prompt.yaml' }],
      providers: [{ file: 'house.provider.yaml' }],
      scenarios: ['a', 'b', 'c'].map((id) => ({ file: `${id}.scenario.yaml` })),
      defaults: {},
    }),
    'desk.prompt.yaml': manifest('PromptConfig', 'desk', {
      ...{ task_type: 'desk', version: 'v1', description: 'Helps.', system_template: 'You help.' },
    }),
    'house.provider.yaml': manifest('Provider', 'house', {
      ...{ id: 'house', type: 'openai', model: 'house-model', base_url: `${url}/v1` },
      additional_config: { api_mode: 'completions' },
      pricing: { input_cost_per_1k: 0.01, output_cost_per_1k: 0 },
    }),
    ...Object.fromEntries(
      ['a', 'b', 'c'].map((id) => [`${id}.scenario.yaml`, manifest('Scenario', id, scenario(id))]),
    ),
  };
}

/** What the model says to a scenario's n-th question, counted from 1. */
let answer: (scenario: string, count: number) => string = () => 'yes';
let asked: Record<string, number> = {};
let double: HttpDouble;
beforeAll(async () => {
  double = await startHttpDouble((request, response) => {
    const scenario: string = JSON.parse(request.body).messages.at(-1).content;
    asked[scenario] = (asked[scenario] ?? 0) + 1;
    const content = answer(scenario, asked[scenario] ?? 0);
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        ...{ id: 'chatcmpl-1', object: 'chat.completion', created: 0, model: 'house-model' },
        choices: [
          { index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal: null } },
        ],
        usage: { prompt_tokens: 1000, completion_tokens: 0, total_tokens: 1000 },
      }),
    );
  });
});
afterAll(() => double[Symbol.asyncDispose]());
beforeEach(() => {
  asked = {};
  answer = () => 'yes';
});

async function run(workspace: Workspace, options: Partial<RunArenaOptions> = {}) {
  const warnings: string[] = [];
  const events: ArenaEvent[] = [];
  asked = {};
  const { result, files } = await runArena({
    workingDirectory: workspace.directory,
    configs: ['config.arena.yaml'],
    mode: 'real',
    environment: { OPENAI_API_KEY: 'sk-test' },
    onWarning: (warning) => warnings.push(typeof warning === 'string' ? warning : warning.message),
    onEvent: (event) => events.push(event),
    ...options,
  });
  const totals = events.flatMap((event) =>
    event.type.startsWith('plan.') && 'total' in event ? [[event.type, event.total]] : [],
  );
  return { result, files, warnings, events, totals, asked };
}

/** A baseline of twenty passed trials of each scenario. */
let resolveBaseline: () => Promise<BaselineResolution & Required<Pick<BaselineResolution, 'baseline'>>>;
beforeAll(async () => {
  await using workspace = await createWorkspace(filesFor(double.url));
  const { result } = await run(workspace, { trials: 20 });
  expect(result.summary).toMatchObject({ total: 60, passed: 60 });
  resolveBaseline = async () => ({ baseline: { origin: ORIGIN, result } });
});

const trialsOf = (result: Awaited<ReturnType<typeof run>>['result'], scenario: string) =>
  result.runs.filter((one) => one.scenario === scenario).map(({ trial }) => trial);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('trials', () => {
  test('without a baseline are all held, in plan order', async () => {
    await using workspace = await createWorkspace(filesFor(double.url));
    const { result, asked, totals } = await run(workspace, { trials: 8 });
    expect(asked).toEqual({ a: 8, b: 8, c: 8 });
    expect(result.runs.map(({ scenario, trial }) => `${scenario}${trial}`)).toEqual(
      ['a', 'b', 'c'].flatMap((id) => upTo(8).map((trial) => `${id}${trial}`)),
    );
    expect(totals).toEqual([
      ['plan.started', 24],
      ['plan.completed', 24],
    ]);
  });

  test.each([1, 9])(
    'end early where nothing fell, and go on where one check flips, %i at a time',
    async (concurrency) => {
      await using workspace = await createWorkspace(filesFor(double.url));
      answer = (scenario, count) => (scenario === 'b' && count % 3 === 0 ? 'no' : 'yes');
      const { result, asked, totals, events } = await run(workspace, {
        ...{ trials: 20, resolveBaseline, concurrency },
      });
      expect(asked).toEqual({ a: 6, b: 20, c: 6 });
      expect(['a', 'b', 'c'].map((id) => trialsOf(result, id))).toEqual([upTo(6), upTo(20), upTo(6)]);
      expect(result.summary).toMatchObject({ total: 32, passed: 26, failed: 6, skipped: 0 });
      expect(totals).toEqual([
        ['plan.started', 60],
        ['plan.narrowed', 32],
        ['plan.completed', 32],
      ]);
      const ended = events.filter(({ type }) => type === 'arena.run.completed');
      expect(ended).toHaveLength(32);
    },
  );

  test('a scenario that sets its number keeps it, and it is held in stages too', async () => {
    await using workspace = await createWorkspace(filesFor(double.url, { a: 2, b: 9 }));
    const first = await run(workspace, { trials: 7 });
    expect(first.asked).toEqual({ a: 2, b: 9, c: 7 });
    const resolveBaseline = async () => ({ baseline: { origin: ORIGIN, result: first.result } });
    expect((await run(workspace, { resolveBaseline })).asked).toEqual({ a: 2, b: 6, c: 1 });
  });

  test('go by the settings of the policy', async () => {
    await using workspace = await createWorkspace(filesFor(double.url));
    const policy = { onMissingBaseline: 'failures', statistics: { firstStage: 4 } } as const;
    expect((await run(workspace, { trials: 20, resolveBaseline, policy })).asked).toEqual({
      a: 4,
      b: 4,
      c: 4,
    });
  });

  test('of another model, of a scenario or a check that is new, and with an error all go on', async () => {
    await using workspace = await createWorkspace(filesFor(double.url));
    const { baseline } = await resolveBaseline();
    const runs = baseline.result.runs.flatMap((one) => {
      if (one.scenario === 'a') return [{ ...one, model: 'older-model' }];
      return one.scenario === 'b' ? [] : [{ ...one, checks: [] }];
    });
    const changed = { ...baseline, result: { ...baseline.result, runs } };
    const known = await run(workspace, { trials: 7, resolveBaseline: async () => ({ baseline: changed }) });
    expect(known.asked).toEqual({ a: 7, b: 7, c: 7 });
    const withErrors = await run(workspace, {
      ...{ trials: 7, concurrency: 1, resolveBaseline: async () => ({ baseline }) },
      fetch: async (...call) => {
        if (String(call[1]?.body).includes('"b"') && asked.b === 2) {
          asked.b++;
          return new Response('{"error":{"message":"no"}}', { status: 400 });
        }
        return fetch(...call);
      },
    });
    expect(withErrors.asked).toEqual({ a: 6, b: 7, c: 6 });
    expect(withErrors.result.summary).toMatchObject({ total: 19, errors: 1 });
  });

  test('are held against all that history knows of equal inputs', async () => {
    await using workspace = await createWorkspace(filesFor(double.url));
    const { baseline } = await resolveBaseline();
    const runs = baseline.result.runs
      .filter(({ trial }) => trial <= 2)
      .map((one) => ({ ...one, inputs: `inputs of ${one.scenario}` }));
    const pools = runs
      .filter(({ trial }) => trial === 1)
      .map(({ key, inputs, model, checks }) => ({
        ...{ case: caseOfRunKey(key), inputs, model, executions: 50 },
        ...{ since: '2026-01-01T00:00:00Z', until: '2026-02-01T00:00:00Z' },
        checks: Object.fromEntries(checks.map(({ id }) => [id, { passed: 100, total: 100 }])),
      }));
    const history: History = { schemaVersion: 1, lane: 'real', pools, entries: [] };
    const few = { baseline: { ...baseline, result: { ...baseline.result, runs } } };
    answer = (scenario, count) => (scenario === 'b' && count === 1 ? 'no' : 'yes');
    const without = await run(workspace, { trials: 8, resolveBaseline: async () => few });
    expect(without.asked).toEqual({ a: 6, b: 6, c: 6 });
    const withHistory = await run(workspace, {
      trials: 8,
      resolveBaseline: async () => ({ ...few, history }),
    });
    expect(withHistory.asked).toEqual({ a: 6, b: 8, c: 6 });
  });

  test('answered from the cache are no reason to stop, for they are no samples', async () => {
    await using workspace = await createWorkspace(filesFor(double.url));
    await run(workspace, { trials: 6, cache: 'read-write' });
    const { result, asked } = await run(workspace, { trials: 8, cache: 'read', resolveBaseline });
    expect(result.summary).toMatchObject({ total: 24, cachedCalls: 18 });
    expect(asked).toEqual({ a: 2, b: 2, c: 2 });
  });

  test('that money is lacking for are told as skipped, and no more are asked for', async () => {
    await using workspace = await createWorkspace(filesFor(double.url));
    answer = (scenario) => (scenario === 'b' ? 'no' : 'yes');
    // A call costs a cent: the first stage takes 18 of them, and at 80 % of 25 nothing starts any more.
    const { result, asked } = await run(workspace, {
      ...{ trials: 20, resolveBaseline, concurrency: 1, maxCost: 0.25 },
    });
    expect(asked).toEqual({ a: 6, b: 8, c: 6 });
    expect(trialsOf(result, 'b')).toEqual(upTo(20));
    expect(result.summary).toMatchObject({ total: 32, skipped: 12 });
  });

  test('called off before the second stage are not held, and said to be skipped where they were wanted', async () => {
    await using workspace = await createWorkspace(filesFor(double.url));
    const aborter = new AbortController();
    answer = (scenario, count) => {
      if (scenario === 'c' && count === 6) aborter.abort();
      return scenario === 'b' ? 'no' : 'yes';
    };
    const { result, asked, totals } = await run(workspace, {
      ...{ trials: 20, resolveBaseline, concurrency: 1, signal: aborter.signal },
    });
    expect(asked).toEqual({ a: 6, b: 6, c: 6 });
    expect(trialsOf(result, 'a')).toEqual(upTo(6));
    expect(result.runs.filter(({ scenario }) => scenario === 'b').at(-1)?.status).toBe('skipped');
    expect(totals.at(-1)?.[1]).toBe(result.summary.total);
  });

  test('are recorded as far as they were held', async () => {
    await using workspace = await createWorkspace(filesFor(double.url));
    answer = (scenario) => (scenario === 'c' ? 'no' : 'yes');
    const { files } = await run(workspace, { trials: 8, resolveBaseline, record: true });
    const recording = files.recorded?.find((file) => file.endsWith('recording.jsonl')) ?? '';
    const text = await readFile(recording, 'utf8');
    for (const id of ['a', 'b', 'c']) {
      expect(text).toContain(`::${id}::house::default::6"`);
      expect(text.includes(`::${id}::house::default::8"`)).toBe(id === 'c');
    }
  });

  test('are not asked for in mock mode, which is said; a manifest that asks gets them', async () => {
    await using workspace = await createWorkspace(filesFor(double.url, { a: 3 }));
    const { result, warnings, asked } = await run(workspace, { trials: 20, mode: 'mock' });
    expect(result.summary.total).toBe(5);
    expect(warnings).toContain(
      'The number of trials is not in force: in mock mode every trial would say the same.',
    );
    expect(asked).toEqual({});
  });

  test.each([0, 2.5, 1001, Number.NaN])('of the number %d are refused', async (trials) => {
    await using workspace = await createWorkspace(filesFor(double.url));
    await expect(run(workspace, { trials })).rejects.toThrow('give a whole number from 1 to 1000');
  });
});
