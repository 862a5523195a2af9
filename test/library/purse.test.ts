import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Engine, type OpenEngineOptions, openEngine } from '../../src/index.ts';
import { fromUsd } from '../../src/model/money.ts';
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

const open = (workspace: Workspace, options: OpenEngineOptions = {}) =>
  openEngine('config.arena.yaml', {
    workingDirectory: workspace.directory,
    environment: { OPENAI_API_KEY: 'sk-test' },
    ...options,
  });

async function holdAll(engine: Engine) {
  const ids = await engine.executeRuns(engine.generateRunPlan(), 1);
  return Promise.all(ids.map((id) => engine.stateStore.getResult(id)));
}

describe('the budget of an engine', () => {
  test('ends the spending of all that it holds within one call', async () => {
    await using workspace = await createWorkspace(houseFiles(double.url, { count: 12 }));
    await using engine = await open(workspace, { maxCost: 0.05 });
    const first = await holdAll(engine);
    const passed = first.filter(({ status }) => status === 'passed').length;
    // At 80 % of the limit no further run starts.
    expect([requests, passed]).toEqual([4, 4]);
    const skipped = first.filter(({ status }) => status === 'skipped');
    expect(skipped).toHaveLength(12 - passed);
    expect(skipped[0]?.skipReason).toMatch(/^budget: /);

    expect((await holdAll(engine)).every(({ status }) => status === 'skipped')).toBe(true);
    expect(requests).toBe(passed);
  });

  test('needs the prices of the runs that are to be held', async () => {
    await using workspace = await createWorkspace(houseFiles(double.url, { priced: false }));
    await using engine = await open(workspace, { maxCost: 1 });
    await expect(holdAll(engine)).rejects.toMatchObject({ code: 'UNKNOWN_PRICE' });
    const [run] = engine.generateRunPlan().runs;
    if (run === undefined) throw new Error('The plan is empty.');
    await expect(engine.executeConversation({ run })).rejects.toMatchObject({ code: 'UNKNOWN_PRICE' });
    expect(requests).toBe(0);
  });

  test('that is none is refused', async () => {
    await using workspace = await createWorkspace(houseFiles(double.url));
    await expect(open(workspace, { maxCost: 0 })).rejects.toThrow('give an amount of US dollars above 0');
  });

  test('is not in force in mock mode', async () => {
    await using workspace = await createWorkspace(houseFiles(double.url, { count: 3 }));
    await using engine = await open(workspace, { maxCost: CALL_USD / 2 });
    await holdAll(engine);
    expect(requests).toBe(1);
    await engine.enableMockProviderMode();
    expect((await holdAll(engine)).map(({ status }) => status)).toEqual(['passed', 'passed', 'passed']);

    const warnings: unknown[] = [];
    await using mocked = await open(workspace, {
      ...{ mode: 'mock', maxCost: 1 },
      onWarning: (warning) => warnings.push(warning),
    });
    expect(mocked.getConfig().arenas).toHaveLength(1);
    expect(warnings).toContain(
      'The limit of the cost (max-cost) is not in force: in mock mode costs are simulated.',
    );
  });
});

test('the cache of an engine answers what another asked before, where it is wanted', async () => {
  await using workspace = await createWorkspace(houseFiles(double.url, { count: 2 }));
  const kept = { cache: 'read-write', cacheDirectory: 'kept' } as const;
  await using cold = await open(workspace, kept);
  await holdAll(cold);
  expect(requests).toBe(2);
  await using warm = await open(workspace, { ...kept, cache: 'read', maxCost: CALL_USD / 2 });
  const results = await holdAll(warm);
  expect(requests).toBe(2);
  expect(results.map(({ status, cost, billedCost }) => [status, cost, billedCost])).toEqual([
    ['passed', fromUsd(CALL_USD), 0],
    ['passed', fromUsd(CALL_USD), 0],
  ]);
  await using off = await open(workspace, { cacheDirectory: 'kept' });
  await holdAll(off);
  expect(requests).toBe(4);
});
