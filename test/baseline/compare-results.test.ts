// Long: one table for each way that checks and runs come and go.
import { describe, expect, test } from 'vitest';
import type { Baseline } from '../../src/baseline/baseline.ts';
import { compareResults } from '../../src/baseline/compare-results.ts';
import type { CheckResult } from '../../src/model/check.ts';
import type { Comparison, ComparisonEntry } from '../../src/model/comparison.ts';
import type { ArenaResult, RunResult } from '../../src/model/run-result.ts';
import {
  DEFAULT_POLICY,
  makeCheck,
  makeFailure,
  makeMessage,
  makeResult,
  makeRun,
} from '../fixtures/results/build-result.ts';
import { CLASSES } from '../fixtures/results/comparison-classes.ts';

function baselineOf(result: ArenaResult): Baseline {
  return { result, origin: { sha: 'abc', ref: 'main', createdAt: null, source: 'artifact' } };
}

function compare(
  now: readonly RunResult[],
  before: readonly RunResult[],
  selection?: ArenaResult['meta']['selection'],
) {
  const current = makeResult(now, selection === undefined ? {} : { selection });
  return compareResults(current, { baseline: baselineOf(makeResult(before)) }, DEFAULT_POLICY);
}

/** The classes that hold something, each entry as `type`, or `run` for a run. */
function classesOf(comparison: Comparison): Record<string, string[]> {
  return Object.fromEntries(
    CLASSES.filter((name) => comparison[name].length > 0).map((name) => [
      name,
      comparison[name].map(({ type }: ComparisonEntry) => type ?? 'run'),
    ]),
  );
}

const passed = makeCheck();
const failed = makeFailure();
const error = makeCheck({ status: 'error', message: 'It could not be judged.' });
const skipped = makeCheck({ status: 'skipped', code: 'NOT_REACHED' });
const expected = makeFailure({ expected: true });
const advisory = makeFailure({ advisory: true });
const one = (name: string) => ({ [name]: ['content_includes'] });

describe('one check, before and now', () => {
  test.each<[string, CheckResult, CheckResult, Record<string, string[]>]>([
    ['passed, passed', passed, passed, {}],
    ['passed, failed', passed, failed, one('newFailures')],
    ['passed, error', passed, error, one('errors')],
    ['passed, skipped', passed, skipped, one('skipped')],
    ['failed, passed', failed, passed, one('fixed')],
    ['failed, failed', failed, failed, one('existingFailures')],
    ['failed, error', failed, error, one('errors')],
    ['failed, skipped', failed, skipped, one('skipped')],
    ['error, passed', error, passed, one('fixed')],
    ['error, failed', error, failed, one('newFailures')],
    ['error, error', error, error, one('errors')],
    ['error, skipped', error, skipped, one('skipped')],
    ['skipped, passed', skipped, passed, {}],
    ['skipped, failed', skipped, failed, one('newFailures')],
    ['skipped, error', skipped, error, one('errors')],
    ['skipped, skipped', skipped, skipped, one('skipped')],
    ['passed, expected', passed, expected, {}],
    ['expected, failed', expected, failed, one('newFailures')],
    ['failed, expected', failed, expected, one('fixed')],
    ['passed, advisory', passed, advisory, {}],
    ['advisory, advisory', advisory, advisory, {}],
  ])('%s', (_name, before, now, classes) => {
    expect(classesOf(compare([makeRun({ checks: [now] })], [makeRun({ checks: [before] })]))).toEqual(
      classes,
    );
  });

  test('names run, check, place, both statuses and the reason', () => {
    const { newFailures } = compare([makeRun({ checks: [failed] })], [makeRun({ checks: [error] })]);
    expect(newFailures).toEqual([
      {
        run: 'evals/config.arena.yaml::refund::gpt-mini::default::1',
        check: 'assertion/turn/0/content_includes/00000000',
        config: 'evals/config.arena.yaml',
        scenario: 'refund',
        provider: 'gpt-mini',
        region: 'default',
        use: 'assertion',
        scope: 'turn',
        turn: 0,
        type: 'content_includes',
        location: { file: 'evals/scenarios/refund.yaml', line: 12, column: 9 },
        message: 'The reply lacks "30 days".',
        status: 'failed',
        baselineStatus: 'error',
        note: 'It could not be judged in the baseline.',
      },
    ]);
  });
});

