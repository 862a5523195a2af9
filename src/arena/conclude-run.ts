import { compareResults } from '../baseline/compare-results.ts';
import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { RunStages } from '../engine/hold-in-stages.ts';
import type { Blessing } from '../model/accepted-change.ts';
import type { Lane } from '../model/lane.ts';
import { summariseRuns } from '../model/result-summary.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import { blessingsToCarry, withoutSpent } from './blessings-in-force.ts';
import { coveredBy } from './covered-by.ts';
import { exitCodeOf } from './exit-code.ts';
import { type FollowedHistory, followHistory } from './follow-history.ts';
import type { NarrowedPlan } from './narrow-to-affected.ts';
import type { OpenRecording } from './open-recording.ts';
import type { ArenaOutcome } from './outcome.ts';
import { describeExecution } from './result-meta.ts';
import type { TestedRuns } from './run-tests.ts';
import { askedOf, heldOf } from './stage-trials.ts';
import { type FilesToWrite, writeFiles } from './write-files.ts';
import type { writeRecording } from './write-recording.ts';

/** Runs that were held, and everything that decides what they mean. */
export interface HeldRuns extends Omit<FilesToWrite, 'result' | 'comparison' | 'trends' | 'history'> {
  readonly store: ArenaStateStore;
  readonly lane: Lane;
  readonly startedAt: Date;
  readonly narrowed: NarrowedPlan;
  readonly tests: TestedRuns;
  /** The manifests and test files that were covered, as results name them. */
  readonly covered: readonly string[];
  readonly policy: GatePolicy;
  readonly resolution: Awaited<ReturnType<FilesToWrite['options']['resolveBaseline']>>;
  readonly stages: RunStages | undefined;
  readonly recording: OpenRecording | undefined;
}

/** Takes the results of runs from the store, compares them with the baseline, and writes the files. */
export async function concludeRun(runs: HeldRuns): Promise<Omit<ArenaOutcome, 'responses'>> {
  const { store, runIds, narrowed, tests, options, resolution, lane, stages, recording } = runs;
  const baseline = resolution.baseline?.result;
  const held = await Promise.all(runIds.map((id) => store.getResult(id)));
  const results = [...narrowed.join(held), ...tests.runs];
  const judgedBy = addBlessings(runs.policy, await options.resolveBlessings());
  const carriedOn = blessingsToCarry(judgedBy, results, baseline);
  const covered = coveredBy(runs.covered, options, baseline);
  const { affected } = narrowed;
  const meta = describeExecution({ ...options, affected }, covered, runs.startedAt, carriedOn);
  const result: ArenaResult = {
    schemaVersion: 1,
    lane,
    runs: results,
    summary: summariseRuns(results),
    meta,
  };
  const judged = withoutSpent(judgedBy, baseline);
  const trials = stages === undefined ? {} : askedOf(narrowed.held);
  const compared = compareResults(result, resolution, judged, trials);
  const followed = followHistory(result, compared, resolution.history, options);
  const executed = { ...runs, result, ...followed };
  const written = await writeFiles(executed);
  const recorded =
    recording && (await record(recording, { ...executed, runs: heldOf(narrowed.held, results), meta }));
  const files = recorded === undefined ? written : { ...written, recorded };
  return { result, ...outcomeOf(followed), files };
}

function outcomeOf({
  comparison,
  trends,
}: FollowedHistory): Pick<ArenaOutcome, 'comparison' | 'trends' | 'exitCode'> {
  return { comparison, ...(trends === undefined ? {} : { trends }), exitCode: exitCodeOf(comparison) };
}

/** The policy with what was accepted elsewhere. */
function addBlessings(policy: GatePolicy, found: readonly Blessing[]): GatePolicy {
  return found.length === 0 ? policy : { ...policy, blessings: [...(policy.blessings ?? []), ...found] };
}

/** Few executions are recorded, so what writes recordings is loaded by those. */
async function record(...[recording, executed]: Parameters<typeof writeRecording>) {
  const { writeRecording } = await import('./write-recording.ts');
  return writeRecording(recording, executed);
}
