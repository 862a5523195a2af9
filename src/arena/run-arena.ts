import { compareResults } from '../baseline/compare-results.ts';
import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { Blessing } from '../model/accepted-change.ts';
import { summariseRuns } from '../model/result-summary.ts';
import type { ArenaResult } from '../model/run-result.ts';
import { laneOf, realProviders } from '../plan/lane-of.ts';
import { chooseConcurrency, choosePolicy } from './arena-defaults.ts';
import { blessingsToCarry, withoutSpent } from './blessings-in-force.ts';
import { chooseMode } from './choose-mode.ts';
import { chooseReports } from './choose-reports.ts';
import { chooseTrials } from './choose-trials.ts';
import { coveredBy, laneWithTests } from './covered-by.ts';
import { describeInputs } from './describe-inputs.ts';
import { executeRuns } from './execute-runs.ts';
import { exitCodeOf } from './exit-code.ts';
import { type FollowedHistory, followHistory } from './follow-history.ts';
import { loadMockConfig } from './load-mock-config.ts';
import { loadPlan } from './load-plan.ts';
import { narrowToAffected } from './narrow-to-affected.ts';
import { openPurse, type Purse } from './open-purse.ts';
import { openRecording } from './open-recording.ts';
import { openStateStore } from './open-state-store.ts';
import type { ArenaOutcome, RunArenaOptions } from './outcome.ts';
import { clearPreviousResults } from './output-directory.ts';
import { describeExecution } from './result-meta.ts';
import { resolveRunOptions } from './run-options.ts';
import { runTests } from './run-tests.ts';
import { askedOf, heldOf, stageTrials } from './stage-trials.ts';
import { writeFiles } from './write-files.ts';
import type { writeRecording } from './write-recording.ts';

/**
 * Runs arenas, compares the result with a baseline and writes the files. What the author must mend is thrown as
 * `ManifestError` before anything runs; everything after that is part of the outcome.
 */
export async function runArena(given: RunArenaOptions): Promise<ArenaOutcome> {
  const asked = resolveRunOptions(given);
  const startedAt = asked.clock.now();
  const { arenas, runs: named, filed, reads, options, outputDirectory } = await loadPlan(asked);
  const manifests = arenas.map((arena) => arena.loaded.config.spec);
  const policy = choosePolicy(options.policy, manifests, options.onWarning, filed.policy);
  const chosen = chooseReports(options, manifests);
  const access = await chooseMode(options.mode, realProviders(named), { ...options, ...reads });
  const lane = laneWithTests(laneOf(named, access.mode), access.mode, options);
  const planned = chooseTrials(named, options, filed.trials, lane);
  const recording = openRecording(options, lane, outputDirectory, access.concealer);
  const mockFile = await loadMockConfig(options, access.mode, arenas);
  const inputs = await describeInputs(planned, { ...options, ...access, ...reads, lane, mockFile });
  const configs = arenas.map((arena) => arena.loaded.config);
  await using store = await openStateStore(configs, outputDirectory);
  const tests = await runTests(options, lane);
  const files = [...configs.map(({ source }) => source.file), ...tests.files];
  const resolution = await options.resolveBaseline({ lane, configs: files, ...filed.baseline });
  const baseline = resolution.baseline?.result;
  const { held, join, affected } = await narrowToAffected(options, { ...inputs, lane, resolution });
  const purse = openPurse(options, { mode: access.mode, lane, runs: held, baseline });
  await clearPreviousResults(outputDirectory);

  const concurrency = chooseConcurrency(options.concurrency, manifests);
  const { recorder } = recording ?? {};
  const stages = stageTrials(held, { lane, resolution, statistics: policy.statistics, store });
  const execution = { arenas, concurrency, mockFile, store, recorder, outputDirectory, stages };
  const runIds = await executeRuns(held, { ...options, ...access, ...reads, ...purse, ...execution });
  const runs = [...join(await Promise.all(runIds.map((id) => store.getResult(id)))), ...tests.runs];
  const judgedBy = addBlessings(policy, await options.resolveBlessings());
  const carriedOn = blessingsToCarry(judgedBy, runs, baseline);
  const covered = coveredBy(files, options, baseline);
  const meta = describeExecution({ ...options, affected }, covered, startedAt, carriedOn);
  const result: ArenaResult = { schemaVersion: 1, lane, runs, summary: summariseRuns(runs), meta };
  const judged = withoutSpent(judgedBy, baseline);
  const compared = compareResults(result, resolution, judged, stages === undefined ? {} : askedOf(held));
  const followed = followHistory(result, compared, resolution.history, options);
  const executed = { result, ...followed, store, runIds, arenas, chosen, outputDirectory, options };
  const written = await writeFiles(executed);
  const recorded = recording && (await record(recording, { ...executed, runs: heldOf(held, runs), meta }));
  const allFiles = recorded === undefined ? written : { ...written, recorded };
  return { result, ...outcomeOf(followed), files: allFiles, ...keptIn(purse) };
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

function keptIn({ responses }: Purse): Pick<ArenaOutcome, 'responses'> {
  if (responses === undefined) return {};
  const { cache, directory } = responses;
  return { responses: { directory, written: cache.written } };
}