describe('checks that come, go and change', () => {
  const other = (facts: Partial<CheckResult> & { hash?: string }) =>
    makeCheck({ type: 'max_length', ...facts });
  test.each<[string, readonly CheckResult[], readonly CheckResult[], Record<string, string[]>]>([
    ['a new one passes', [passed], [passed, other({})], { added: ['max_length'] }],
    ['a new one fails', [passed], [passed, other({ status: 'failed' })], { newFailures: ['max_length'] }],
    ['one is gone', [passed, other({})], [passed], { removed: ['max_length'] }],
    ['one changed and passes', [other({ hash: '1' })], [other({ hash: '2' })], { changed: ['max_length'] }],
    [
      'one changed and fails',
      [other({ hash: '1' })],
      [other({ hash: '2', status: 'failed' })],
      { newFailures: ['max_length'] },
    ],
    [
      'one changed and cannot be judged',
      [other({ hash: '1' })],
      [other({ hash: '2', status: 'error' })],
      { errors: ['max_length'] },
    ],
    [
      'two candidates are ambiguous',
      [other({ hash: '1' }), other({ hash: '3' })],
      [other({ hash: '2' })],
      { added: ['max_length'], removed: ['max_length', 'max_length'] },
    ],
    [
      'so are two that are new',
      [other({ hash: '1' })],
      [other({ hash: '2' }), other({ hash: '3' })],
      { added: ['max_length', 'max_length'], removed: ['max_length'] },
    ],
    ['a check that moved to another turn', [other({ turn: 0 })], [other({ turn: 1 })], {}],
    [
      'one that moved and fails',
      [other({ turn: 0 })],
      [other({ turn: 1, status: 'failed' })],
      { newFailures: ['max_length'] },
    ],
    [
      'one that moved and fails as before',
      [other({ turn: 0, status: 'failed' })],
      [other({ turn: 1, status: 'failed' })],
      { existingFailures: ['max_length'] },
    ],
    [
      'a turn before it is new, with a check of the same type',
      [other({ turn: 0, hash: '1', status: 'failed' })],
      [other({ turn: 0, hash: '2' }), other({ turn: 1, hash: '1', status: 'failed' })],
      { existingFailures: ['max_length'], added: ['max_length'] },
    ],
    [
      'one that moved beside one that changed',
      [other({ turn: 0, hash: '1', status: 'failed' }), other({ turn: 1, hash: '3' })],
      [other({ turn: 1, hash: '1', status: 'failed' }), other({ turn: 1, hash: '2' })],
      { existingFailures: ['max_length'], changed: ['max_length'] },
    ],
    [
      'two turns it may have moved to are ambiguous',
      [other({ turn: 0, status: 'failed' })],
      [other({ turn: 1, status: 'failed' }), other({ turn: 2 })],
      { newFailures: ['max_length'], added: ['max_length'], removed: ['max_length'] },
    ],
    [
      'an unchanged sibling does not make it ambiguous',
      [other({ hash: '1' }), other({ hash: '2' })],
      [other({ hash: '1' }), other({ hash: '3' })],
      { changed: ['max_length'] },
    ],
  ])('%s', (_name, before, now, classes) => {
    expect(classesOf(compare([makeRun({ checks: now })], [makeRun({ checks: before })]))).toEqual(classes);
  });

  test('notes say why a failure counts as new', () => {
    const now = [other({ hash: '2', status: 'failed' }), makeFailure({ type: 'regex' })];
    const { newFailures } = compare(
      [makeRun({ checks: now })],
      [makeRun({ checks: [other({ hash: '1' })] })],
    );
    expect(newFailures.map(({ note }) => note)).toEqual(['The check changed.', 'The check is new.']);
  });

  test('a note says where a check that moved was', () => {
    const { newFailures } = compare(
      [makeRun({ checks: [other({ turn: 1, status: 'failed' })] })],
      [makeRun({ checks: [other({ turn: 0 })] })],
    );
    expect(newFailures).toMatchObject([
      { baselineStatus: 'passed', note: 'It was at turns[0] in the baseline.' },
    ]);
  });
});

