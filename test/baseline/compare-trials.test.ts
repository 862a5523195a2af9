// Long: one table for each way that trials are judged.
import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import type { GatePolicy } from '../../src/baseline/gate-policy.ts';
import type { CheckResult } from '../../src/model/check.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { History } from '../../src/model/history.ts';
import { fromUsd } from '../../src/model/money.ts';
import type { RunResult } from '../../src/model/run-result.ts';
import {
  DEFAULT_POLICY,
  makeCheck,
  makeFailure,
  makeMessage,
  makeResult,
  makeRun,
} from '../fixtures/results/build-result.ts';
import { CLASSES } from '../fixtures/results/comparison-classes.ts';

const BEFORE_ID = 'execution-before';
const CHECK = makeCheck().id;

/** Trials of one case; `checksOf` says what the trial, from 1, found. */
function trials(
  count: number,
  checksOf: (trial: number) => readonly CheckResult[],
  facts: Partial<RunResult> = {},
): readonly RunResult[] {
  return Array.from({ length: count }, (_, index) =>
    makeRun({ trial: index + 1, inputs: 'i1', checks: checksOf(index + 1), ...facts }),
  );
}

/** Trials of which the first ones failed. */
function failing(failed: number, of: number, facts: Partial<RunResult> = {}): readonly RunResult[] {
  return trials(of, (trial) => [trial <= failed ? makeFailure() : makeCheck()], facts);
}

function pooled(passed: number, total: number, facts: Partial<History> = {}): History {
  const pool = {
    case: 'evals/config.arena.yaml::refund::gpt-mini::default',
    inputs: 'i1',
    model: 'gpt-4o-mini',
    checks: { [CHECK]: { passed, total } },
    since: '2026-01-01T00:00:00Z',
    until: '2026-02-01T00:00:00Z',
    executions: 5,
  };
  return { schemaVersion: 1, lane: 'real', pools: [pool], entries: [], ...facts };
}

function compare(
  now: readonly RunResult[],
  before: readonly RunResult[],
  {
    history,
    policy,
    lane = 'real',
  }: { history?: History; policy?: Partial<GatePolicy>; lane?: 'mock' | 'real' } = {},
): Comparison {
  const result = makeResult(before, { lane, executionId: BEFORE_ID });
  const origin = { sha: 'abc', ref: 'main', createdAt: null, source: 'artifact' };
  return compareResults(
    makeResult(now, { lane }),
    { baseline: { result, origin }, ...(history === undefined ? {} : { history }) },
    { ...DEFAULT_POLICY, ...policy },
  );
}

function classesOf(comparison: Comparison): Record<string, number> {
  return Object.fromEntries(
    CLASSES.filter((name) => comparison[name].length > 0).map((name) => [name, comparison[name].length]),
  );
}

