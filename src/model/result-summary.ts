import { sumUsd } from './money.ts';
import type { ArenaResult, ResultSource, ResultSummary, RunResult } from './run-result.ts';

type SummarisedRun = Pick<RunResult, 'status' | 'inputTokens' | 'outputTokens' | 'cost'>;

/** Counts and totals over runs. */
export function summariseRuns(runs: readonly SummarisedRun[]): ResultSummary {
  const count = (status: RunResult['status']) => runs.filter((run) => run.status === status).length;
  const total = (pick: (run: SummarisedRun) => number) => runs.reduce((sum, run) => sum + pick(run), 0);
  return {
    total: runs.length,
    passed: count('passed'),
    failed: count('failed'),
    errors: count('error'),
    skipped: count('skipped'),
    inputTokens: total((run) => run.inputTokens),
    outputTokens: total((run) => run.outputTokens),
    cost: sumUsd(runs.map((run) => run.cost)),
    unknownCosts: runs.filter((run) => run.cost === null).length,
  };
}

/** A held result as a source. */
export function sourceOf(result: ArenaResult): ResultSource {
  return {
    lane: result.lane,
    summary: result.summary,
    meta: result.meta,
    async *runs() {
      yield* result.runs;
    },
  };
}
