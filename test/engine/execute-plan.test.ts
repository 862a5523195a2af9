import { describe, expect, test } from 'vitest';
import { createMockProvider } from '../../src/providers/mock-provider.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { execute, executeOne, FIXED_TIME, planArena, timedCalls } from '../helpers/planned-arena.ts';

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, {}]));

/** A provider whose answers come after some turns of the event loop, fewer for later scenarios. */
function slowProvider(
  ticksOf: (scenario: string) => number,
  onCall: (running: number) => void = () => undefined,
): Provider {
  const inner = createMockProvider({ id: 'p', model: 'm' });
  let running = 0;
  return {
    ...inner,
    async complete(request, signal) {
      onCall(++running);
      for (let tick = ticksOf(request.speaker.scenario); tick > 0; tick--) await Promise.resolve();
      running--;
      return inner.complete(request, signal);
    },
  };
}

test.each([1, 3, 50])('with a concurrency of %i the ids keep the order of the plan', async (concurrency) => {
  let most = 0;
  const provider = slowProvider(
    (scenario) => 60 - 3 * Number(scenario.slice(1)),
    (running) => {
      most = Math.max(most, running);
    },
  );
  const runs = planArena({ scenarios: many(20) });
  const { results } = await execute(runs, { concurrency, createProvider: () => provider });
  expect(results.map(({ key }) => key)).toEqual(runs.map(({ key }) => key));
  expect(most).toBe(Math.min(concurrency, 20));
});

test('a thousand runs all end, in order', async () => {
  const runs = planArena({ scenarios: many(1000), defaultResponse: 'ok' });
  const { ids, results, store } = await execute(runs, { concurrency: 8 });
  expect(new Set(ids).size).toBe(1000);
  expect(results.map(({ scenario }) => scenario)).toEqual(runs.map((_, index) => `s${index}`));
  expect(results.every(({ status }) => status === 'passed')).toBe(true);
  expect(await store.list()).toHaveLength(1000);
});

test('the same plan gives the same results, however many run at a time', async () => {
  const runs = planArena({ scenarios: many(12), prompt: { allowed_tools: ['t'] }, tools: { t: {} } });
  const one = await execute(runs, { concurrency: 1 });
  const six = await execute(runs, { concurrency: 6 });
  expect(six.results).toEqual(one.results);
  const dumps = async ({ ids, store }: typeof one) => Promise.all(ids.map((id) => store.dumpToJson(id)));
  expect(await dumps(six)).toEqual(await dumps(one));
});

test('in the mock lane all times are those of the fixed clock and nothing takes time', async () => {
  let elapsed = 0;
  const { result, dump } = await executeOne({}, { elapsedMs: () => (elapsed += 5) });
  expect(result.latencyMs).toBe(0);
  expect(dump).toMatchObject({
    StartTime: FIXED_TIME.replace('.000', ''),
    EndTime: FIXED_TIME.replace('.000', ''),
    Duration: 0,
  });
});

test('in the real lane calls and runs are measured', async () => {
  const { result, dump, execution } = await executeOne({}, { lane: 'real', ...timedCalls(5) });
  expect(result.latencyMs).toBe(5);
  expect(dump.Duration).toBe(5_000_000);
  const ends = execution.events.filter((event) => 'durationMs' in event && event.durationMs === 5);
  expect(ends.map(({ type }) => type)).toEqual([
    'provider.call.completed',
    'stage.completed',
    'pipeline.completed',
    'arena.turn.completed',
    'arena.run.completed',
    'plan.completed',
  ]);
});

describe('what goes wrong in one run stays there', () => {
  const failingAt = (scenario: string, error: unknown): Provider => {
    const inner = createMockProvider({ id: 'p', model: 'm' });
    return {
      ...inner,
      complete: async (request, signal) => {
        if (request.speaker.scenario === scenario) throw error;
        return inner.complete(request, signal);
      },
    };
  };

  test.each([
    ['an unforeseen error', new TypeError('x is not a function'), 'x is not a function'],
    ['something that is no error', 'just text', 'just text'],
  ])('%s', async (_case, thrown, message) => {
    const provider = failingAt('s1', thrown);
    const { results } = await execute(planArena({ scenarios: many(3) }), { createProvider: () => provider });
    expect(results.map(({ status }) => status)).toEqual(['passed', 'error', 'passed']);
    const location = { file: 's1.scenario.yaml', line: 1, column: 1 };
    expect(results[1]?.error).toEqual({ code: 'INTERNAL', message, location });
  });

  test('a provider that cannot be made', async () => {
    const { results } = await execute(planArena({ scenarios: many(2) }), {
      createProvider: () => {
        throw new Error('no key');
      },
    });
    expect(results.map(({ error }) => error?.message)).toEqual(['no key', 'no key']);
  });
});