describe('a check held in several trials has one entry', () => {
  test.each<[string, readonly RunResult[], readonly RunResult[], Record<string, number>, string | undefined]>(
    [
      ['all passed on both sides', failing(0, 20), failing(0, 20), {}, undefined],
      ['it fell for sure', failing(12, 20), failing(0, 40), { newFailures: 1 }, 'regressed'],
      ['it rose for sure', failing(0, 20), failing(20, 40), { fixed: 1 }, 'improved'],
      ['always failed', failing(20, 20), failing(40, 40), { existingFailures: 1 }, 'not-regressed'],
      ['failed as often as before', failing(4, 20), failing(8, 40), { flaky: 1 }, 'not-regressed'],
      ['too few to tell', failing(2, 5), failing(0, 5), { undecided: 1 }, 'undecided'],
      ['few, and none failed', failing(0, 5), failing(0, 5), {}, undefined],
    ],
  )('%s', (_name, now, before, classes, verdict) => {
    const comparison = compare(now, before);
    expect(classesOf(comparison)).toEqual(classes);
    const [name] = Object.keys(classes) as (typeof CLASSES)[number][];
    if (name === undefined) return;
    expect(comparison[name][0]?.trials).toMatchObject({
      verdict,
      current: { total: now.length },
      baseline: { total: before.length },
    });
  });

  test('the entry stands at the first trial that failed', () => {
    const now = trials(20, (trial) => [trial > 3 ? makeFailure({ message: `No ${trial}.` }) : makeCheck()]);
    const { newFailures } = compare(now, failing(0, 40));
    expect(newFailures).toMatchObject([
      { run: now[3]?.key, message: 'No 4.', status: 'failed', baselineStatus: 'passed' },
    ]);
  });

  test('what would decide is told with its price', () => {
    const { undecided, verdict, gate } = compare(failing(2, 5), failing(0, 5));
    const needs = undecided[0]?.trials?.needs;
    expect(needs?.trials).toBeGreaterThan(0);
    expect(needs?.cost).toBe((needs?.trials ?? 0) * fromUsd(0.001));
    expect(verdict).toBe('neutral');
    expect(gate.find(({ rule }) => rule === 'undecided')?.reason).toMatch(
      /^1 undecided check\. About \d+ more trials? would tell \(about \$0\.\d+\)\.$/,
    );
  });

  test('errors in some trials are one error, beside the class of the others', () => {
    const now = trials(20, (trial) => [
      trial <= 3 ? makeCheck({ status: 'error' }) : trial <= 15 ? makeFailure() : makeCheck(),
    ]);
    const comparison = compare(now, failing(0, 40));
    expect(classesOf(comparison)).toEqual({ newFailures: 1, errors: 1 });
    expect(comparison.errors[0]?.note).toBe('It could not be judged in 3 of 20 trials.');
    expect(comparison.newFailures[0]?.trials?.current).toMatchObject({ passed: 5, total: 17 });
  });

  test('runs that broke off are one error of the case', () => {
    const broken = { code: 'BOOM', message: 'No answer.' };
    const now = [
      ...failing(0, 18),
      ...[19, 20].map((trial) => makeRun({ trial, error: broken, checks: [] })),
    ];
    const comparison = compare(now, failing(0, 40));
    expect(classesOf(comparison)).toEqual({ errors: 1 });
    expect(comparison.errors[0]).toMatchObject({
      check: null,
      code: 'BOOM',
      note: '2 of 20 trials broke off.',
    });
  });

  test('what broke is shown before what was inconclusive, in runs as in checks', () => {
    const error = (code: string) => ({ error: { code, message: 'No.' }, checks: [] });
    const runs = ['INCONCLUSIVE', 'BOOM'].map((code, index) => makeRun({ trial: index + 1, ...error(code) }));
    expect(compare(runs, failing(0, 2)).errors).toMatchObject([{ code: 'BOOM' }]);
    const checks = trials(2, (trial) => [
      makeCheck({ status: 'error', code: trial === 1 ? 'INCONCLUSIVE' : 'TIMEOUT' }),
    ]);
    expect(compare(checks, failing(0, 2)).errors).toMatchObject([{ code: 'TIMEOUT' }]);
  });

  test('skipped trials are no samples', () => {
    const now = trials(10, (trial) => [trial <= 5 ? makeCheck({ status: 'skipped' }) : makeCheck()]);
    expect(classesOf(compare(now, failing(0, 10)))).toEqual({});
    const all = trials(10, () => [makeCheck({ status: 'skipped' })]);
    expect(classesOf(compare(all, failing(0, 10)))).toEqual({ skipped: 1 });
  });

  test.each([
    [
      'a new check that fails once counts as new',
      [makeCheck({ type: 'regex' })],
      { newFailures: 1, removed: 1 },
    ],
    ['so does one whose parameters changed', [makeCheck({ hash: '1' })], { newFailures: 1 }],
  ])('%s', (_name, before, classes) => {
    expect(
      classesOf(
        compare(
          failing(1, 20),
          trials(20, () => before),
        ),
      ),
    ).toEqual(classes);
  });

  test('a renamed scenario and a missing one have one entry each', () => {
    const comparison = compare(failing(0, 5), [
      ...failing(0, 5),
      ...failing(0, 5, { scenario: 'greeting', messages: [] }),
    ]);
    expect(classesOf(comparison)).toEqual({ removed: 1 });
  });

  test('trials that say the same again are no samples', () => {
    const cached = failing(20, 20, { cachedCalls: 1 });
    const comparison = compare(cached, failing(0, 40));
    expect(classesOf(comparison)).toEqual({ newFailures: 1 });
    expect(comparison.newFailures[0]).not.toHaveProperty('trials');
    expect(comparison.newFailures[0]?.note).toBe('It failed in 20 of 20 trials.');
  });

  test.each([
    ['fails in one trial and passed before', failing(1, 3), failing(0, 3), { newFailures: 1 }],
    ['fails in all, as before', failing(3, 3), failing(3, 3), { existingFailures: 1 }],
    ['fails in one, and failed in all before', failing(1, 3), failing(3, 3), { flaky: 1 }],
    ['fails in one, as before', failing(1, 3), failing(1, 3), { flaky: 1 }],
    ['passes again', failing(0, 3), failing(3, 3), { fixed: 1 }],
  ])('in the mock lane trials prove nothing more: %s', (_name, now, before, classes) => {
    const comparison = compare(now, before, { lane: 'mock' });
    expect(classesOf(comparison)).toEqual(classes);
    expect(Object.values(comparison).flat()).not.toContainEqual(
      expect.objectContaining({ trials: expect.anything() }),
    );
  });
});

