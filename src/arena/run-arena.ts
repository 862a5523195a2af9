import { lazily } from '../lib/lazily.ts';
import { chooseConcurrency } from './arena-defaults.ts';
import { executeRuns } from './execute-runs.ts';
import { narrowToAffected } from './narrow-to-affected.ts';
import { openPurse, type Purse } from './open-purse.ts';
import { openStateStore } from './open-state-store.ts';
import type { ArenaOutcome, RunArenaOptions } from './outcome.ts';
import { clearPreviousResults } from './output-directory.ts';
import { prepareRun } from './prepare-run.ts';
import { openRunFiles } from './run-files.ts';
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
  const prepared = await prepareRun(asked);
  const { access, chosen, configs, filed, lane, options, outputDirectory, policy } = prepared;
  await using store = await openStateStore(configs, outputDirectory);
  const tests = await runTests(options, lane);
  const covered = [...configs.map(({ source }) => source.file), ...tests.files];
  const resolution = await options.resolveBaseline({ lane, configs: covered, ...filed.baseline });
  const narrowed = await narrowToAffected(options, { ...prepared.inputs, lane, resolution });
  const { held } = narrowed;
  const baseline = resolution.baseline?.result;
  const purse = openPurse(options, { mode: access.mode, lane, runs: held, baseline });
  await clearPreviousResults(outputDirectory);

  const stages = stageTrials(held, { lane, resolution, statistics: policy.statistics, store });
  const judging = lazily(loadJudging);
  const runFiles = chosen.hasRunFiles ? openRunFiles(store, outputDirectory, options) : undefined;
  const runIds = await executeRuns(held, {
    ...{ ...options, ...access, ...prepared.reads, ...purse, ...prepared, store, stages },
    concurrency: chooseConcurrency(options.concurrency, prepared.manifests),
    recorder: prepared.recording?.recorder,
    onRunEnd(runId) {
      void judging();
      runFiles?.write(runId);
    },
  });
  const { concludeRun } = await judging();
  const facts = { startedAt, store, tests, covered, resolution, narrowed, stages, runFiles, runIds };
  return { ...(await concludeRun({ ...prepared, ...facts })), ...keptIn(purse) };
}

/** Comparing and reporting are a quarter of the code, and there is time to load them while other runs wait. */
function loadJudging() {
  return import('./conclude-run.ts');
}

function keptIn({ responses }: Purse): Pick<ArenaOutcome, 'responses'> {
  if (responses === undefined) return {};
  const { cache, directory } = responses;
  return { responses: { directory, written: cache.written } };
}
