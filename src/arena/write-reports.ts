import path from 'node:path';
import { MOCK_TIME } from '../engine/mock-time.ts';
import { sourceOf } from '../model/result-summary.ts';
import { chooseReports } from './choose-reports.ts';
import { prepareOutput } from './output-directory.ts';
import { readLastResults } from './read-last-results.ts';
import { writeTextFile } from './write-text-file.ts';

/** Which reports of which results to write. Paths are relative to `workingDirectory` unless absolute. */
export interface WriteReportsOptions {
  /** An `arena-results.json` or its directory. */
  readonly target: string;
  readonly workingDirectory: string;
  readonly formats: readonly string[];
  /** @default where the results are */
  readonly outputDirectory?: string;
  /** Makes the names of files that are being written. */
  readonly executionId: string;
}

/** Writes reports of results that an earlier execution left; the answer is their absolute paths. */
export async function writeReports(options: WriteReportsOptions): Promise<readonly string[]> {
  const { workingDirectory } = options;
  const { reports } = chooseReports({ formats: options.formats }, []);
  const { result, comparison, directory } = await readLastResults(options.target, workingDirectory);
  const outputDirectory = path.resolve(workingDirectory, options.outputDirectory ?? directory);
  prepareOutput({ workingDirectory, outputDirectory, files: [] });
  const generatedAt = result.lane === 'mock' ? MOCK_TIME : result.meta.generatedAt;
  const files: string[] = [];
  for (const report of reports) {
    const file = path.join(outputDirectory, report.fileName);
    await writeTextFile(file, options.executionId, (sink) =>
      report.render(sourceOf(result), sink, { comparison, generatedAt }),
    );
    files.push(file);
  }
  return files;
}