describe('one trial beside earlier runs of equal inputs', () => {
  const now = failing(1, 1);
  test.each<[string, readonly RunResult[], History | undefined, Record<string, number>]>([
    ['a mixed past makes a failure flaky', failing(0, 1), pooled(80, 100), { flaky: 1 }],
    ['so do mixed trials of the baseline itself', failing(1, 5), undefined, { flaky: 1 }],
    ['a past without failures leaves it new', failing(0, 1), pooled(100, 100), { newFailures: 1 }],
    ['a past of failures leaves it known', failing(1, 1), pooled(0, 100), { existingFailures: 1 }],
    ['other inputs tell nothing', failing(0, 1, { inputs: 'i2' }), pooled(80, 100), { newFailures: 1 }],
    [
      'nor does another model',
      failing(0, 1),
      { ...pooled(80, 100), pools: pooled(80, 100).pools.map((pool) => ({ ...pool, model: 'gpt-5' })) },
      { newFailures: 1 },
    ],
  ])('%s', (_name, before, history, classes) => {
    expect(classesOf(compare(now, before, history === undefined ? {} : { history }))).toEqual(classes);
  });

  test('a note says how often it failed', () => {
    const { flaky } = compare(now, failing(0, 1), { history: pooled(80, 100) });
    expect(flaky[0]?.note).toBe('It failed in 20 of 101 earlier runs.');
  });

  test('a check that passes now and failed last is fixed, with a word of doubt', () => {
    const { fixed } = compare(failing(0, 1), failing(1, 1), { history: pooled(80, 100) });
    expect(fixed[0]?.note).toBe('It failed in 21 of 101 earlier runs.');
  });
});

describe('samples of the baseline', () => {
  const totalOf = (before: readonly RunResult[], history: History) =>
    compare(failing(12, 20), before, { history }).newFailures[0]?.trials?.baseline?.total;
  const entry = { at: '2026-02-01T00:00:00Z', sha: null, event: 'push', executionId: BEFORE_ID, points: [] };
  test.each<[string, number, History]>([
    ['are added to those of the history', 140, pooled(100, 100)],
    ['are counted once where the history names their execution', 100, pooled(100, 100, { entries: [entry] })],
    ['are all there is where the named history has fewer', 40, pooled(3, 3, { entries: [entry] })],
    [
      'are counted once where the pool reaches over them',
      100,
      pooled(100, 100, {
        pools: pooled(100, 100).pools.map((pool) => ({ ...pool, until: '2026-04-01T00:00:00Z' })),
      }),
    ],
  ])('%s', (_name, total, history) => {
    expect(totalOf(failing(0, 40), history)).toBe(total);
  });

  test.each<[string, Partial<RunResult>]>([
    ['taken over', { carried: { sha: 'abc' } }],
    ['from the cache', { cachedCalls: 2 }],
    ['with one cached answer', { messages: [makeMessage({ cached: true })] }],
  ])('are not those %s', (_name, facts) => {
    expect(totalOf(failing(0, 40, facts), pooled(100, 100))).toBe(100);
  });
});

