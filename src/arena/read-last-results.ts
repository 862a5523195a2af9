import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareResults } from '../baseline/compare-results.ts';
import { parseComparison } from '../baseline/parse-comparison.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { textOfThrown } from '../lib/error-like.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ArenaResult } from '../model/run-result.ts';
import { htmlReport } from '../reports/html-report.ts';
import { readResultFile } from './compare-files.ts';
import { COMPARISON_FILE, RESULTS_FILE } from './output-directory.ts';

/** Results that an earlier execution wrote. */
export interface LastResults {
  readonly result: ArenaResult;
  /** As it was written; held against nothing where the file is missing. */
  readonly comparison: Comparison;
  /** Absolute. */
  readonly directory: string;
}

/** Reads the results in a directory, or those of one `arena-results.json` with what lies beside it. */
export async function readLastResults(target: string, workingDirectory: string): Promise<LastResults> {
  const file = await resultFileOf(path.resolve(workingDirectory, target));
  const directory = path.dirname(file);
  const shown = path.relative(workingDirectory, file);
  const result = await readResultFile(shown, workingDirectory, 'Results');
  return { result, comparison: await readComparison(directory, result), directory };
}

/** The standard HTML report in a directory, if it is there; absolute. */
export async function findHtmlReport(target: string, workingDirectory: string): Promise<string | undefined> {
  const file = path.resolve(workingDirectory, target, htmlReport.fileName);
  return (await isFile(file)) ? file : undefined;
}

async function resultFileOf(target: string): Promise<string> {
  const isDirectory = (await stat(target).catch(() => undefined))?.isDirectory() === true;
  // What PromptArena calls the index lies beside the results.
  return isDirectory || path.basename(target) === 'index.json'
    ? path.join(isDirectory ? target : path.dirname(target), RESULTS_FILE)
    : target;
}

async function readComparison(directory: string, result: ArenaResult): Promise<Comparison> {
  const file = path.join(directory, COMPARISON_FILE);
  if (!(await isFile(file))) {
    const policy = {
      failOn: new Set(['failures', 'errors'] as const),
      onMissingBaseline: 'failures',
    } as const;
    return compareResults(result, { reason: `there is no ${COMPARISON_FILE} beside the results` }, policy);
  }
  try {
    return parseComparison(await readFile(file, 'utf8'));
  } catch (cause) {
    const reason = textOfThrown(cause);
    throw new ManifestError({ code: 'RESULT_INVALID', message: `${file}: ${reason}`, cause });
  }
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() === true;
}
