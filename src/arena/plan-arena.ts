import type { Lane } from '../model/lane.ts';
import type { Problem } from '../model/problem.ts';
import { laneOf } from '../plan/lane-of.ts';
import { planRuns } from '../plan/plan-runs.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import { loadArenas } from './load-arenas.ts';
import type { RunFilters } from './outcome.ts';

/** What would run. */
export interface ArenaPlan {
  readonly lane: Lane;
  readonly runs: readonly PlannedRun[];
  readonly warnings: readonly Problem[];
}

/** Loads arenas and plans their runs without doing any. */
export async function planArena(options: {
  readonly configs: readonly string[];
  readonly workingDirectory: string;
  readonly filters: RunFilters;
  readonly mode: 'mock' | 'real';
}): Promise<ArenaPlan> {
  const { arenas, warnings } = await loadArenas(options.configs, options);
  const plan = planRuns(arenas, options.filters);
  return {
    lane: laneOf(plan.runs, options.mode),
    runs: plan.runs,
    warnings: [...warnings, ...plan.warnings],
  };
}
