import path from 'node:path';
import { compareResults } from '../baseline/compare-results.ts';
import { summariseRuns } from '../model/result-summary.ts';
import type { ArenaResult, ResultMeta } from '../model/run-result.ts';
import { laneOf, realProviders } from '../plan/lane-of.ts';
import { planRuns } from '../plan/plan-runs.ts';
import { applyOverrides } from './apply-overrides.ts';
import { chooseConcurrency, choosePolicy } from './arena-defaults.ts';
import { chooseMode } from './choose-mode.ts';
import { chooseReports } from './choose-reports.ts';
import { executeRuns } from './execute-runs.ts';
import { exitCodeOf } from './exit-code.ts';
import { filterByRole } from './filter-by-role.ts';
import { loadArenas } from './load-arenas.ts';
import { loadMockConfig } from './load-mock-config.ts';
import { openPurse, type Purse } from './open-purse.ts';
import { openStateStore } from './open-state-store.ts';
import type { ArenaOutcome, RunArenaOptions } from './outcome.ts';
import { clearPreviousResults, manifestDirectory, prepareOutput } from './output-directory.ts';
import { describeExecution } from './result-meta.ts';
import { type ResolvedRunOptions, resolveRunOptions } from './run-options.ts';
import { writeFiles } from './write-files.ts';

/**
 * Runs arenas, compares the result with a baseline and writes the files. What the author must mend is thrown as
 * `ManifestError` before anything runs; everything after that is part of the outcome.
 */
export async function runArena(given: RunArenaOptions): Promise<ArenaOutcome> {
  const asked = resolveRunOptions(given);
  const { clock, onWarning, workingDirectory } = asked;
  const startedAt = clock.now();
  const prepare = async (outputDirectory: string) => {
    await prepareOutput({ workingDirectory, outputDirectory, files: namedFiles(asked) });
    return outputDirectory;
  };
  const named = asked.outputDirectory && path.resolve(workingDirectory, asked.outputDirectory);
  if (named) await prepare(named);
  const { arenas: loaded, warnings, ...reads } = await loadArenas(asked.configs, asked);
  const arenas = applyOverrides(loaded, asked);
  const options = { ...asked, filters: filterByRole(asked.filters, arenas, asked.selfPlay?.roles) };
  const plan = planRuns(arenas, options.filters);
  for (const warning of [...warnings, ...plan.warnings]) onWarning(warning);
  const manifests = arenas.map((arena) => arena.loaded.config.spec);
  const outputDirectory = named || (await prepare(manifestDirectory(workingDirectory, manifests, onWarning)));
  const policy = choosePolicy(options.policy, manifests, onWarning);
  const chosen = chooseReports(options, manifests);
  const access = await chooseMode(options.mode, realProviders(plan.runs), { ...options, ...reads });
  const lane = laneOf(plan.runs, access.mode);
  const mockFile = await loadMockConfig(options, access.mode, arenas);
  const configs = arenas.map((arena) => arena.loaded.config);
  await using store = await openStateStore(configs, outputDirectory);
  const files = configs.map(({ source }) => source.file);
  const resolution = await options.resolveBaseline({ lane, configs: files });
  const baseline = resolution.baseline?.result;
  const purse = openPurse(options, { mode: access.mode, lane, runs: plan.runs, baseline });
  await clearPreviousResults(outputDirectory);

  const concurrency = chooseConcurrency(options.concurrency, manifests);
  const setting = { ...options, ...access, ...reads, ...purse, arenas, concurrency, mockFile, store };
  const runIds = await executeRuns(plan.runs, setting);
  const runs = await Promise.all(runIds.map((id) => store.getResult(id)));
  const meta: ResultMeta = describeExecution(options, arenas, startedAt);
  const result: ArenaResult = { schemaVersion: 1, lane, runs, summary: summariseRuns(runs), meta };
  const comparison = compareResults(result, resolution, policy);
  const executed = { result, comparison, store, runIds, arenas, chosen, outputDirectory, options };
  const written = await writeFiles(executed);
  return { result, comparison, exitCode: exitCodeOf(comparison), files: written, ...keptIn(purse) };
}

function keptIn({ responses }: Purse): Pick<ArenaOutcome, 'responses'> {
  if (responses === undefined) return {};
  const { cache, directory } = responses;
  return { responses: { directory, written: cache.written } };
}

function namedFiles({
  workingDirectory,
  junitFile,
  markdownFile,
  htmlFile,
}: ResolvedRunOptions): readonly string[] {
  return [junitFile, markdownFile, htmlFile].flatMap((file) =>
    file === undefined ? [] : [path.resolve(workingDirectory, file)],
  );
}
