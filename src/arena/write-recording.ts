import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { JsonObject } from '../lib/json.ts';
import { parseMockFile } from '../manifest/parse-mock-file.ts';
import { parseYamlSource } from '../manifest/yaml-source.ts';
import type { Problem } from '../model/problem.ts';
import type { ResultMeta } from '../model/run-result.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { RecordedRun } from '../recordings/recorded-run.ts';
import { type NamedMockFile, renderMockFiles } from '../recordings/render-mock-files.ts';
import { renderRecording } from '../recordings/render-recording.ts';
import { type ExecutedRuns, gatherRecordedRuns } from './gather-recording.ts';
import type { OpenRecording } from './open-recording.ts';
import type { ResolvedRunOptions } from './run-options.ts';
import { writeTextFile } from './write-text-file.ts';

/** The recording's name in its directory. */
const RECORDING_FILE = 'recording.jsonl';

/** What was executed. */
interface ExecutedPlan extends Pick<ExecutedRuns, 'runs' | 'runIds' | 'store'> {
  readonly arenas: readonly BoundArena[];
  readonly meta: ResultMeta;
  readonly options: ResolvedRunOptions;
}

/**
 * Writes the recording and its mock files; the answer is their absolute paths. What they lack and cannot say is told as
 * a warning each. Where no run was held nothing is written, so that what was recorded before stays whole.
 */
export async function writeRecording(
  { recorder, directory, concealer }: OpenRecording,
  { arenas, meta, options, ...executed }: ExecutedPlan,
): Promise<readonly string[]> {
  const { executionId, onWarning } = options;
  const { conceal } = concealer;
  const runs = await gatherRecordedRuns({ ...executed, recorder, conceal });
  for (const warning of leftOut(executed.runs, runs)) onWarning(warning);
  if (runs.length === 0) return [];
  await mkdir(directory, { recursive: true });
  for (const warning of [...brokenOff(runs), ...toolsWithOwnMocks(runs, arenas)]) onWarning(warning);
  const recording = path.join(directory, RECORDING_FILE);
  await writeTextFile(recording, executionId, async (sink) => {
    for (const line of renderRecording({ origin: originOf(meta), runs })) await sink.write(line);
  });
  const written = [recording];
  for (const mockFile of renderMockFiles(runs)) {
    const file = path.join(directory, mockFile.name);
    for (const warning of await warningsOf(mockFile, file)) onWarning(warning);
    await writeTextFile(file, executionId, async (sink) => sink.write(mockFile.text));
    written.push(file);
  }
  return written;
}

function originOf({ engineVersion, generatedAt, executionId, commit }: ResultMeta) {
  const known = commit === undefined ? {} : { commit: { ...commit } as JsonObject };
  return { engineVersion, recordedAt: generatedAt, executionId, ...known };
}

/** What a mock file cannot say, and what keeps it from being read where a model said something extraordinary. */
async function warningsOf(
  { name, text, warnings }: NamedMockFile,
  file: string,
): Promise<readonly (Problem | string)[]> {
  const { value, source, problems } = await parseYamlSource(
    text,
    { file: name, absolutePath: file },
    { integerKeys: true },
  );
  const parsed = value === undefined ? [] : parseMockFile(value, source).problems;
  return [...warnings.map((warning) => `${name}: ${warning}`), ...problems, ...parsed];
}

/** Runs that were called off or had no money left, by name. */
function leftOut(planned: readonly PlannedRun[], recorded: readonly RecordedRun[]): readonly string[] {
  if (recorded.length === 0) return ['Nothing was recorded: no run was held to its end.'];
  const known = new Set(recorded.map(({ key }) => key));
  const lacking = planned.filter(({ kind, key }) => kind === 'scenario' && !known.has(key));
  return lacking.map(
    ({ key }) =>
      `The run ${key} was not held, or not to its end, so it is missing in what was recorded. Record it again.`,
  );
}

function brokenOff(runs: readonly RecordedRun[]): readonly string[] {
  return runs.flatMap(({ key, error }) =>
    error === undefined
      ? []
      : [
          `The run ${key} broke off (${error.code}), so a part of its conversation was recorded. Record it again.`,
        ],
  );
}

/** In mock mode such a tool never asks the mock file. */
function toolsWithOwnMocks(runs: readonly RecordedRun[], arenas: readonly BoundArena[]): readonly string[] {
  const called = new Set(runs.flatMap(({ toolCalls }) => toolCalls.map(({ tool }) => tool)));
  const tools = arenas.flatMap((arena) => [...arena.tools.values()]);
  return tools.flatMap(({ id, spec, source }) => {
    const { mode, mock_template: template, mock_template_file: templateFile } = spec;
    const { mock_result: result, mock_result_file: resultFile } = spec;
    const hasMock = Boolean(template || templateFile || resultFile) || result !== undefined;
    if (!called.has(id) || !hasMock || mode === 'mock' || !mode) return [];
    return [
      `The tool "${id}" was called for real, but in mock mode the mock in ${source.file} answers before what was ` +
        'recorded. Remove that mock to play the recording back.',
    ];
  });
}
