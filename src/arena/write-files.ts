import path from 'node:path';
import { renderComparison } from '../baseline/comparison-json.ts';
import { renderHistory } from '../baseline/history/render-history.ts';
import { MOCK_TIME } from '../engine/mock-time.ts';
import type { TextSink } from '../lib/text-sink.ts';
import type { Comparison } from '../model/comparison.ts';
import type { History } from '../model/history.ts';
import { sourceOf } from '../model/result-summary.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { Trends } from '../model/trends.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import { writeArenaResults } from '../reports/arena-results.ts';
import type { Report } from '../reports/report.ts';
import { chooseMarkdownSections } from './arena-defaults.ts';
import type { ChosenReports } from './choose-reports.ts';
import type { ArenaOutcome } from './outcome.ts';
import { COMPARISON_FILE, HISTORY_FILE, RESULTS_FILE } from './output-directory.ts';
import { reportFile } from './report-file.ts';
import type { RunFiles } from './run-files.ts';
import type { ResolvedRunOptions } from './run-options.ts';
import { writeOrWarn } from './write-or-warn.ts';

/** What is to be written, and where. */
export interface FilesToWrite {
  readonly result: ArenaResult;
  readonly comparison: Comparison;
  readonly trends: Trends | undefined;
  /** There where it is to be written. */
  readonly history: History | undefined;
  /** There where PromptArena's files of runs are wanted. */
  readonly runFiles: RunFiles | undefined;
  readonly runIds: readonly string[];
  readonly arenas: readonly BoundArena[];
  readonly chosen: ChosenReports;
  readonly outputDirectory: string;
  readonly options: ResolvedRunOptions;
}

/**
 * Writes the result, the comparison, and a file for every report asked for. A file that cannot be
 * written keeps no other from being written.
 */
export async function writeFiles(input: FilesToWrite): Promise<ArenaOutcome['files']> {
  const { outputDirectory, result, comparison, chosen, options } = input;
  const files = {
    results: path.join(outputDirectory, RESULTS_FILE),
    comparison: path.join(outputDirectory, COMPARISON_FILE),
  };
  await writeOrWarn(files.results, options, (sink) => writeArenaResults(sourceOf(result), sink));
  await writeOrWarn(files.comparison, options, async (sink) => sink.write(renderComparison(comparison)));
  const history = await writeHistory(input);
  await input.runFiles?.complete(input.runIds);
  const written: Record<string, string> = {};
  for (const report of chosen.reports) {
    const file = await reportFile(report, input);
    if (await writeOrWarn(file, options, (sink) => renderReport(report, sink, input)))
      written[report.name] = file;
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
  const isWritten = await writeOrWarn(file, options, async (sink) => sink.write(renderHistory(history)));
  return isWritten ? file : undefined;
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
