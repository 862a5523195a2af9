import type { Comparison } from '../model/comparison.ts';
import type { ArenaResult, RunResult } from '../model/run-result.ts';
import type { BaselineResolution } from './baseline.ts';
import { classifyRuns } from './classify-runs.ts';
import { decideVerdict } from './decide-verdict.ts';
import type { GatePolicy } from './gate-policy.ts';
import { markSuspected } from './mark-suspected.ts';
import { measureDeltas } from './measure-deltas.ts';

/** Holds a result against a baseline, class by class, and judges it by the policy. */
export function compareResults(
  current: ArenaResult,
  resolution: BaselineResolution,
  policy: GatePolicy,
): Comparison {
  const { baseline, reason } = refuseStranger(current, resolution);
  const classes = classifyRuns(current, baseline?.result);
  const suspected = baseline === undefined ? resolution.suspected : undefined;
  const facts = {
    baseline: baseline?.origin ?? null,
    ...(reason === undefined ? {} : { reason }),
    ...classes,
    newFailures: markSuspected(classes.newFailures, suspected),
    ...measureDeltas(current, baseline?.result),
  };
  return { schemaVersion: 1, ...facts, ...decideVerdict(facts, current.lane, policy) };
}

/** A baseline of the other lane, or of none of these configurations, has nothing to say about a result. */
function refuseStranger(current: ArenaResult, resolution: BaselineResolution): BaselineResolution {
  const { baseline } = resolution;
  if (baseline === undefined) return { reason: resolution.reason ?? 'none was found' };
  const { lane, runs } = baseline.result;
  if (lane !== current.lane) {
    return {
      reason: `the one offered was made in the ${lane} lane, this result in the ${current.lane} lane, and the two are never compared`,
    };
  }
  const now = configsOf(current.runs);
  const before = configsOf(runs);
  if (runs.length === 0 || [...now].some((config) => before.has(config))) return resolution;
  return {
    reason: `the one offered is of ${[...before].join(', ')}, this result of ${[...now].join(', ')}; run both from the same directory`,
  };
}

function configsOf(runs: readonly RunResult[]): ReadonlySet<string> {
  return new Set(runs.map(({ config }) => config));
}
