import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderComparison } from '../baseline/comparison-json.ts';
import { createStringSink } from '../lib/text-sink.ts';
import type { Comparison } from '../model/comparison.ts';
import { sourceOf } from '../model/result-summary.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import { writeArenaResults } from '../reports/arena-results.ts';
import type { Report } from '../reports/report.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import { chooseMarkdownSections } from './arena-defaults.ts';
import type { ChosenReports } from './choose-reports.ts';
import { MOCK_TIME } from './mock-time.ts';
import type { ArenaOutcome, RunArenaOptions } from './outcome.ts';

export const RESULTS_FILE = 'arena-results.json';
export const COMPARISON_FILE = 'comparison.json';

/** What is to be written, and where. */
export interface FilesToWrite {
  readonly result: ArenaResult;
  readonly comparison: Comparison;
  readonly store: ArenaStateStore;
  readonly runIds: readonly string[];
  readonly arenas: readonly BoundArena[];
  readonly chosen: ChosenReports;
  readonly outputDirectory: string;
  readonly options: RunArenaOptions;
}

/** Writes the result, the comparison, and a file for every report asked for. */
export async function writeFiles(input: FilesToWrite): Promise<ArenaOutcome['files']> {
  const { outputDirectory } = input;
  const sink = createStringSink();
  await writeArenaResults(sourceOf(input.result), sink);
  const results = path.join(outputDirectory, RESULTS_FILE);
  await replaceFile(results, sink.text());
  const comparison = path.join(outputDirectory, COMPARISON_FILE);
  await replaceFile(comparison, renderComparison(input.comparison));
  if (input.chosen.hasRunFiles) await writeRunFiles(input);
  let junit: string | undefined;
  for (const report of input.chosen.reports) {
    const file = reportFile(report, input);
    await writeReport(report, file, input);
    if (report.name === 'junit') junit = file;
  }
  return { outputDirectory, results, comparison, ...(junit === undefined ? {} : { junit }) };
}

async function writeRunFiles({ store, runIds, outputDirectory }: FilesToWrite): Promise<void> {
  for (const id of runIds)
    await replaceFile(path.join(outputDirectory, `${id}.json`), await store.dumpToJson(id));
}

async function writeReport(
  report: Report,
  file: string,
  { result, comparison, arenas }: FilesToWrite,
): Promise<void> {
  const markdown = chooseMarkdownSections(arenas.map((arena) => arena.loaded.config.spec));
  const generatedAt = result.lane === 'mock' ? MOCK_TIME : result.meta.generatedAt;
  const sink = createStringSink();
  await report.render(sourceOf(result), sink, {
    comparison,
    generatedAt,
    ...(markdown === undefined ? {} : { markdown }),
  });
  await mkdir(path.dirname(file), { recursive: true });
  await replaceFile(file, sink.text());
}

/** Flags win; a file name from a manifest may not leave the output directory, as the manifest may be a stranger's. */
function reportFile(report: Report, { outputDirectory, options, arenas }: FilesToWrite): string {
  const flag = { junit: options.junitFile, markdown: options.markdownFile }[report.name];
  if (flag !== undefined) return path.resolve(options.workingDirectory, flag);
  const standard = path.join(outputDirectory, report.fileName);
  if (report.name !== 'markdown') return standard;
  const named = arenas.flatMap((arena) => arena.loaded.config.spec.defaults.output?.markdown?.file ?? [])[0];
  if (named === undefined) return standard;
  const file = path.resolve(outputDirectory, named);
  if (file.startsWith(outputDirectory + path.sep)) return file;
  options.onWarning(
    `The manifest asks for the Markdown report at ${named}, outside ${outputDirectory}; it is ignored.`,
  );
  return standard;
}

/** Writes beside the target and renames, so that an interrupted run never leaves half a file. */
async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.partial`;
  await writeFile(temporary, content);
  await rename(temporary, file);
}
