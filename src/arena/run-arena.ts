import { lazily } from '../lib/lazily.ts';
import { laneOf, realProviders } from '../plan/lane-of.ts';
import { chooseConcurrency, choosePolicy } from './arena-defaults.ts';
import { chooseMode } from './choose-mode.ts';
import { chooseReports } from './choose-reports.ts';
import { chooseTrials } from './choose-trials.ts';
import { laneWithTests } from './covered-by.ts';
import { describeInputs } from './describe-inputs.ts';
import { executeRuns } from './execute-runs.ts';
import { loadMockConfig } from './load-mock-config.ts';
import { loadPlan } from './load-plan.ts';
import { narrowToAffected } from './narrow-to-affected.ts';
import { openPurse, type Purse } from './open-purse.ts';
import { openRecording } from './open-recording.ts';
import { openStateStore } from './open-state-store.ts';
import type { ArenaOutcome, RunArenaOptions } from './outcome.ts';
import { clearPreviousResults } from './output-directory.ts';
import { completeRunOptions } from './run-options.ts';
import { runTests } from './run-tests.ts';
import { stageTrials } from './stage-trials.ts';

/**
 * Runs arenas, compares the result with a baseline and writes the files. What the author must mend is thrown as
 * `ManifestError` before anything runs; everything after that is part of the outcome.
 */
export async function runArena(given: RunArenaOptions): Promise<ArenaOutcome> {
  const asked = completeRunOptions(given);
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
  const covered = [...configs.map(({ source }) => source.file), ...tests.files];
  const resolution = await options.resolveBaseline({ lane, configs: covered, ...filed.baseline });
  const narrowed = await narrowToAffected(options, { ...inputs, lane, resolution });
  const { held } = narrowed;
  const baseline = resolution.baseline?.result;
  const purse = openPurse(options, { mode: access.mode, lane, runs: held, baseline });
  await clearPreviousResults(outputDirectory);

  const concurrency = chooseConcurrency(options.concurrency, manifests);
  const { recorder } = recording ?? {};
  const stages = stageTrials(held, { lane, resolution, statistics: policy.statistics, store });
  const judging = lazily(loadConclusion);
  const execution = { arenas, concurrency, mockFile, store, recorder, outputDirectory, stages };
  const runIds = await executeRuns(held, {
    ...{ ...options, ...access, ...reads, ...purse, ...execution },
    onFirstAnswer: judging,
  });
  const facts = { lane, startedAt, narrowed, tests, covered, policy, resolution, recording, chosen };
  const { concludeRun } = await judging();
  const concluded = await concludeRun({
    ...facts,
    ...{ runIds, store, stages, arenas, options, outputDirectory },
  });
  return { ...concluded, ...keptIn(purse) };
}

/** Comparing and reporting are a quarter of the code, and there is time to load them while models are asked. */
function loadConclusion() {
  return import('./conclude-run.ts');
}

function keptIn({ responses }: Purse): Pick<ArenaOutcome, 'responses'> {
  if (responses === undefined) return {};
  const { cache, directory } = responses;
  return { responses: { directory, written: cache.written } };
}
