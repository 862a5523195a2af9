import { compareResults } from '../baseline/compare-results.ts';
import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { Blessing } from '../model/accepted-change.ts';
import { summariseRuns } from '../model/result-summary.ts';
import type { ArenaResult, ResultMeta } from '../model/run-result.ts';
import { laneOf, realProviders } from '../plan/lane-of.ts';
import { chooseConcurrency, choosePolicy } from './arena-defaults.ts';
import { chooseMode } from './choose-mode.ts';
import { chooseReports } from './choose-reports.ts';
import { executeRuns } from './execute-runs.ts';
import { exitCodeOf } from './exit-code.ts';
import { loadMockConfig } from './load-mock-config.ts';
import { loadPlan } from './load-plan.ts';
import { openPurse, type Purse } from './open-purse.ts';
import { openRecording } from './open-recording.ts';
import { openStateStore } from './open-state-store.ts';
import type { ArenaOutcome, RunArenaOptions } from './outcome.ts';
import { clearPreviousResults } from './output-directory.ts';
import { describeExecution } from './result-meta.ts';
import { resolveRunOptions } from './run-options.ts';
import { writeFiles } from './write-files.ts';
import type { writeRecording } from './write-recording.ts';

/**
 * Runs arenas, compares the result with a baseline and writes the files. What the author must mend is thrown as
 * `ManifestError` before anything runs; everything after that is part of the outcome.
 */
export async function runArena(given: RunArenaOptions): Promise<ArenaOutcome> {
  const asked = resolveRunOptions(given);
  const startedAt = asked.clock.now();
  const { arenas, runs: planned, reads, options, outputDirectory } = await loadPlan(asked);
  const manifests = arenas.map((arena) => arena.loaded.config.spec);
  const policy = choosePolicy(options.policy, manifests, options.onWarning);
  const chosen = chooseReports(options, manifests);
  const access = await chooseMode(options.mode, realProviders(planned), { ...options, ...reads });
  const lane = laneOf(planned, access.mode);
  const recording = openRecording(options, lane, outputDirectory, access.concealer);
  const mockFile = await loadMockConfig(options, access.mode, arenas);
  const configs = arenas.map((arena) => arena.loaded.config);
  await using store = await openStateStore(configs, outputDirectory);
  const files = configs.map(({ source }) => source.file);
  const resolution = await options.resolveBaseline({ lane, configs: files });
  const baseline = resolution.baseline?.result;
  const purse = openPurse(options, { mode: access.mode, lane, runs: planned, baseline });
  await clearPreviousResults(outputDirectory);

  const concurrency = chooseConcurrency(options.concurrency, manifests);
  const { recorder } = recording ?? {};
  const means = { ...access, ...reads, ...purse };
  const runIds = await executeRuns(planned, {
    ...options,
    ...means,
    arenas,
    concurrency,
    mockFile,
    store,
    recorder,
    outputDirectory,
  });
  const runs = await Promise.all(runIds.map((id) => store.getResult(id)));
  const judgedBy = addBlessings(policy, await options.resolveBlessings());
  const meta: ResultMeta = describeExecution(options, arenas, startedAt, judgedBy.blessings);
  const result: ArenaResult = { schemaVersion: 1, lane, runs, summary: summariseRuns(runs), meta };
  const comparison = compareResults(result, resolution, judgedBy);
  const executed = { result, comparison, store, runIds, arenas, chosen, outputDirectory, options };
  const written = await writeFiles(executed);
  const recorded = recording && (await record(recording, { ...executed, runs: planned, meta }));
  const allFiles = { ...written, ...(recorded === undefined ? {} : { recorded }) };
  return { result, comparison, exitCode: exitCodeOf(comparison), files: allFiles, ...keptIn(purse) };
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
