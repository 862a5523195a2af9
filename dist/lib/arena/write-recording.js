import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseMockFile } from "../manifest/parse-mock-file.js";
import { parseYamlSource } from "../manifest/yaml-source.js";
import { renderMockFiles } from "../recordings/render-mock-files.js";
import { renderRecording } from "../recordings/render-recording.js";
import { gatherRecordedRuns } from "./gather-recording.js";
import { writeTextFile } from "./write-text-file.js";
/** The recording's name in its directory. */
const RECORDING_FILE = 'recording.jsonl';
/**
 * Writes the recording and its mock files; the answer is their absolute paths. What they lack and cannot say is told as
 * a warning each. Where no run was held nothing is written, so that what was recorded before stays whole.
 */
export async function writeRecording({ recorder, directory, concealer }, { arenas, meta, options, ...executed }) {
    const { executionId, onWarning } = options;
    const { conceal } = concealer;
    const runs = await gatherRecordedRuns({ ...executed, recorder, conceal });
    for (const warning of leftOut(executed.runs, runs))
        onWarning(warning);
    if (runs.length === 0)
        return [];
    await mkdir(directory, { recursive: true });
    for (const warning of [...brokenOff(runs), ...toolsWithOwnMocks(runs, arenas)])
        onWarning(warning);
    const recording = path.join(directory, RECORDING_FILE);
    await writeTextFile(recording, executionId, async (sink) => {
        for (const line of renderRecording({ origin: originOf(meta), runs }))
            await sink.write(line);
    });
    const written = [recording];
    for (const mockFile of renderMockFiles(runs)) {
        const file = path.join(directory, mockFile.name);
        for (const warning of await warningsOf(mockFile, file))
            onWarning(warning);
        await writeTextFile(file, executionId, async (sink) => sink.write(mockFile.text));
        written.push(file);
    }
    return written;
}
function originOf({ engineVersion, generatedAt, executionId, commit }) {
    const known = commit === undefined ? {} : { commit: { ...commit } };
    return { engineVersion, recordedAt: generatedAt, executionId, ...known };
}
/** What a mock file cannot say, and what keeps it from being read where a model said something extraordinary. */
async function warningsOf({ name, text, warnings }, file) {
    const { value, source, problems } = await parseYamlSource(text, { file: name, absolutePath: file }, { integerKeys: true });
    const parsed = value === undefined ? [] : parseMockFile(value, source).problems;
    return [...warnings.map((warning) => `${name}: ${warning}`), ...problems, ...parsed];
}
/** Runs that were called off or had no money left, by name. */
function leftOut(planned, recorded) {
    if (recorded.length === 0)
        return ['Nothing was recorded: no run was held to its end.'];
    const known = new Set(recorded.map(({ key }) => key));
    const lacking = planned.filter(({ kind, key }) => kind === 'scenario' && !known.has(key));
    return lacking.map(({ key }) => `The run ${key} was not held, or not to its end, so it is missing in what was recorded. Record it again.`);
}
function brokenOff(runs) {
    return runs.flatMap(({ key, error }) => error === undefined
        ? []
        : [
            `The run ${key} broke off (${error.code}), so a part of its conversation was recorded. Record it again.`,
        ]);
}
/** In mock mode such a tool never asks the mock file. */
function toolsWithOwnMocks(runs, arenas) {
    const called = new Set(runs.flatMap(({ toolCalls }) => toolCalls.map(({ tool }) => tool)));
    const tools = arenas.flatMap((arena) => [...arena.tools.values()]);
    return tools.flatMap(({ id, spec, source }) => {
        const { mode, mock_template: template, mock_template_file: templateFile } = spec;
        const { mock_result: result, mock_result_file: resultFile } = spec;
        const hasMock = Boolean(template || templateFile || resultFile) || result !== undefined;
        if (!called.has(id) || !hasMock || mode === 'mock' || !mode)
            return [];
        return [
            `The tool "${id}" was called for real, but in mock mode the mock in ${source.file} answers before what was ` +
                'recorded. Remove that mock to play the recording back.',
        ];
    });
}
