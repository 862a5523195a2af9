import { canonicalJson } from "../lib/json.js";
import { VERSION } from "../lib/version.js";
import { judgesOf } from "../manifest/arena-judges.js";
import { helperProvidersOf, judgedChecksOf, personasOf } from "./helper-providers.js";
/** Keys of an Arena manifest that say who takes part, which is looked at run by run, or decide on nothing that a run finds. */
const KEYS_OF_OTHERS = new Set([
    'prompt_configs',
    'providers',
    'scenarios',
    'evals',
    'tools',
    'prompt_specs',
    'provider_specs',
    'scenario_specs',
    'eval_specs',
    'tool_specs',
    'judges',
    'judge_specs',
    'self_play',
    'defaults',
    'pack_file',
    'state_store',
]);
/** Keys of the defaults that write results, fail runs or set the pace; paths are resolved by now. */
const KEYS_OF_OUTPUT = new Set([
    'concurrency',
    'output',
    'config_dir',
    'fail_on',
    'verbose',
    'html_report',
    'out_dir',
    'output_formats',
    'markdown_config',
]);
/**
 * Creates what writes down the settings that decide on a run: the part of the Arena manifest and of mock files that
 * concerns it, manifests written in place, and what the invocation asks for. Keys that nobody thought of are taken in.
 */
export function createSettingsWriter(setting) {
    const ofArena = new Map();
    const ofMockFile = new Map();
    const arenaPart = (arena) => {
        const text = ofArena.get(arena) ?? canonicalJson([partOfAllRuns(arena.loaded.config.spec), arena.packEvalChoice]);
        ofArena.set(arena, text);
        return text;
    };
    const mockPart = ({ content }, run) => {
        const { scenarios, summaries = {}, ...rest } = content;
        const shared = ofMockFile.get(content) ?? canonicalJson(rest);
        ofMockFile.set(content, shared);
        const { id } = run.scenario.manifest;
        return `${shared}${canonicalJson([own(scenarios, id), own(summaries, id)])}`;
    };
    return (run) => {
        const parts = [engineMajor(), setting.lane, arenaPart(run.arena), canonicalJson(partOfRun(run))];
        if (run.kind === 'eval')
            return parts.join('\n');
        const mocks = mockFilesOf(run, setting.mockFile).map((file) => mockPart(file, run));
        return [...parts, ...mocks].join('\n');
    };
}
/** Results of another major version are not comparable, so nothing is carried over from them. */
export function engineMajor(version = VERSION) {
    return version.split('.')[0] ?? version;
}
function partOfAllRuns(spec) {
    return { ...without(spec, KEYS_OF_OTHERS), defaults: without(spec.defaults, KEYS_OF_OUTPUT) };
}
function without(record, keys) {
    return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)));
}
function partOfRun(run) {
    if (run.kind === 'eval')
        return { inPlace: inPlace(run.arena, [run.eval]) };
    const { arena, prompt, provider, scenario } = run;
    const { spec } = arena.loaded.config;
    const speaking = new Set(scenario.manifest.spec.turns.map(({ role }) => role));
    const helpers = helperProvidersOf(run);
    const prompts = prompt === undefined ? [] : [prompt.manifest];
    const tools = (prompt?.manifest.spec.allowed_tools ?? []).flatMap((name) => arena.tools.get(name) ?? []);
    return {
        scenario: scenario.manifest.id,
        speakers: [provider, ...helpers].map(({ id, spec: { type, model, defaults } }) => ({
            id,
            type,
            model,
            defaults,
        })),
        roles: spec.self_play?.enabled === true ? spec.self_play.roles.filter(({ id }) => speaking.has(id)) : [],
        judges: judgedChecksOf(run).length === 0 ? [] : judgesOf(spec).map(({ path: _path, ...judge }) => judge),
        vars: judgedChecksOf(run).length === 0
            ? prompt?.manifest.vars
            : arena.loaded.prompts.map(({ referenceId, vars }) => ({ referenceId, vars })),
        inPlace: inPlace(arena, [
            scenario.manifest,
            provider,
            ...helpers,
            ...prompts,
            ...tools,
            ...personasOf(run),
        ]),
    };
}
/** Manifests that stand in the Arena manifest, whose bytes are not looked at, or in code, whose bytes do not tell all. */
function inPlace({ loaded }, manifests) {
    const { absolutePath } = loaded.config.source;
    return manifests
        .filter(({ source }) => source.absolutePath === absolutePath || source.inCode === true)
        .map(({ id, metadata, spec }) => ({ id, metadata, spec }));
}
/** The mock files that may answer in a run; helpers look into their own first. */
function mockFilesOf(run, given) {
    const speakers = [run.provider, ...helperProvidersOf(run)];
    const files = [
        ...(given === undefined ? [] : [given]),
        ...speakers.flatMap(({ mockFile }) => mockFile ?? []),
    ];
    return [...new Map(files.map((file) => [file.source.absolutePath, file])).values()];
}
/** Own keys only, so that a scenario called `constructor` finds nothing by accident. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
