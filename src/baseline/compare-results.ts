import type { Comparison } from '../model/comparison.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { BaselineResolution } from './baseline.ts';
import { classifyRuns } from './classify-runs.ts';
import { decideVerdict } from './decide-verdict.ts';
import type { GatePolicy } from './gate-policy.ts';
import { measureDeltas } from './measure-deltas.ts';

/** Holds a result against a baseline, class by class, and judges it by the policy. */
export function compareResults(
  current: ArenaResult,
  resolution: BaselineResolution,
  policy: GatePolicy,
): Comparison {
  const { baseline, reason } = refuseOtherLane(current, resolution);
  const facts = {
    baseline: baseline?.origin ?? null,
    ...(reason === undefined ? {} : { reason }),
    ...classifyRuns(current, baseline?.result),
    ...measureDeltas(current, baseline?.result),
  };
  return { schemaVersion: 1, ...facts, ...decideVerdict(facts, current.lane, policy) };
}

function refuseOtherLane(current: ArenaResult, resolution: BaselineResolution): BaselineResolution {
  const { baseline } = resolution;
  if (baseline === undefined) return { reason: resolution.reason ?? 'none was found' };
  if (baseline.result.lane === current.lane) return resolution;
  return {
    reason: `the one offered was made in the ${baseline.result.lane} lane, this result in the ${current.lane} lane, and the two are never compared`,
  };
}
