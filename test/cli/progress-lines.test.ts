import { describe, expect, it } from 'vitest';
import { advance, NO_PROGRESS, statusLine } from '../../src/cli/progress-lines.ts';
import type { RunNews } from '../../src/cli/run-news.ts';
import { fromUsd } from '../../src/model/money.ts';

type Ended = Extract<RunNews, { kind: 'ended' }>;

const planned: RunNews = { kind: 'planned', total: 4 };
const ended = (status: Ended['status'], cost?: number | null): RunNews => ({
  kind: 'ended',
  runId: status,
  name: status,
  status,
  ...(cost === undefined ? {} : { cost: cost === null ? null : fromUsd(cost) }),
});

describe('statusLine', () => {
  it.each<[readonly RunNews[], string]>([
    [[planned], '0/4 runs'],
    [[planned, ended('passed', 0.5), ended('failed', 0.25)], '2/4 runs: 1 passed, 1 failed · $0.7500'],
    [[planned, ended('error', 0)], '1/4 runs: 1 error · $0'],
    [[planned, ended('passed', null), ended('passed', 1)], '2/4 runs: 2 passed · cost unknown'],
    [[planned, ended('skipped'), ended('skipped')], '2/4 runs: 2 skipped'],
  ])('of %j is "%s"', (news, expected) => {
    const state = news.reduce((before, piece) => advance(before, piece, false).state, NO_PROGRESS);
    expect(statusLine(state)).toBe(expected);
  });
});

describe('advance', () => {
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
      ['error     error', '    b'],
      ['failed    failed', '    a'],
      ['failed    failed'],
    ]);
  });
});
