import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import type { ArenaResult } from '../../src/model/run-result.ts';
import { renderCheckRun } from '../../src/reports/check-run.ts';
import { cutToBytes, detailLevels, fitsLimit, fitToLimit } from '../../src/reports/fit-to-limit.ts';
import { renderJobSummary } from '../../src/reports/job-summary.ts';
import { renderComment } from '../../src/reports/pull-request-comment.ts';
import type { ReportInput } from '../../src/reports/report-input.ts';
import {
  DEFAULT_POLICY,
  makeCheck,
  makeFailure,
  makeMessage,
  makeResult,
  makeRun,
} from '../fixtures/results/build-result.ts';
import { HOSTILE_TEXT } from '../fixtures/results/hostile-text.ts';
import { unbalancedParts } from './rendered-markdown.ts';

const origin = { sha: 'abc', ref: 'main', createdAt: null, source: 'artifact' };

function inputOf(now: ArenaResult, before: ArenaResult): ReportInput {
  return {
    result: now,
    comparison: compareResults(now, { baseline: { result: before, origin } }, DEFAULT_POLICY),
    links: {},
    notices: [],
  };
}

function manyRuns(count: number, facts: Parameters<typeof makeFailure>[0], text: string): ArenaResult {
  return makeResult(
    Array.from({ length: count }, (_, index) =>
      makeRun({
        scenario: `scenario-${index}`,
        messages: [makeMessage({ text })],
        checks: [
          makeFailure(facts),
          makeCheck({ type: 'regex', status: index % 2 === 0 ? 'passed' : 'error' }),
        ],
      }),
    ),
  );
}

const failuresBefore = (result: ArenaResult, share: number): ArenaResult =>
  makeResult(
    result.runs.map((run, index) =>
      makeRun({
        ...run,
        checks: [index % share === 0 ? makeFailure() : makeCheck(), makeFailure({ type: 'regex' })],
      }),
    ),
  );

const many = manyRuns(10_000, {}, 'Two weeks.');
const cases: readonly (readonly [string, ReportInput])[] = [
  ['10,000 failures', inputOf(many, failuresBefore(many, 2))],
  [
    'one message of 1 MB',
    inputOf(manyRuns(1, { message: 'x'.repeat(1_000_000) }, 'y'.repeat(1_000_000)), manyRuns(1, {}, '')),
  ],
  [
    'wide characters',
    inputOf(manyRuns(300, { message: '退款政策🙂'.repeat(300) }, '十四天🙂'.repeat(500)), makeResult([])),
  ],
  [
    'fences and folds',
    inputOf(manyRuns(300, { message: HOSTILE_TEXT }, HOSTILE_TEXT.repeat(20)), makeResult([])),
  ],
  [
    'backticks alone',
    inputOf(manyRuns(30, { message: '`'.repeat(100_000) }, '`'.repeat(100_000)), makeResult([])),
  ],
  [
    'endless notices',
    {
      ...inputOf(makeResult([makeRun()]), makeResult([makeRun()])),
      notices: Array(5_000).fill('@x'.repeat(5_000)),
      title: 'T'.repeat(100_000),
    },
  ],
];

describe.each(cases)('%s', (_name, input) => {
  test.each([
    ['comment', 60_000, (limit: number) => renderComment(input, limit)],
    ['small comment', 5_000, (limit: number) => renderComment(input, limit)],
    ['tiny comment', 200, (limit: number) => renderComment(input, limit)],
    ['job summary', 1_000_000, (limit: number) => renderJobSummary(input, limit)],
    ['check run summary', 65_535, (limit: number) => renderCheckRun(input, limit).summary],
    ['check run text', 65_535, (limit: number) => renderCheckRun(input, limit).text],
  ])('%s keeps to its limit and leaves nothing open', (_surface, limit, render) => {
    const text = render(limit);
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    expect(unbalancedParts(text)).toEqual([]);
    expect(/\p{Surrogate}/u.test(text)).toBe(false);
  });
});

test('defaults are the limits of GitHub', () => {
  const [, input] = cases[0]!;
  expect(renderComment(input).length).toBeLessThanOrEqual(60_000);
  expect(Buffer.byteLength(renderJobSummary(input))).toBeLessThanOrEqual(1_000_000);
});

test('a short comment still counts everything and says where the rest is', () => {
  const text = renderComment(cases[0]![1], 5_000);
  expect(text).toMatch(/^### Arena failed: 5000 new failures, 5000 errors, 5000 existing failures/);
  expect(text).toMatch(/\n\d+ more in the job summary\./);
  expect(text).toContain('5000 existing failures, listed in the job summary.');
});

describe('the order in which detail goes', () => {
  const full = {
    scenarios: 'all',
    runs: 9,
    listed: 50,
    existing: 50,
    transcripts: 9,
    diffs: 9,
    conversations: 9,
    messageLength: 999,
    rows: 999,
  } as const;
  const levels = detailLevels(full);

  test('starts with everything and never gains', () => {
    expect(levels[0]).toEqual(full);
    for (const key of Object.keys(full).filter(
      (name): name is Exclude<keyof typeof full, 'scenarios'> => name !== 'scenarios',
    )) {
      const values = levels.map((level) => level[key]);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    }
  });

  test('gives up what is unchanged, fixed, existing, conversations, transcripts, differences, rows in this order', () => {
    const firstCut = (key: keyof typeof full) => levels.findIndex((level) => level[key] !== full[key]);
    const order = ['runs', 'listed', 'existing', 'conversations', 'transcripts', 'diffs', 'rows'] as const;
    const steps = order.map(firstCut);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(new Set(steps).size).toBe(steps.length);
  });

  test('takes the first level that fits, else the last line', () => {
    const render = ({ rows }: { rows: number }) => 'r'.repeat(rows);
    expect(fitToLimit(levels, 999, render, 'last')).toHaveLength(999);
    expect(fitToLimit(levels, 60, render, 'last')).toHaveLength(50);
    expect(fitToLimit(levels, 2, () => 'long', 'last')).toBe('');
    expect(fitToLimit(levels, 3, () => 'long', 'line')).toBe('…');
    expect(fitToLimit(levels, 5, () => 'longer', 'last line')).toBe('la…');
  });
});

test.each([
  ['abc', 3, true],
  ['abcd', 3, false],
  ['äb', 3, true],
  ['äöü', 3, false],
])('fitsLimit(%j, %i)', (text, limit, fits) => expect(fitsLimit(text, limit)).toBe(fits));

test.each([
  ['🙂🙂🙂', 7],
  ['äöüäöü', 9],
  ['plain text', 4],
  ['plain text', 0],
])('cutToBytes(%j, %i) keeps whole characters', (text, limit) => {
  const cut = cutToBytes(text, limit);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
  expect(/\p{Surrogate}/u.test(cut)).toBe(false);
});
