import { completeProvider, findEvalRecording, resolveConfigDir } from "./arena-files.js";
import { joinMembers, loadMembers, } from "./arena-members.js";
import { parseInlineSpecs } from "./inline-specs.js";
import { loadPack } from "./load-pack.js";
import { findMediaProblems } from "./media-rules.js";
import { parseDefinedScenarios } from "./parse-defined-scenarios.js";
import { loadFragments } from "./prompt-fragments.js";
import { valuesOf } from "./prompt-rules.js";
/** Loads the manifests that an Arena refers to, and scenarios in code beside them. Personas are loaded only while self-play is enabled. */
export async function loadArenaMembers({ spec, source }, sources, definedScenarios) {
    const selfPlay = spec.self_play;
    const personaFiles = selfPlay?.enabled === true ? selfPlay.personas : [];
    const [prompts, providers, scenarios, evals, tools, personas] = await Promise.all([
        loadMembers('PromptConfig', placed(spec.prompt_configs, 'prompt_configs'), source, sources),
        loadMembers('Provider', placed(spec.providers, 'providers'), source, sources),
        loadMembers('Scenario', placed(spec.scenarios, 'scenarios'), source, sources),
        loadMembers('Eval', placed(spec.evals, 'evals'), source, sources),
        loadMembers('Tool', placed(spec.tools, 'tools'), source, sources),
        loadMembers('Persona', placed(personaFiles, 'self_play', 'personas'), source, sources),
    ]);
    const inline = (kind, list) => parseInlineSpecs(kind, { list, specs: spec[list] }, source);
    return {
        prompts: joinMembers('PromptConfig', prompts, namedByKey(inline('PromptConfig', 'prompt_specs'))),
        providers: joinMembers('Provider', providers, inline('Provider', 'provider_specs')),
        scenarios: joinMembers('Scenario', joinMembers('Scenario', scenarios, inline('Scenario', 'scenario_specs')), parseDefinedScenarios(definedScenarios, sources.base)),
        evals: joinMembers('Eval', evals, inline('Eval', 'eval_specs')),
        tools: joinMembers('Tool', tools, inline('Tool', 'tool_specs')),
        personas,
    };
}
/** A prompt written in place is referred to by its key. */
function namedByKey(members) {
    const entries = members.entries.map(({ manifest, reference }) => ({
        manifest,
        reference: { ...reference, id: manifest.id },
    }));
    return { ...members, entries };
}
function placed(entries, ...list) {
    return (entries ?? []).map((entry, index) => ({ ...entry, path: ['spec', ...list, index] }));
}
/** Joins the members to an arena, loading what they in turn refer to: fragments, mock files, recordings, a pack. */
export async function joinArena(config, members, sources) {
    const configDir = await resolveConfigDir(config, sources);
    const [prompts, providers, personas, recordings, loadedPack] = await Promise.all([
        Promise.all(members.prompts.entries.map((entry) => completePrompt(entry, sources))),
        Promise.all(members.providers.entries.map(({ manifest, reference }) => completeProvider(manifest, reference.group, configDir, sources))),
        Promise.all(members.personas.entries.map(({ manifest }) => completePersona(manifest, sources))),
        Promise.all(members.evals.entries.map(({ manifest }) => findEvalRecording(manifest, sources))),
        loadPack(config, sources),
    ]);
    const arena = {
        config,
        configDir,
        prompts: prompts.map(({ value }) => value),
        providers: providers.map(({ value }) => value),
        scenarios: manifestsOf(members.scenarios),
        evals: manifestsOf(members.evals),
        tools: manifestsOf(members.tools),
        personas: personas.map(({ value }) => value),
        ...(loadedPack.pack === undefined ? {} : { pack: loadedPack.pack }),
    };
    const problems = [...prompts, ...providers, ...personas].flatMap((loaded) => loaded.problems);
    const media = await Promise.all(arena.scenarios.map((scenario) => findMediaProblems(scenario, arena.prompts, { configDir, readBytes: sources.io.readBytes })));
    return { arena, problems: [...loadedPack.problems, ...problems, ...recordings.flat(), ...media.flat()] };
}
function manifestsOf({ entries, }) {
    return entries.map(({ manifest }) => manifest);
}
async function completePrompt({ manifest, reference }, sources) {
    const vars = reference.vars ?? {};
    const values = valuesOf({ spec: manifest.spec, vars, fragments: {} });
    const { problems, ...loaded } = await loadFragments(manifest, values, sources);
    return { value: { ...manifest, referenceId: reference.id, vars, ...loaded }, problems };
}
async function completePersona(manifest, sources) {
    const values = new Map(Object.entries(manifest.spec.optional_vars ?? {}));
    const { problems, ...loaded } = await loadFragments(manifest, values, sources);
    return { value: { ...manifest, ...loaded }, problems };
}
