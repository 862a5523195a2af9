import path from 'node:path';
import { readMockFile } from "./load-mock-file.js";
import { problemAt } from "./problem-at.js";
/** The base of mock files and media: `defaults.config_dir`, from the Arena file or else from the working directory. */
export async function resolveConfigDir(arena, { io, base }) {
    const directory = path.dirname(arena.source.absolutePath);
    const configured = arena.spec.defaults.config_dir;
    if (configured === undefined || configured === '')
        return directory;
    const fromArena = path.resolve(directory, configured);
    const fromWorkingDirectory = path.resolve(base.workingDirectory, configured);
    return !(await io.exists(fromArena)) && (await io.exists(fromWorkingDirectory))
        ? fromWorkingDirectory
        : fromArena;
}
/** A provider with its group and its mock file. */
export async function completeProvider(manifest, group, configDir, sources) {
    const provider = { ...manifest, group: group || 'default' };
    const mockConfig = manifest.spec.additional_config?.mock_config;
    if (manifest.spec.type === 'replay' || manifest.spec.type === 'scripted') {
        const { value, problems } = await findRecording(manifest, configDir, sources);
        return { value: value === undefined ? provider : { ...provider, recordingFile: value }, problems };
    }
    if (manifest.spec.type !== 'mock' || mockConfig === undefined)
        return { value: provider, problems: [] };
    const { mockFile, problems } = await loadMockOf(manifest, mockConfig, configDir, sources);
    return { value: mockFile === undefined ? provider : { ...provider, mockFile }, problems };
}
async function loadMockOf({ source }, mockConfig, configDir, sources) {
    const at = ['spec', 'additional_config', 'mock_config'];
    if (typeof mockConfig !== 'string') {
        const message = '"mock_config" must be the path of a mock file.';
        return { problems: [problemAt(source, at, { code: 'wrong-type', message })] };
    }
    const { mockFile, problems, missing } = await readMockFile(path.resolve(configDir, mockConfig), sources);
    if (missing === undefined)
        return mockFile === undefined ? { problems } : { mockFile, problems };
    const problem = problemAt(source, at, {
        code: 'missing-file',
        message: `The mock file ${mockConfig} cannot be read: ${missing}`,
        hint: 'Paths of mock files start from defaults.config_dir of the arena, else from the folder of the Arena file.',
    });
    return { problems: [problem] };
}
/** Where files of providers are named that answer what is written down. */
const RECORDING_KEYS = {
    replay: ['recording', 'arena_output'],
    scripted: ['script'],
};
/** The recording or script that a provider names, from the first of the places looked at that has it. */
async function findRecording({ spec, source }, configDir, { io, base }) {
    const directories = [base.workingDirectory, configDir, path.dirname(source.absolutePath)];
    const found = [];
    const problems = [];
    for (const key of RECORDING_KEYS[spec.type] ?? []) {
        const file = spec.additional_config?.[key];
        if (typeof file !== 'string')
            continue;
        const places = directories.map((directory) => path.resolve(directory, file));
        const exists = await Promise.all(places.map((place) => io.exists(place)));
        const place = places[exists.indexOf(true)];
        if (place !== undefined)
            found.push(place);
        else
            problems.push(missingRecording(source, key, file));
    }
    return { value: found[0], problems };
}
function missingRecording(source, key, file) {
    return problemAt(source, ['spec', 'additional_config', key], {
        severity: 'warning',
        code: 'missing-recording',
        message: `The ${key === 'script' ? 'script' : 'recording'} ${file} was not found; runs that need it will end as errors.`,
        hint: 'It is looked for from the working directory, the configuration folder and the folder of this file.',
    });
}
/** A recording that an eval names but that is not there; patterns are not looked up. */
export async function findEvalRecording({ spec, source }, { io }) {
    const file = spec.recording.path;
    if (file === '' || /[*?[\]]/.test(file))
        return [];
    if (await io.exists(path.resolve(path.dirname(source.absolutePath), file)))
        return [];
    return [
        problemAt(source, ['spec', 'recording', 'path'], {
            severity: 'warning',
            code: 'missing-recording',
            message: `The recording ${file} was not found; the eval will end as an error.`,
            hint: 'Paths of recordings start from the folder of the Eval file.',
        }),
    ];
}