describe('whole runs', () => {
  const greeting = (facts: Partial<RunResult> = {}) => makeRun({ scenario: 'greeting', ...facts });

  test('a new run is one added entry, its failures are new', () => {
    const comparison = compare(
      [makeRun(), greeting({ checks: [passed, makeFailure({ type: 'regex' })] })],
      [makeRun()],
    );
    expect(classesOf(comparison)).toEqual({ added: ['run'], newFailures: ['regex'] });
  });

  test('a run that is gone is one removed entry', () => {
    const comparison = compare([makeRun()], [makeRun(), greeting()]);
    expect(classesOf(comparison)).toEqual({ removed: ['run'] });
    expect(comparison.verdict).toBe('pass');
  });

  test.each([
    ['configs', { configs: ['evals/config.arena.yaml'] }, greeting({ config: 'other.yaml' })],
    ['scenarios', { scenarios: ['refund'] }, greeting()],
    ['providers', { providers: ['gpt-mini'] }, makeRun({ provider: 'claude' })],
    ['regions', { regions: ['default'] }, makeRun({ region: 'eu' })],
  ])('what %s leave out is neither removed nor counted', (_name, selection, left) => {
    const comparison = compare([makeRun()], [makeRun(), left], selection);
    expect(classesOf(comparison)).toEqual({});
    expect(comparison.cost.delta).toBe(0);
    expect(comparison.cost.byScenario).toHaveLength(1);
  });

  test('a run that broke off is one error; its checks keep their classes and none is removed', () => {
    const location = { file: 'evals/refund.yaml', line: 9, column: 7 };
    const now = makeRun({ error: { code: 'BOOM', message: 'No answer.', location }, checks: [failed] });
    const comparison = compare([now], [makeRun({ checks: [passed, makeCheck({ type: 'regex' })] })]);
    expect(classesOf(comparison)).toEqual({
      errors: ['run'],
      newFailures: ['content_includes'],
      skipped: ['regex'],
    });
    expect(comparison.errors[0]).toMatchObject({
      check: null,
      message: 'BOOM: No answer.',
      location,
      baselineStatus: 'passed',
    });
  });

  test('a run that ends again is fixed, and failures in it count as new', () => {
    const broken = makeRun({ error: { code: 'BOOM', message: 'No answer.' }, checks: [] });
    expect(classesOf(compare([makeRun()], [broken]))).toEqual({ fixed: ['run'] });
    const failing = compare([makeRun({ checks: [failed] })], [broken]);
    expect(classesOf(failing)).toEqual(one('newFailures'));
    expect(failing.newFailures[0]?.note).toBe('The baseline has no outcome of it.');
  });

  test('a run that was called off is skipped', () => {
    const comparison = compare([makeRun({ skipReason: 'Called off.', checks: [skipped] })], [makeRun()]);
    expect(classesOf(comparison)).toEqual({ skipped: ['run', 'content_includes'] });
  });

  test('another model makes a run incomparable; what fails still counts', () => {
    const now = makeRun({
      model: 'gpt-5',
      checks: [failed, makeCheck({ type: 'regex' }), makeCheck({ type: 'json', status: 'error' })],
    });
    const comparison = compare([now], [makeRun({ checks: [passed, makeCheck({ type: 'regex' })] })]);
    expect(classesOf(comparison)).toEqual({ notComparable: ['run', 'content_includes'], errors: ['json'] });
    expect(comparison.gate[0]).toEqual({
      rule: 'new-failures',
      outcome: 'fail',
      reason: '1 new failure (1 of them not comparable with the baseline).',
    });
  });

  test('entries keep the order of the plan', () => {
    const names = ['delta', 'alpha', 'charlie'];
    const runs = (check: CheckResult) => names.map((scenario) => makeRun({ scenario, checks: [check] }));
    const comparison = compare(runs(failed), runs(passed).reverse());
    expect(comparison.newFailures.map(({ scenario }) => scenario)).toEqual(names);
  });
});

