import { describe, expect, test } from 'vitest';
import { detectDrift } from '../../src/baseline/detect-drift.ts';
import { appendHistory } from '../../src/baseline/history/append-history.ts';
import { measureTrends } from '../../src/baseline/history/measure-trends.ts';
import type { History } from '../../src/model/history.ts';
import type { Lane } from '../../src/model/lane.ts';
import { fromUsd } from '../../src/model/money.ts';
import type { RunResult } from '../../src/model/run-result.ts';
import { factsOf, historyCheck, historyResult, historyRun } from './history/history-fixture.ts';

/** What one execution found in a scenario. */
interface Day {
  /** Trials that passed, of ten. */
  readonly passed?: number;
  readonly inputs?: string;
  readonly model?: string;
  readonly score?: number;
  readonly cost?: number;
  readonly latencyMs?: number;
}

function runsOf(
  scenario: string,
  { passed = 10, inputs, model, score, cost, latencyMs }: Day,
): readonly RunResult[] {
  return Array.from({ length: 10 }, (_, index) =>
    historyRun({
      scenario,
      trial: index + 1,
      checks: [historyCheck('one', index < passed ? 'passed' : 'failed', score)],
      ...(inputs === undefined ? {} : { inputs }),
      ...(model === undefined ? {} : { model }),
      ...(cost === undefined ? {} : { cost: fromUsd(cost) }),
      ...(latencyMs === undefined ? {} : { latencyMs }),
    }),
  );
}

type Scenarios = Readonly<Record<string, readonly Day[]>>;

/** Holds the days one after the other; the last one is the execution that is looked at. */
function drift(
  scenarios: Scenarios,
  { lane = 'real', withOwnChanges = true }: { lane?: Lane; withOwnChanges?: boolean } = {},
) {
  const count = Math.max(...Object.values(scenarios).map((days) => days.length));
  const resultOf = (day: number) =>
    historyResult(
      Object.entries(scenarios).flatMap(([scenario, days]) => {
        const found = days[day];
        return found === undefined ? [] : runsOf(scenario, found);
      }),
      lane,
    );
  let history: History | undefined;
  for (let day = 0; day < count - 1; day++) history = appendHistory(history, resultOf(day), factsOf(day));
  const trends = measureTrends(history, resultOf(count - 1));
  return detectDrift({ lane, trends, withOwnChanges });
}

const days = (count: number, day: Day): readonly Day[] => new Array<Day>(count).fill(day);

describe('detectDrift', () => {
  test.each<readonly [string, Scenarios]>([
    ['nothing moved', { a: days(12, { passed: 9 }) }],
    ['one trial more failed', { a: [...days(12, { passed: 9 }), { passed: 8 }] }],
    ['it rose', { a: [...days(12, { passed: 5 }), ...days(3, { passed: 10 })] }],
    [
      'it fell and is over',
      { a: [...days(8, { passed: 10 }), ...days(3, { passed: 3 }), ...days(3, { passed: 10 })] },
    ],
    ['nobody knows the inputs', { a: [...days(8, { inputs: '' }), ...days(3, { passed: 2, inputs: '' })] }],
    ['there are too few executions', { a: [{}, {}, { passed: 0 }] }],
    ['it is cheaper and faster', { a: [...days(12, {}), ...days(4, { cost: 0.0001, latencyMs: 10 })] }],
    ['it is a little dearer', { a: [...days(12, { cost: 0.002 }), ...days(4, { cost: 0.0021 })] }],
    ['one outlier was slow', { a: [...days(12, {}), { latencyMs: 4_000 }, {}] }],
  ])('finds nothing when %s', (_, scenarios) => {
    expect(drift(scenarios)).toEqual([]);
  });

  test('says since when a model is worse although nothing changed', () => {
    const [finding, ...rest] = drift({ a: [...days(12, { passed: 9 }), ...days(4, { passed: 4 })] });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      metric: 'passRate',
      cause: 'model',
      provider: 'gpt',
      model: 'gpt-x',
      scenario: { config: 'config.arena.yaml', name: 'a' },
      now: 0.5,
      since: factsOf(12).at,
    });
    expect(finding?.before).toBeCloseTo(0.9);
    expect(finding?.pValue).toBeLessThan(0.001);
  });

  test('a fall in all scenarios, too small in each, is one of the model', () => {
    const names = Array.from({ length: 12 }, (_, index) => `s${index}`);
    const scenarios = Object.fromEntries(
      names.map((name) => [name, [...days(12, { passed: 9 }), ...days(2, { passed: 7 })]]),
    );
    expect(drift(scenarios)).toMatchObject([
      { scenario: null, model: 'gpt-x', cause: 'model', since: factsOf(12).at },
    ]);
  });

  test('holding only the harder scenario is no drift of the model', () => {
    const easy: readonly (Day | undefined)[] = [...days(12, {}), undefined, undefined, undefined];
    const scenarios = { easy: easy as readonly Day[], hard: days(15, { passed: 4 }) };
    expect(drift(scenarios)).toEqual([]);
  });

  test.each<readonly [string, Day, string]>([
    ['other inputs', { passed: 3, inputs: 'bbbb' }, 'code'],
    ['another model', { passed: 3, inputs: 'bbbb', model: 'gpt-y' }, 'configuration'],
    ['another model under the same hash', { passed: 3, model: 'gpt-y' }, 'configuration'],
  ])('%s explain a fall', (_, day, cause) => {
    const scenarios = { a: [...days(8, { passed: 10 }), day] };
    expect(drift(scenarios)).toMatchObject([{ cause, before: 1, now: 0.3, since: null }]);
    expect(drift(scenarios, { withOwnChanges: false })).toEqual([]);
  });

  test.each<readonly [string, Day, object]>([
    ['score', { score: 0.6 }, { before: 0.9, now: 0.6 }],
    ['cost', { cost: 0.003 }, { before: 0.002, now: 0.003 }],
    ['latency', { latencyMs: 900 }, { before: 400, now: 900 }],
  ])('finds that the %s moved', (metric, day, more) => {
    const scenarios = { a: [...days(12, { score: 0.9 }), ...days(5, { score: 0.9, ...day })] };
    expect(drift(scenarios)).toMatchObject([
      { metric, cause: 'model', samples: { before: 12, now: 5 }, since: factsOf(12).at, ...more },
    ]);
  });

  test('a mock file cannot drift', () => {
    const scenarios = { a: [...days(12, { passed: 9 }), ...days(4, { passed: 4 })] };
    expect(drift(scenarios, { lane: 'mock' })).toEqual([]);
  });

  test('a third of a year without a change raises next to no alarm', () => {
    let state = 12_345;
    const random = () => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return state / 2 ** 31;
    };
    let history: History | undefined;
    let alarms = 0;
    for (let day = 0; day < 120; day++) {
      const passed = () => Array.from({ length: 10 }, random).filter((drawn) => drawn < 0.85).length;
      const result = historyResult(
        ['a', 'b', 'c', 'd'].flatMap((name) =>
          runsOf(name, { passed: passed(), latencyMs: 300 + 200 * random() }),
        ),
      );
      const trends = measureTrends(history, result);
      if (detectDrift({ lane: 'real', trends, withOwnChanges: true }).length > 0) alarms++;
      history = appendHistory(history, result, factsOf(day));
    }
    expect(alarms).toBeLessThanOrEqual(2);
  });
});
