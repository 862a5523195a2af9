import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Document, isMap, parseDocument, YAMLMap } from 'yaml';
import { ManifestError } from '../errors/manifest-error.ts';
import { codeOfThrown } from '../lib/error-like.ts';
import type { RunResult } from '../model/run-result.ts';
import { mockScriptOf } from '../reports/mock-script.ts';
import { readLastResults } from './read-last-results.ts';
import { writeTextFile } from './write-text-file.ts';

/** Which mock files to make of which results. Paths are relative to `workingDirectory` unless absolute. */
export interface GenerateMocksOptions {
  /** An `arena-results.json` or its directory. */
  readonly input: string;
  /** A file; with `perScenario` a directory. */
  readonly output: string;
  readonly workingDirectory: string;
  readonly scenarios?: readonly string[];
  readonly providers?: readonly string[];
  readonly perScenario: boolean;
  /** Changes the entries of a file that is there, instead of the file. */
  readonly merge: boolean;
  readonly defaultResponse?: string;
  /** Writes nothing. */
  readonly dryRun: boolean;
  /** Makes the names of files that are being written. */
  readonly executionId: string;
}

/** A mock file and where it goes. */
export interface GeneratedMock {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
}

/** Writes mock files that answer as the assistants of a result did; of several runs of a scenario the first serves. */
export async function generateMocks(options: GenerateMocksOptions): Promise<readonly GeneratedMock[]> {
  const { result } = await readLastResults(options.input, options.workingDirectory);
  const runs = chooseRuns(result.runs, options);
  const output = path.resolve(options.workingDirectory, options.output);
  const groups = options.perScenario
    ? runs.map((run) => ({ file: path.join(output, `${fileNamePart(run.scenario)}.yaml`), runs: [run] }))
    : [{ file: output, runs }];
  const mocks: GeneratedMock[] = [];
  for (const group of groups) {
    const mock = { file: group.file, text: await renderMock(group.file, group.runs, options) };
    if (!options.dryRun) await write(mock, options.executionId);
    mocks.push(mock);
  }
  return mocks;
}

/** A run that broke off has no answers that would be worth keeping, unless there is no other. */
function chooseRuns(
  runs: readonly RunResult[],
  { scenarios = [], providers = [] }: GenerateMocksOptions,
): readonly RunResult[] {
  const chosen = new Map<string, RunResult>();
  for (const run of runs) {
    if (scenarios.length > 0 && !scenarios.includes(run.scenario)) continue;
    if (providers.length > 0 && !providers.includes(run.provider)) continue;
    const known = chosen.get(run.scenario);
    if (known === undefined || (known.status === 'error' && run.status !== 'error'))
      chosen.set(run.scenario, run);
  }
  if (chosen.size > 0) return [...chosen.values()];
  throw new ManifestError({
    code: 'EMPTY_PLAN',
    message: 'No run of the results is left by the filters, so there is nothing to make mock responses of.',
  });
}

async function renderMock(
  file: string,
  runs: readonly RunResult[],
  { merge, defaultResponse }: GenerateMocksOptions,
): Promise<string> {
  const document = merge ? await existing(file) : new Document({});
  if (defaultResponse !== undefined && !document.has('defaultResponse')) {
    document.set('defaultResponse', defaultResponse);
  }
  for (const run of runs) {
    const turns = mapAt(document, ['scenarios', run.scenario, 'turns']);
    for (const [turn, answer] of mockScriptOf(run)) turns.set(turn, document.createNode(answer));
  }
  return document.toString({ lineWidth: 0 });
}

/** The mapping at a path, made where it is missing; without it, numbers as keys would make a list. */
function mapAt(document: Document, path: readonly string[]): YAMLMap {
  const known = document.getIn(path);
  if (isMap(known)) return known;
  if (path.length > 1) mapAt(document, path.slice(0, -1));
  const made = new YAMLMap();
  document.setIn(path, made);
  return made;
}

/** The file as it is, comments included; an empty one where there is none. */
async function existing(file: string): Promise<Document> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOfThrown(error) === 'ENOENT') return '{}';
    throw error;
  });
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem === undefined) return isMap(document.contents) ? document : new Document({});
  throw new ManifestError({
    code: 'MOCK_FILE_INVALID',
    message: `${file} cannot be merged into: ${problem.message} Mend it, or leave out --merge.`,
  });
}

async function write({ file, text }: GeneratedMock, executionId: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeTextFile(file, executionId, async (sink) => sink.write(text));
}

/** Results may be a stranger's; a name may not lead anywhere. */
function fileNamePart(name: string): string {
  return name
    .replace(/[^A-Za-z0-9._-]/g, '-')
    .replace(/^\.+/, '_')
    .slice(0, 100);
}