describe('executors that are not there', () => {
  test('a duplex scenario is an error that names it, and its checks are listed as skipped', async () => {
    const check = { type: 'content_includes', params: { patterns: ['x'] } };
    const { result } = await executeOne({
      scenarios: {
        s1: {
          duplex: {},
          turns: [{ role: 'user', content: 'a', assertions: [check] }],
          conversation_assertions: [{ type: 'content_includes_any', params: { patterns: ['x'] } }],
        },
      },
    });
    expect(result).toMatchObject({
      status: 'error',
      error: { code: 'DUPLEX_UNSUPPORTED', message: expect.stringContaining('duplex executor') },
      messages: [],
      checks: [
        { scope: 'turn', status: 'skipped', code: 'NOT_REACHED' },
        { scope: 'conversation', status: 'skipped', code: 'NOT_REACHED' },
      ],
    });
  });

  test('an eval is an error that names it', async () => {
    const { result } = await executeOne({ scenarios: {}, evals: ['e1'] });
    expect(result).toMatchObject({
      scenario: 'e1',
      provider: 'eval',
      status: 'error',
      error: { code: 'EVAL_UNSUPPORTED', message: expect.stringContaining('"e1" needs the eval executor') },
    });
  });
});

describe('calling off', () => {
  const assertions = [{ type: 'content_includes', params: { patterns: ['x'] } }];
  const scenarios = Object.fromEntries(
    ['s0', 's1', 's2'].map((id) => [
      id,
      {
        turns: [
          { role: 'user', content: 'a' },
          { role: 'user', content: 'b', assertions },
        ],
      },
    ]),
  );

  test('skips the runs not started and keeps what the one under way had said', async () => {
    const controller = new AbortController();
    const inner = createMockProvider({ id: 'p', model: 'm' });
    let calls = 0;
    const provider: Provider = {
      ...inner,
      complete: async (request, signal) => {
        const completion = await inner.complete(request, signal);
        if (++calls === 3) controller.abort();
        return completion;
      },
    };
    const { results, events } = await execute(
      planArena({
        scenarios: {
          ...scenarios,
          s0: {
            turns: [
              { role: 'user', content: 'a' },
              { role: 'user', content: 'b' },
            ],
          },
        },
      }),
      { concurrency: 1, signal: controller.signal, createProvider: () => provider },
    );
    expect(results.map(({ status }) => status)).toEqual(['passed', 'skipped', 'skipped']);
    expect(results[1]).toMatchObject({
      skipReason: 'The execution was called off.',
      checks: [{ turn: 1, status: 'skipped', code: 'NOT_REACHED' }],
    });
    expect(results[1]?.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant']);
    expect(results[2]).toMatchObject({
      messages: [],
      checks: [{ turn: 1, status: 'skipped', code: 'NOT_REACHED' }],
    });
    const ofRuns = events.filter(({ type }) => /^(arena\.)?run\./.test(type));
    expect(ofRuns).toMatchObject([
      { type: 'arena.run.started' },
      { type: 'arena.run.completed', status: 'passed' },
      { type: 'arena.run.started' },
      {
        type: 'arena.run.failed',
        status: 'skipped',
        error: { code: 'ABORTED', message: 'The execution was called off.' },
      },
      { type: 'run.skipped', status: 'skipped', reason: 'The execution was called off.' },
    ]);
  });

  test('before the start skips everything', async () => {
    const { results } = await execute(planArena({ scenarios }), { signal: AbortSignal.abort() });
    expect(results.map(({ status }) => status)).toEqual(['skipped', 'skipped', 'skipped']);
  });
});
