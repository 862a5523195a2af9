import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunArenaOptions } from '../../src/arena/outcome.ts';
import { runArena } from '../../src/arena/run-arena.ts';
import { ManifestError } from '../../src/errors/manifest-error.ts';
import type { ArenaEvent } from '../../src/events/arena-event.ts';
import { fromUsd, toUsd } from '../../src/model/money.ts';
import type { ArenaResult } from '../../src/model/run-result.ts';
import type { HttpDouble } from '../doubles/http-server.ts';
import { CALL_USD, houseFiles, startHouse } from '../helpers/house-arena.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

let double: HttpDouble;
let requests = 0;
beforeAll(async () => {
  double = await startHouse(() => {
    requests++;
  });
});
afterAll(() => double[Symbol.asyncDispose]());
beforeEach(() => {
  requests = 0;
});

async function run(workspace: Workspace, options: Partial<RunArenaOptions> = {}) {
  const warnings: string[] = [];
  const events: ArenaEvent[] = [];
  const outcome = await runArena({
    workingDirectory: workspace.directory,
    configs: ['config.arena.yaml'],
    mode: 'real',
    environment: { OPENAI_API_KEY: 'sk-test' },
    onWarning: (warning) => warnings.push(typeof warning === 'string' ? warning : warning.message),
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { outcome, warnings, events, summary: outcome.result.summary };
}

describe('the response cache', () => {
  test('answers a second run without a request, bills nothing and says what it saved', async () => {
    await using workspace = await createWorkspace(houseFiles(double.url, { trials: 2, count: 2 }));
    const cold = await run(workspace, { cache: 'read-write', concurrency: 1 });
    expect([requests, cold.summary.cost]).toEqual([4, fromUsd(4 * CALL_USD)]);
    expect(cold.summary).not.toHaveProperty('cachedCalls');
    expect(cold.outcome.responses).toEqual({ directory: workspace.path('.arena/cache'), written: 4 });

    const baseline: ArenaResult = cold.outcome.result;
    const origin = { sha: null, ref: null, createdAt: null, source: 'file' };
    const resolveBaseline = async () => ({ baseline: { origin, result: baseline } });
    const warm = await run(workspace, { cache: 'read', resolveBaseline });
    expect(requests).toBe(4);
    expect(warm.summary).toMatchObject({
      passed: 4,
      cost: fromUsd(4 * CALL_USD),
      cachedCalls: 4,
      billedCost: 0,
    });
    expect(warm.outcome.responses?.written).toBe(0);
    // A warm cache is no saving of the prompt's.
    expect(warm.outcome.comparison.cost.delta).toBe(0);
    const stored = await workspace.readJson<{ summary: object; runs: readonly object[] }>(
      'out/arena-results.json',
    );
    expect(stored.summary).toMatchObject({ costUsd: 4 * CALL_USD, cachedCalls: 4, billedUsd: 0 });
    expect(stored.runs[0]).toMatchObject({
      cachedCalls: 1,
      billedUsd: 0,
      messages: [{}, {}, { role: 'assistant', cached: true }],
    });
  });

  test('is asked by nobody where it is off, and kept where it is wanted', async () => {
    await using workspace = await createWorkspace(houseFiles(double.url, {}));
    expect((await run(workspace)).outcome).not.toHaveProperty('responses');
    await run(workspace, { cache: 'read-write', cacheDirectory: 'kept' });
    await run(workspace, { cache: 'read-write', cacheDirectory: 'kept' });
    expect(requests).toBe(2);
  });

  test('answers what the budget would refuse', async () => {
    await using workspace = await createWorkspace(houseFiles(double.url, { count: 3 }));
    await run(workspace, { cache: 'read-write' });
    const warm = await run(workspace, { cache: 'read', maxCost: CALL_USD / 2 });
    expect([warm.summary.passed, warm.summary.billedCost]).toEqual([3, 0]);
  });
});

describe('the budget', () => {
  test.each([1, 8])('ends the spending within one call, %i runs at a time', async (concurrency) => {
    await using workspace = await createWorkspace(houseFiles(double.url, { count: 12 }));
    const { summary, outcome } = await run(workspace, { maxCost: 0.05, concurrency });
    expect(toUsd(summary.cost ?? fromUsd(0))).toBeLessThan(0.05 + CALL_USD);
    expect(requests * CALL_USD).toBeCloseTo(toUsd(summary.cost ?? fromUsd(0)), 9);
    expect(summary).toMatchObject({ total: 12, failed: 0, errors: 0, skipped: 12 - summary.passed });
    expect(summary.passed).toBeGreaterThan(0);
    expect(outcome.exitCode).not.toBe(0);
  });

  test('is refused before anything runs where a price is unknown', async () => {
    await using workspace = await createWorkspace(houseFiles(double.url, { priced: false }));
    const refused = run(workspace, { maxCost: 1 });
    await expect(refused).rejects.toThrow(
      /Provider "house" \(house\.provider\.yaml\) uses the model "house-model", whose price is unknown.*spec\.pricing/s,
    );
    await expect(refused).rejects.toBeInstanceOf(ManifestError);
    expect(requests).toBe(0);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('of %f is refused', async (maxCost) => {
    await using workspace = await createWorkspace(houseFiles(double.url, {}));
    await expect(run(workspace, { maxCost })).rejects.toThrow('give an amount of US dollars above 0');
  });

  test('is not in force in mock mode, which is said', async () => {
    await using workspace = await createWorkspace(houseFiles(double.url, { priced: false }));
    const { warnings } = await run(workspace, { mode: 'mock', maxCost: 1, cache: 'read-write' });
    expect(warnings).toContain(
      'The limit of the cost (max-cost) is not in force: in mock mode costs are simulated.',
    );
    expect(requests).toBe(0);
  });
});

test('what runs are likely to cost is told before they start, with a warning where that is too much', async () => {
  await using workspace = await createWorkspace(houseFiles(double.url, { count: 3 }));
  const first = await run(workspace);
  expect(first.events.find(({ type }) => type === 'plan.started')).not.toHaveProperty('estimate');
  const past = first.outcome.result;
  const [, ...known] = past.runs;
  const origin = { sha: null, ref: null, createdAt: null, source: 'file' };
  const resolveBaseline = async () => ({ baseline: { origin, result: { ...past, runs: known } } });
  const second = await run(workspace, { resolveBaseline, maxCost: 0.015 });
  expect(second.events.find(({ type }) => type === 'plan.started')).toMatchObject({
    estimate: { cost: fromUsd(2 * CALL_USD), runs: 2 },
  });
  expect(second.warnings).toContain(
    'The runs are likely to cost $0.02, more than the limit of $0.015 (max-cost): not all of them will be held.',
  );
});