describe('checks that must pass', () => {
  const policy = { mustPass: [{ type: 'content_includes' }] };
  const judge = (facts: Partial<CheckResult> = {}) => makeCheck({ type: 'llm_judge', ...facts });
  const judged = (failed: number, of: number) =>
    trials(of, (trial) => [judge(trial <= failed ? { status: 'failed' } : {})]);
  const mustJudge = { mustPass: [{ type: 'llm_judge' }] };
  test.each<[string, readonly RunResult[], readonly RunResult[], Partial<GatePolicy>, boolean]>([
    ['a computed one fails once, whatever the statistics say', failing(1, 20), failing(2, 40), policy, true],
    ['one that fails as before', failing(1, 1), failing(1, 1), policy, true],
    ['one that passes', failing(0, 20), failing(0, 20), policy, false],
    ['another one', failing(1, 20), failing(2, 40), mustJudge, false],
    ['a judge that fails once', judged(1, 20), judged(2, 40), mustJudge, false],
    ['a judge that fails twice', judged(2, 20), judged(4, 40), mustJudge, true],
    ['a judge that fails in the only trial', judged(1, 1), judged(1, 1), mustJudge, true],
  ])('%s', (_name, now, before, facts, isFail) => {
    const { verdict, gate } = compare(now, before, { policy: facts });
    expect(gate.find(({ rule }) => rule === 'must-pass')?.outcome).toBe(isFail ? 'fail' : 'pass');
    expect(verdict === 'fail').toBe(isFail);
  });

  test('fail without a baseline even where that is neutral', () => {
    const current = makeResult(failing(1, 1));
    const neutral = { ...DEFAULT_POLICY, onMissingBaseline: 'neutral' as const };
    expect(compareResults(current, {}, neutral).verdict).toBe('neutral');
    const comparison = compareResults(current, {}, { ...neutral, ...policy });
    expect(comparison.verdict).toBe('fail');
    expect(comparison.newFailures[0]?.mustPass).toBe(true);
  });
});

describe('all runs together', () => {
  test('say what the trials could have found', () => {
    const { power } = compare(failing(0, 10), failing(0, 10));
    expect(power).toMatchObject({ trials: 10, baselineTrials: 10, from: 0.95, to: 0.6 });
    expect(power?.detects).toBeLessThan(0.7);
    expect(compare(failing(0, 10), failing(0, 10), { lane: 'mock' }).power).toBeUndefined();
  });

  test('are taken in pairs where each side has one status', () => {
    const named = (scenario: string, failed: number, of = 1) => failing(failed, of, { scenario });
    const now = [...named('a', 1), ...named('b', 1), ...named('c', 0), ...named('d', 1, 2), ...named('e', 0)];
    const before = [...named('a', 0), ...named('b', 0), ...named('c', 1), ...named('d', 0), ...named('e', 0)];
    expect(compare(now, before).paired).toEqual({ worse: 2, better: 1, pValue: 1 });
    expect(compare(now, before, { lane: 'mock' }).paired).toBeUndefined();
  });

  test('show how scores moved, the same on every machine', () => {
    const graded = (shift: number) =>
      makeRun({ checks: [1, 2, 3, 4, 5].map((n) => makeCheck({ hash: `${n}`, score: n / 10 + shift })) });
    const { scores } = compare([graded(0.1)], [graded(0)]);
    expect(scores).toEqual({ checks: 5, baseline: 0.3, current: 0.4, low: 0.1, high: 0.1 });
    expect(compare([makeRun({ checks: [makeCheck({ score: 1 })] })], [graded(0)]).scores).toBeUndefined();
  });
});
