import path from 'node:path';
import { renderComparison } from '../baseline/comparison-json.ts';
import { renderHistory } from '../baseline/history/render-history.ts';
import { MOCK_TIME } from '../engine/mock-time.ts';
import { limitConcurrency } from '../lib/limit-concurrency.ts';
import type { TextSink } from '../lib/text-sink.ts';
import type { Comparison } from '../model/comparison.ts';
import type { History } from '../model/history.ts';
import { sourceOf } from '../model/result-summary.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { Trends } from '../model/trends.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import { writeArenaResults } from '../reports/arena-results.ts';
import type { Report } from '../reports/report.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import { chooseMarkdownSections } from './arena-defaults.ts';
import type { ChosenReports } from './choose-reports.ts';
import type { ArenaOutcome } from './outcome.ts';
import { COMPARISON_FILE, HISTORY_FILE, RESULTS_FILE } from './output-directory.ts';
import { reportFile } from './report-file.ts';
import type { ResolvedRunOptions } from './run-options.ts';
import { writeTextFile } from './write-text-file.ts';

/** Opening and renaming takes longer than writing; a few at a time hide it. */
const FILES_AT_ONCE = 16;

/** What is to be written, and where. */
export interface FilesToWrite {
  readonly result: ArenaResult;
  readonly comparison: Comparison;
  readonly trends: Trends | undefined;
  /** There where it is to be written. */
  readonly history: History | undefined;
  readonly store: ArenaStateStore;
  readonly runIds: readonly string[];
  readonly arenas: readonly BoundArena[];
  readonly chosen: ChosenReports;
  readonly outputDirectory: string;
  readonly options: ResolvedRunOptions;
}

/**
 * Writes the result, the comparison, and a file for every report asked for. The work is done by now, so a file that
 * cannot be written is a warning and keeps no other from being written.
 */
export async function writeFiles(input: FilesToWrite): Promise<ArenaOutcome['files']> {
  const { outputDirectory, result, comparison, chosen } = input;
  const files = {
    results: path.join(outputDirectory, RESULTS_FILE),
    comparison: path.join(outputDirectory, COMPARISON_FILE),
  };
  await attempt(files.results, input, (sink) => writeArenaResults(sourceOf(result), sink));
  await attempt(files.comparison, input, async (sink) => sink.write(renderComparison(comparison)));
  const history = await writeHistory(input);
  if (chosen.hasRunFiles) await writeRunFiles(input);
  const written: Record<string, string> = {};
  for (const report of chosen.reports) {
    const file = await reportFile(report, input);
    if (await attempt(file, input, (sink) => renderReport(report, sink, input))) written[report.name] = file;
  }
  const { junit, html } = written;
  return {
    outputDirectory,
    ...files,
    ...(history === undefined ? {} : { history }),
    ...(junit === undefined ? {} : { junit }),
    ...(html === undefined ? {} : { html }),
  };
}

async function writeHistory(input: FilesToWrite): Promise<string | undefined> {
  const { history, outputDirectory, options } = input;
  if (history === undefined) return undefined;
  const named = options.history?.file;
  const file =
    named === undefined
      ? path.join(outputDirectory, HISTORY_FILE)
      : path.resolve(options.workingDirectory, named);
  const isWritten = await attempt(file, input, async (sink) => sink.write(renderHistory(history)));
  return isWritten ? file : undefined;
}

async function attempt(
  file: string,
  { options }: FilesToWrite,
  write: (sink: TextSink) => Promise<void>,
): Promise<boolean> {
  try {
    await writeTextFile(file, options.executionId, write);
    return true;
  } catch (error) {
    options.onWarning(`${file} could not be written: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

async function writeRunFiles(input: FilesToWrite): Promise<void> {
  const { workingDirectory } = input.options;
  await limitConcurrency(input.runIds, FILES_AT_ONCE, (id) =>
    attempt(path.join(input.outputDirectory, `${id}.json`), input, async (sink) =>
      sink.write(new TextDecoder().decode(await input.store.dumpToJson(id, { workingDirectory }))),
    ),
  );
}

async function renderReport(
  report: Report,
  sink: TextSink,
  { result, comparison, trends, arenas }: FilesToWrite,
): Promise<void> {
  const markdown = chooseMarkdownSections(arenas.map((arena) => arena.loaded.config.spec));
  const generatedAt = result.lane === 'mock' ? MOCK_TIME : result.meta.generatedAt;
  await report.render(sourceOf(result), sink, {
    comparison,
    generatedAt,
    ...(trends === undefined ? {} : { trends }),
    ...(markdown === undefined ? {} : { markdown }),
  });
}
