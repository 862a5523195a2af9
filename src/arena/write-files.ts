import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderComparison } from '../baseline/comparison-json.ts';
import { createStringSink, type TextSink } from '../lib/text-sink.ts';
import type { Comparison } from '../model/comparison.ts';
import { sourceOf } from '../model/result-summary.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import { writeArenaResults } from '../reports/arena-results.ts';
import type { Report } from '../reports/report.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
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
  const written: Record<string, string> = {};
  for (const report of input.chosen.reports) {
    const file = reportFile(report, input);
    await writeReport(report, file, input);
    written[report.name] = file;
  }
  const { junit, html } = written;
  return {
    outputDirectory,
    results,
    comparison,
    ...(junit === undefined ? {} : { junit }),
    ...(html === undefined ? {} : { html }),
  };
}

async function writeRunFiles({ store, runIds, outputDirectory }: FilesToWrite): Promise<void> {
  for (const id of runIds)
    await replaceFile(path.join(outputDirectory, `${id}.json`), await store.dumpToJson(id));
}

async function writeReport(
  report: Report,
  file: string,
  { result, comparison }: FilesToWrite,
): Promise<void> {
  const generatedAt = result.lane === 'mock' ? MOCK_TIME : result.meta.generatedAt;
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.partial`;
  {
    await using handle = await open(temporary, 'w');
    const sink: TextSink = { write: (text) => handle.writeFile(text) };
    await report.render(sourceOf(result), sink, { comparison, generatedAt });
  }
  await rename(temporary, file);
}

/** Flags win; a file name from a manifest may not leave the output directory, as the manifest may be a stranger's. */
function reportFile(report: Report, { outputDirectory, options, arenas }: FilesToWrite): string {
  const flags = { junit: options.junitFile, markdown: options.markdownFile, html: options.htmlFile };
  const flag = flags[report.name as keyof typeof flags];
  if (flag !== undefined) return path.resolve(options.workingDirectory, flag);
  const standard = path.join(outputDirectory, report.fileName);
  const named = arenas.flatMap((arena) => fileOfManifest(report, arena) ?? [])[0];
  if (named === undefined) return standard;
  const file = path.resolve(outputDirectory, named);
  if (isFreeForReports(file, outputDirectory)) return file;
  const title = { markdown: 'Markdown', html: 'HTML' }[report.name] ?? report.name;
  options.onWarning(
    `The manifest asks for the ${title} report at ${named}, outside ${outputDirectory} or in place of a result file; it is ignored.`,
  );
  return standard;
}

/** The file name a manifest gives a report; the old `html_report` wins over the new place, as in PromptArena. */
function fileOfManifest({ name }: Report, { loaded }: BoundArena): string | undefined {
  const { output, html_report: oldHtmlFile } = loaded.config.spec.defaults;
  if (name === 'markdown') return output?.markdown?.file;
  return name === 'html' ? oldHtmlFile || output?.html?.file : undefined;
}

function isFreeForReports(file: string, outputDirectory: string): boolean {
  const isInside = file.startsWith(outputDirectory + path.sep);
  return isInside && ![RESULTS_FILE, COMPARISON_FILE].includes(path.relative(outputDirectory, file));
}

/** Writes beside the target and renames, so that an interrupted run never leaves half a file. */
async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.partial`;
  await writeFile(temporary, content);
  await rename(temporary, file);
}
