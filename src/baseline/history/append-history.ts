import type { History, HistoryCheck, HistoryEntry, HistoryPool } from '../../model/history.ts';
import type { ArenaResult, RunResult } from '../../model/run-result.ts';
import { countsAsFailure } from '../../model/status.ts';
import { COMPACTION } from './history-limits.ts';
import { pointsOf } from './history-points.ts';
import { inOrder } from './parse-history.ts';
import { caseOf, poolKey } from './pool-key.ts';
import { isSample } from './sample-runs.ts';

/** What a history says of an execution beside its figures. */
export type ExecutionFacts = Omit<HistoryEntry, 'points'>;

/**
 * Adds an execution to what earlier ones of its lane found: its samples to the pools of their inputs, its figures as an
 * entry. A history of the other lane counts for nothing, and an execution that is in it already is not counted again.
 */
export function appendHistory(
  history: History | undefined,
  result: ArenaResult,
  facts: ExecutionFacts,
): History {
  const { lane } = result;
  const earlier: History =
    history?.lane === lane ? history : { schemaVersion: 1, lane, pools: [], entries: [] };
  if (earlier.entries.some(({ executionId }) => executionId === facts.executionId)) return earlier;
  const samples = result.runs.filter(isSample);
  return {
    ...earlier,
    pools: pooled(earlier.pools, samples, facts.at),
    entries: inOrder([...earlier.entries, { ...facts, points: pointsOf(samples) }]),
  };
}

function pooled(
  earlier: readonly HistoryPool[],
  samples: readonly RunResult[],
  at: string,
): readonly HistoryPool[] {
  const pools = new Map(earlier.map((pool) => [poolKey(pool), pool]));
  for (const [key, { identity, runs }] of groupByInputs(samples)) {
    const known = pools.get(key);
    pools.set(key, {
      ...identity,
      checks: addChecks(known?.checks ?? {}, runs),
      since: known === undefined || isBefore(at, known.since) ? at : known.since,
      until: known === undefined || isBefore(known.until, at) ? at : known.until,
      executions: (known?.executions ?? 0) + 1,
    });
  }
  return [...pools.values()];
}

type PoolIdentity = Pick<HistoryPool, 'case' | 'inputs' | 'model'>;

/** Without a hash of its inputs nobody knows which samples a run may be counted with. */
function groupByInputs(
  samples: readonly RunResult[],
): ReadonlyMap<string, { readonly identity: PoolIdentity; readonly runs: readonly RunResult[] }> {
  const groups = new Map<string, { readonly identity: PoolIdentity; readonly runs: RunResult[] }>();
  for (const run of samples) {
    const { inputs, model } = run;
    if (inputs === undefined || inputs === '') continue;
    const identity = { case: caseOf(run), inputs, model };
    const key = poolKey(identity);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { identity, runs: [run] });
    else group.runs.push(run);
  }
  return groups;
}

function addChecks(earlier: HistoryPool['checks'], runs: readonly RunResult[]): HistoryPool['checks'] {
  const checks = new Map(Object.entries(earlier));
  for (const check of runs.flatMap((run) => run.checks)) {
    if (check.status !== 'passed' && check.status !== 'failed') continue;
    const known: HistoryCheck = checks.get(check.id) ?? { passed: 0, total: 0 };
    const scores = [...(known.scores ?? []), ...(check.score === undefined ? [] : [check.score])];
    checks.set(check.id, {
      passed: known.passed + (countsAsFailure(check) ? 0 : 1),
      total: known.total + 1,
      ...(scores.length === 0 ? {} : { scores: scores.slice(-COMPACTION.scores) }),
    });
  }
  return Object.fromEntries(checks);
}

function isBefore(one: string, other: string): boolean {
  return Date.parse(one) < Date.parse(other);
}
