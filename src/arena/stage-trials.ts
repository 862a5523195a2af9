import type { BaselineResolution } from '../baseline/baseline.ts';
import { groupChecks, sampleOf } from '../baseline/check-group.ts';
import type { AskedTrials } from '../baseline/compare-results.ts';
import type { StatisticsSettings } from '../baseline/gate-policy.ts';
import { isSample } from '../baseline/is-sample.ts';
import { openSamplePool, type SamplePool } from '../baseline/pool-samples.ts';
import { DEFAULT_STATISTICS } from '../baseline/statistics/settings.ts';
import { continuesAfterFirstStage } from '../baseline/statistics/stages.ts';
import type { RunStages } from '../engine/hold-in-stages.ts';
import { groupBy } from '../lib/group-by.ts';
import { caseKey, caseOfRunKey } from '../model/case-key.ts';
import type { Lane } from '../model/lane.ts';
import type { RunResult } from '../model/run-result.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ArenaStateStore } from '../state/state-store.ts';

/** What the stages of an execution are decided by. */
export interface TrialFacts {
  readonly lane: Lane;
  readonly resolution: BaselineResolution;
  /** Instead of the defaults. */
  readonly statistics: Partial<StatisticsSettings> | undefined;
  /** Where the first trials are found once they were held. */
  readonly store: ArenaStateStore;
}

/**
 * Holds the first trials of every case, then the rest of those that show a sign of a fall or cannot be judged yet.
 * Undefined where all are wanted at once: in the mock lane, without a baseline, and where nothing has more trials.
 */
export function stageTrials(
  runs: readonly PlannedRun[],
  { lane, resolution, statistics, store }: TrialFacts,
): RunStages | undefined {
  const settings: StatisticsSettings = { ...DEFAULT_STATISTICS, ...statistics };
  const { firstStage } = settings;
  const baseline = resolution.baseline?.result;
  if (lane !== 'real' || baseline?.lane !== lane) return undefined;
  if (runs.every(({ trial }) => trial <= firstStage)) return undefined;
  const before = groupBy(baseline.runs, caseKey);
  const pool = openSamplePool(baseline, resolution.history);
  return {
    isFirst: ({ trial }) => trial <= firstStage,
    async choose(later, heldIds) {
      const open = new Set(later.map(({ key }) => caseOfRunKey(key)));
      const ids = [...heldIds].flatMap(([{ key }, id]) => (open.has(caseOfRunKey(key)) ? [id] : []));
      const results = await Promise.all(ids.map((id) => store.getResult(id)));
      const wanted = new Set(
        [...groupBy(results, caseKey)].flatMap(([name, now]) =>
          goesOn(now, before.get(name) ?? [], { pool, settings }) ? [name] : [],
        ),
      );
      return later.filter(({ key }) => wanted.has(caseOfRunKey(key)));
    },
  };
}

/** The runs of a plan that there are results of. */
export function heldOf(
  planned: readonly PlannedRun[],
  results: readonly Pick<RunResult, 'key'>[],
): readonly PlannedRun[] {
  const keys = new Set(results.map(({ key }) => key));
  return planned.filter(({ key }) => keys.has(key));
}

/** The most trials that a case was to have. */
export function askedOf(planned: readonly PlannedRun[]): AskedTrials {
  return { trials: planned.reduce((most, { trial }) => Math.max(most, trial), 0) };
}

/** Whether a case gets the rest of its trials, for the sake of any of its checks. */
function goesOn(
  now: readonly RunResult[],
  before: readonly RunResult[],
  { pool, settings }: { readonly pool: SamplePool; readonly settings: StatisticsSettings },
): boolean {
  const [first] = before;
  // A comparison across models says nothing, and a stage that was not held to its end is no reason to stop.
  if (first === undefined || now.some((run) => run.model !== first.model || !isSample(run))) return true;
  const known = new Map(groupChecks(before).map((group) => [group.id, group]));
  return groupChecks(now).some((group) => {
    const past = known.get(group.id);
    const sample = sampleOf(group);
    if (past === undefined || sample.total < now.length) return true;
    return continuesAfterFirstStage(sample, pool(first, past), settings);
  });
}
