import type { HistoryPool } from '../../model/history.ts';

/** The pool of the latest inputs of every case, by the case. */
export function latestPools(pools: readonly HistoryPool[]): ReadonlyMap<string, HistoryPool> {
  const latest = new Map<string, HistoryPool>();
  for (const pool of pools) {
    const known = latest.get(pool.case);
    if (known === undefined || Date.parse(known.until) <= Date.parse(pool.until)) latest.set(pool.case, pool);
  }
  return latest;
}