describe('a scenario under another name', () => {
  const old = (facts: Partial<RunResult> = {}) => makeRun({ scenario: 'refund', checks: [failed], ...facts });
  const renamed = (facts: Partial<RunResult> = {}) => old({ scenario: 'refunds', ...facts });
  const othersWords = [makeMessage({ role: 'user', text: 'Where is my parcel?' })];
  test.each<[string, readonly RunResult[], readonly RunResult[], Record<string, string[]>]>([
    ['is held against itself', [renamed()], [old()], one('existingFailures')],
    [
      'is another one with other words',
      [renamed({ messages: othersWords })],
      [old()],
      { added: ['run'], removed: ['run'], newFailures: ['content_includes'] },
    ],
    [
      'is another one with other checks',
      [renamed({ checks: [makeFailure({ type: 'regex' })] })],
      [old()],
      { added: ['run'], removed: ['run'], newFailures: ['regex'] },
    ],
    [
      'is another one with another provider',
      [renamed({ provider: 'claude' })],
      [old()],
      { added: ['run'], removed: ['run'], newFailures: ['content_includes'] },
    ],
    [
      'has equal inputs, whatever was said',
      [renamed({ inputs: 'a1', messages: othersWords })],
      [old({ inputs: 'a1' })],
      one('existingFailures'),
    ],
    [
      'has two candidates',
      [renamed(), old({ scenario: 'returns' })],
      [old()],
      { added: ['run', 'run'], removed: ['run'], newFailures: ['content_includes', 'content_includes'] },
    ],
    [
      'has two origins',
      [renamed()],
      [old(), old({ scenario: 'returns' })],
      { added: ['run'], removed: ['run', 'run'], newFailures: ['content_includes'] },
    ],
    [
      'is not looked for where the name is still there',
      [old(), renamed()],
      [old()],
      {
        existingFailures: ['content_includes'],
        added: ['run'],
        newFailures: ['content_includes'],
      },
    ],
  ])('%s', (_name, now, before, classes) => {
    expect(classesOf(compare(now, before))).toEqual(classes);
  });

  test('says what it was called', () => {
    expect(compare([renamed()], [old()]).existingFailures[0]?.note).toBe(
      'The scenario was called refund in the baseline.',
    );
  });
});

describe('what is not comparable as a whole', () => {
  const versions = (made: string, now: string) =>
    compareResults(
      makeResult([makeRun()], { engineVersion: now }),
      { baseline: baselineOf(makeResult([makeRun()], { engineVersion: made })) },
      DEFAULT_POLICY,
    );
  test.each([
    ['1.4.0', '2.0.0', true],
    ['0.9.0', '1.0.0', true],
    ['1.4.0', '1.5.0', false],
    ['1.4.0', '1.4.1-rc.1', false],
    ['unknown', '1.4.1', false],
  ])('an engine %s beside %s', (made, now, isRefused) => {
    const { baseline, reason } = versions(made, now);
    expect(baseline === null).toBe(isRefused);
    if (isRefused) expect(reason).toContain(`made by engine ${made}, this result by ${now}`);
    else expect(baseline?.engineVersion).toBe(made);
  });
});

describe('a digest nobody vouches for', () => {
  const current = makeResult([makeRun({ checks: [failed] })]);
  const suspected = new Map([[makeRun({ trial: 2 }).key, new Set([failed.id])]]);

  test('marks failures and excuses none', () => {
    const { newFailures, verdict } = compareResults(current, { suspected }, DEFAULT_POLICY);
    expect(newFailures[0]?.note).toMatch(/^Suspected to have failed before/);
    expect(verdict).toBe('fail');
  });

  test('says nothing beside a baseline, or of other checks', () => {
    const baseline = baselineOf(makeResult([makeRun()]));
    expect(
      compareResults(current, { baseline, suspected }, DEFAULT_POLICY).newFailures[0],
    ).not.toHaveProperty('note');
    const others = new Map([[makeRun().key, new Set(['another'])]]);
    expect(compareResults(current, { suspected: others }, DEFAULT_POLICY).newFailures[0]?.note).toBe(
      'There is no baseline, so every failure counts.',
    );
  });
});

describe('no baseline', () => {
  const current = makeResult([
    makeRun({ checks: [failed, makeCheck({ type: 'regex' }), makeCheck({ type: 'json', status: 'error' })] }),
  ]);

  test('every failure is new and says why', () => {
    const comparison = compareResults(current, { reason: 'none was given' }, DEFAULT_POLICY);
    expect(classesOf(comparison)).toEqual({ newFailures: ['content_includes'], errors: ['json'] });
    expect(comparison.newFailures[0]?.note).toBe('There is no baseline, so every failure counts.');
    expect(comparison).toMatchObject({ baseline: null, reason: 'none was given' });
    expect(comparison.cost).toMatchObject({ baseline: null, delta: null, deltaPercent: null });
  });

  test('a baseline of the other lane is refused as a whole', () => {
    const baseline = baselineOf(makeResult([makeRun()], { lane: 'real' }));
    const comparison = compareResults(current, { baseline }, DEFAULT_POLICY);
    expect(comparison.baseline).toBeNull();
    expect(comparison.reason).toContain('real lane');
    expect(classesOf(comparison)).toHaveProperty('newFailures');
  });
});
