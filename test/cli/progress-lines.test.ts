import { describe, expect, it } from 'vitest';
import { advance, NO_PROGRESS, statusLine } from '../../src/cli/progress-lines.ts';
import type { RunNews } from '../../src/cli/run-news.ts';
import { fromUsd } from '../../src/model/money.ts';

type Ended = Extract<RunNews, { kind: 'ended' }>;

const planned = { kind: 'planned', total: 4 } satisfies RunNews;
const ended = (status: Ended['status'], cost?: number | null): RunNews => ({
  kind: 'ended',
  runId: status,
  name: status,
  status,
  ...(cost === undefined ? {} : { cost: cost === null ? null : fromUsd(cost) }),
});

const waiting = (runId: string): RunNews => ({ kind: 'waiting', runId, text: 'waiting 12 s: Busy.' });

describe('statusLine', () => {
  it.each<[readonly RunNews[], string]>([
    [[planned], '0/4 runs'],
    [[planned, ended('passed', 0.5), ended('failed', 0.25)], '2/4 runs: 1 passed, 1 failed · $0.7500'],
    [[planned, ended('error', 0)], '1/4 runs: 1 error · $0'],
    [[planned, ended('passed', null), ended('passed', 1)], '2/4 runs: 2 passed · cost unknown'],
    [[planned, waiting('a'), ended('passed', 0)], '1/4 runs: 1 passed · $0 · waiting 12 s: Busy.'],
    [[planned, waiting('a'), { kind: 'answered', runId: 'b' }], '0/4 runs · waiting 12 s: Busy.'],
    [[planned, waiting('a'), { kind: 'answered', runId: 'a' }], '0/4 runs'],
    [[planned, ended('skipped'), ended('skipped')], '2/4 runs: 2 skipped'],
  ])('of %j is "%s"', (news, expected) => {
    const state = news.reduce((before, piece) => advance(before, piece, false).state, NO_PROGRESS);
    expect(statusLine(state)).toBe(expected);
  });
});

describe('advance', () => {
  it.each([
    [{ cost: fromUsd(0.5), runs: 3 }, 'Likely cost of 3 of 4 runs by the tokens of the baseline: $0.5000.'],
    [{ cost: fromUsd(0.5), runs: 4 }, 'Likely cost of 4 runs by the tokens of the baseline: $0.5000.'],
    [{ cost: null, runs: 4 }, 'Likely cost of 4 runs by the tokens of the baseline: unknown.'],
  ])('says once what the runs are likely to cost: %j', (estimate, line) => {
    expect(advance(NO_PROGRESS, { ...planned, estimate }, false).lines).toEqual([line]);
  });

  it('leaves the state as it is where a call ends that did not wait', () => {
    expect(advance(NO_PROGRESS, { kind: 'answered', runId: 'a' }, false).state).toBe(NO_PROGRESS);
  });

  it('keeps the findings of runs apart until each ends', () => {
    const news: readonly RunNews[] = [
      { kind: 'finding', runId: 'failed', text: 'a' },
      { kind: 'finding', runId: 'error', text: 'b' },
      ended('error'),
      ended('failed'),
      ended('failed'),
    ];
    let state = NO_PROGRESS;
    const lines = news.map((piece) => {
      const next = advance(state, piece, false);
      state = next.state;
      return next.lines;
    });
    expect(lines).toEqual([
      [],
      [],
      ['error      error', '    b'],
      ['failed     failed', '    a'],
      ['failed     failed'],
    ]);
  });
});
