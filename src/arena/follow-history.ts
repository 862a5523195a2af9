import { detectDrift } from '../baseline/detect-drift.ts';
import { appendHistory } from '../baseline/history/append-history.ts';
import { compactHistory } from '../baseline/history/compact-history.ts';
import { measureTrends } from '../baseline/history/measure-trends.ts';
import type { Comparison } from '../model/comparison.ts';
import type { History } from '../model/history.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { Trends } from '../model/trends.ts';
import type { RunArenaOptions } from './outcome.ts';

/** What an execution means beside earlier ones. */
export interface FollowedHistory {
  readonly comparison: Comparison;
  readonly trends: Trends | undefined;
  /** With this execution in it; there where it was asked for. */
  readonly history: History | undefined;
}

/** Holds an execution beside the history of earlier ones and, where it is trusted, adds it to them. */
export function followHistory(
  result: ArenaResult,
  comparison: Comparison,
  earlier: History | undefined,
  { history: target }: Pick<RunArenaOptions, 'history'>,
): FollowedHistory {
  const trends = measureTrends(earlier, result);
  const drift = detectDrift({ lane: result.lane, trends, withOwnChanges: target !== undefined });
  const { generatedAt, executionId, commit } = result.meta;
  const facts = target && { at: generatedAt, sha: commit?.sha ?? null, event: target.event, executionId };
  return {
    comparison: drift.length === 0 ? comparison : { ...comparison, drift },
    trends,
    history: facts && compactHistory(appendHistory(earlier, result, facts)),
  };
}
