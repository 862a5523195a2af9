import path from 'node:path';
import { checksOfRun, helperProvidersOf, judgedChecksOf, personasOf } from "./helper-providers.js";
import { filesOfTool } from "./named-files.js";
/** Each file once, by its shortest chain; without the one that is asked to be left out. */
export function nearestFirst(dependencies, leftOut) {
    const nearest = new Map();
    for (const dependency of dependencies) {
        const known = nearest.get(dependency.file);
        if (known === undefined || dependency.chain.length < known.chain.length) {
            nearest.set(dependency.file, dependency);
        }
    }
    if (leftOut !== undefined)
        nearest.delete(leftOut);
    return [...nearest.values()];
}
/** What a run depends on whoever the assistant is. */
export function filesOfScenario(run) {
    const { scenario, prompt, arena } = run;
    const { config, configDir, pack } = arena.loaded;
    const top = [scenario.manifest.source.absolutePath];
    const parts = scenario.manifest.spec.turns.flatMap((turn) => turn.parts ?? []);
    const media = mediaOf(parts).map((file) => path.resolve(configDir, file));
    return [
        ...headOf(top),
        ...namedBy(top, media),
        ...namedBy(top, filesOfChecks(checksOfRun(run))),
        ...(prompt === undefined ? [] : filesOfPrompt(prompt, run, top)),
        ...judgePromptsOf(run).flatMap((judgePrompt) => filesOfPrompt(judgePrompt, run, top)),
        ...personasOf(run).flatMap(({ source, fragmentFiles }) => {
            const at = through(source.absolutePath, top);
            return [...headOf(at), ...namedBy(at, fragmentFiles)];
        }),
        ...helperProvidersOf(run).flatMap((provider) => filesOfProvider(provider, top)),
        ...(pack === undefined
            ? []
            : namedBy(through(config.source.absolutePath, top), [pack.source.absolutePath])),
    ];
}
/** What a run depends on because of its assistant. */
export function filesOfAssistant({ provider, scenario }) {
    return filesOfProvider(provider, [scenario.manifest.source.absolutePath]);
}
/** What the judgement of a recording depends on. */
export function filesOfEval({ eval: { source, spec } }) {
    const top = [source.absolutePath];
    const recording = path.resolve(path.dirname(source.absolutePath), spec.recording.path);
    return [...headOf(top), ...namedBy(top, [recording])];
}
/** The files of which a run uses a part: the Arena manifest, and the mock files of everyone who speaks. */
export function sharedFilesOf(run, helpers, given) {
    const manifest = run.kind === 'eval' ? run.eval : run.scenario.manifest;
    const top = [manifest.source.absolutePath];
    const speakers = run.kind === 'eval' ? [] : [run.provider, ...helpers];
    return [
        ...headOf(through(run.arena.loaded.config.source.absolutePath, top)),
        ...namedBy(top, given === undefined ? [] : [given.source.absolutePath]),
        ...speakers.flatMap(({ source, mockFile }) => mockFile === undefined
            ? []
            : namedBy(through(source.absolutePath, top), [mockFile.source.absolutePath])),
    ];
}
/** Prompts that judges of a run are given. */
function judgePromptsOf(run) {
    const fallback = run.arena.loaded.config.spec.judge_defaults?.prompt;
    const names = new Set(judgedChecksOf(run).map(({ rawParams }) => rawParams.prompt ?? fallback));
    return [...run.arena.prompts.values()].filter(({ manifest }) => names.has(manifest.referenceId) || names.has(manifest.spec.task_type));
}
function filesOfPrompt({ manifest, guardrails }, { arena }, top) {
    const at = through(manifest.source.absolutePath, top);
    const tools = (manifest.spec.allowed_tools ?? []).flatMap((name) => arena.tools.get(name) ?? []);
    return [
        ...headOf(at),
        ...namedBy(at, manifest.fragmentFiles),
        ...namedBy(at, filesOfChecks(guardrails)),
        ...tools.flatMap((tool) => {
            const atTool = through(tool.source.absolutePath, at);
            const named = filesOfTool(tool).map(({ absolutePath }) => absolutePath);
            const media = mediaOf(tool.spec.mock_parts).map((file) => path.resolve(arena.loaded.configDir, file));
            return [...headOf(atTool), ...namedBy(atTool, [...named, ...media])];
        }),
    ];
}
function filesOfProvider({ source, recordingFile }, top) {
    const at = through(source.absolutePath, top);
    return [...headOf(at), ...namedBy(at, recordingFile === undefined ? [] : [recordingFile])];
}
/** Files that checks name in their parameters. */
function filesOfChecks(checks) {
    return checks.flatMap(({ definition, rawParams, directory }) => {
        const name = definition?.file === undefined ? undefined : rawParams[definition.file.param];
        return typeof name === 'string' && name !== '' ? [path.resolve(directory, name)] : [];
    });
}
function mediaOf(parts = []) {
    return parts.flatMap(({ media }) => media?.file_path || []);
}
/** A longer chain; a manifest that is written in place stands in the file it would be named by. */
function through(file, chain) {
    return file === chain[0] ? chain : [file, ...chain];
}
function headOf(chain) {
    const [file] = chain;
    return file === undefined ? [] : [{ file, chain }];
}
function namedBy(chain, files) {
    return files.map((file) => ({ file, chain: through(file, chain) }));
}
