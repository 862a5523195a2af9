import { describe, expect, test } from 'vitest';
import { concludeRun, type HeldRuns } from '../../src/arena/conclude-run.ts';
import type { RunArenaOptions } from '../../src/arena/outcome.ts';
import { completeRunOptions, type ResolvedRunOptions } from '../../src/arena/run-options.ts';
import { createRunRecorder } from '../../src/engine/run-recorder.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import { createConcealer } from '../../src/lib/conceal.ts';
import type { Blessing } from '../../src/model/accepted-change.ts';
import type { ArenaResult, RunResult } from '../../src/model/run-result.ts';
import { DEFAULT_POLICY, makeFailure, makeResult, makeRun } from '../fixtures/results/build-result.ts';
import { execute, FIXED_TIME, planArena } from '../helpers/planned-arena.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const planned = planArena({ scenarios: { a: {}, b: {} }, defaultResponse: 'Good morning.' });
const FILE = 'desk.scenario.test.ts';
const broken = makeRun({ config: FILE, checks: [makeFailure()] });
const sound = makeRun({ config: FILE });

/** Two runs that passed, held in this process; single facts may be others. */
async function heldRuns(
  { directory }: Workspace,
  facts: Partial<HeldRuns> = {},
  options: Partial<RunArenaOptions> = {},
): Promise<HeldRuns> {
  const { ids, store } = await execute(planned);
  const settings = { configs: ['config.arena.yaml'], workingDirectory: directory, executionId: 'x' };
  const clock = createFixedClock(FIXED_TIME);
  return {
    store,
    runIds: ids,
    lane: 'mock',
    startedAt: clock.now(),
    narrowed: { held: planned, join: (results) => results },
    tests: { runs: [], files: [] },
    covered: ['config.arena.yaml'],
    policy: DEFAULT_POLICY,
    resolution: { reason: 'none was given' },
    stages: undefined,
    recording: undefined,
    runFiles: undefined,
    arenas: [],
    chosen: { reports: [], hasRunFiles: false },
    outputDirectory: directory,
    options: { ...completeRunOptions(settings), clock, ...options } as ResolvedRunOptions,
    ...facts,
  };
}

const namesOf = (runs: readonly RunResult[]) => runs.map(({ config, scenario }) => `${config} ${scenario}`);
const originOf = (result: ArenaResult) => ({
  result,
  origin: { sha: 'abc', ref: 'main', createdAt: null, source: 'artifact' },
});

test('runs of tests follow those of the arenas, and count like them', async () => {
  await using workspace = await createWorkspace();
  const tests = { runs: [broken], files: [FILE] };
  const { result, exitCode } = await concludeRun(await heldRuns(workspace, { tests }));
  const config = 'config.arena.yaml';
  expect(namesOf(result.runs)).toEqual([`${config} a`, `${config} b`, `${FILE} refund`]);
  expect(result.summary).toMatchObject({ total: 3, passed: 2, failed: 1 });
  expect(exitCode).toBe(1);
});

test('what is taken over stands where the plan has it', async () => {
  await using workspace = await createWorkspace();
  const narrowed: HeldRuns['narrowed'] = { held: planned, join: (results) => [sound, ...results].reverse() };
  const { result } = await concludeRun(await heldRuns(workspace, { narrowed }));
  expect(result.runs.map(({ scenario }) => scenario)).toEqual(['b', 'a', 'refund']);
});

describe('a blessing from elsewhere', () => {
  const blessing: Blessing = {
    selector: { scenario: 'refund' },
    by: 'ada',
    at: FIXED_TIME,
    reason: 'The new wording.',
    sha: null,
    source: 'comment',
  };

  test.each([
    { name: 'excuses what fails', runs: [broken], known: [], excused: 1, exitCode: 0, carried: [blessing] },
    { name: 'waits for its failure', runs: [sound], known: [], excused: 0, exitCode: 0, carried: [] },
    {
      name: 'that the baseline carries excuses no more',
      ...{ runs: [broken], known: [blessing], excused: 0, exitCode: 1, carried: [blessing] },
    },
    {
      name: 'that the baseline carries is carried on where nothing fails',
      ...{ runs: [sound], known: [blessing], excused: 0, exitCode: 0, carried: [blessing] },
    },
  ])('$name', async ({ runs, known, excused, exitCode, carried }) => {
    await using workspace = await createWorkspace();
    const baseline = originOf(makeResult([sound], { blessings: known }));
    const facts = { tests: { runs, files: [FILE] }, resolution: { baseline } };
    const resolveBlessings = async () => [blessing];
    const outcome = await concludeRun(await heldRuns(workspace, facts, { resolveBlessings }));
    expect(outcome.comparison.excused).toHaveLength(excused);
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.result.meta.blessings ?? []).toEqual(carried);
  });
});

test('a test command covers the test files that the baseline knows: what is gone of them was removed', async () => {
  await using workspace = await createWorkspace();
  const earlier = makeRun({ config: 'config.arena.yaml', scenario: 'a', provider: 'assistant' });
  const resolution = { baseline: originOf(makeResult([earlier, sound])) };
  const removedWith = async (options: Partial<RunArenaOptions>) => {
    const { comparison } = await concludeRun(await heldRuns(workspace, { resolution }, options));
    return comparison.removed.filter(({ scenario }) => scenario === 'refund').map(({ config }) => config);
  };
  expect(await removedWith({})).toEqual([]);
  expect(await removedWith({ testCommand: 'npm test' })).toEqual([FILE]);
});

describe('beside the results', () => {
  test('the runs that have a result are recorded where a recording is open', async () => {
    await using workspace = await createWorkspace();
    const concealer = createConcealer([]);
    const recording = {
      recorder: createRunRecorder(concealer),
      directory: workspace.path('recorded'),
      concealer,
    };
    const held = await heldRuns(workspace, { recording });
    const { files } = await concludeRun({ ...held, runIds: held.runIds.slice(0, 1) });
    expect(files.recorded).toContain(workspace.path('recorded/recording.jsonl'));
    const lines = (await workspace.read('recorded/recording.jsonl')).trim().split('\n');
    const runs = lines.map((line) => JSON.parse(line)).filter(({ type }) => type === 'run');
    expect(runs.map(({ scenario }) => scenario)).toEqual(['a']);
    expect((await concludeRun(await heldRuns(workspace))).files.recorded).toBeUndefined();
  });

  test('a history is written where one is kept', async () => {
    await using workspace = await createWorkspace();
    const concluded = async (options: Partial<RunArenaOptions>) =>
      (await concludeRun(await heldRuns(workspace, { lane: 'real' }, options))).files.history;
    expect(await concluded({})).toBeUndefined();
    expect(await concluded({ history: { event: 'push' } })).toBe(workspace.path('arena-history.json'));
  });
});
