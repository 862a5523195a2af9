import { caseOfRunKey } from '../model/case-key.ts';
import type { History, HistoryPool, Sample } from '../model/history.ts';
import type { ArenaResult, RunResult } from '../model/run-result.ts';
import { type CheckGroup, sampleOf } from './check-group.ts';

/** How often a check of the baseline passed, with earlier executions of equal inputs counted in. */
export type SamplePool = (run: RunResult, group: CheckGroup) => Sample;

/**
 * Opens the samples of a baseline. To those of its own come the trials that the history counts for the same case, model
 * and hash over all inputs. The history usually counts the execution that made the baseline too: where it names it, or
 * where the pool reaches over the time of it, the baseline's own trials are not added once more.
 */
export function openSamplePool(baseline: ArenaResult | undefined, history: History | undefined): SamplePool {
  if (baseline === undefined || history === undefined) return (_run, group) => sampleOf(group);
  const pools = new Map(history.pools.map((pool) => [poolKey(pool.case, pool.inputs, pool.model), pool]));
  const { executionId, generatedAt } = baseline.meta;
  const isNamed = history.entries.some((entry) => entry.executionId === executionId);
  return (run, group) => {
    const own = sampleOf(group);
    const pool = poolOf(pools, run);
    const earlier = pool && sampleIn(pool, group.id);
    if (pool === undefined || earlier === undefined) return own;
    if (isNamed || isWithin(pool, generatedAt)) return earlier.total < own.total ? own : earlier;
    return { passed: own.passed + earlier.passed, total: own.total + earlier.total };
  };
}

function poolKey(name: string, inputs: string, model: string): string {
  return JSON.stringify([name, inputs, model]);
}

function poolOf(
  pools: ReadonlyMap<string, HistoryPool>,
  { key, inputs, model }: RunResult,
): HistoryPool | undefined {
  return inputs === undefined ? undefined : pools.get(poolKey(caseOfRunKey(key), inputs, model));
}

function sampleIn({ checks }: HistoryPool, id: string): Sample | undefined {
  return Object.hasOwn(checks, id) ? checks[id] : undefined;
}

function isWithin({ since, until }: HistoryPool, time: string): boolean {
  const at = Date.parse(time);
  return Date.parse(since) <= at && at <= Date.parse(until);
}
