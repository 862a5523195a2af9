import { ManifestError } from "../errors/manifest-error.js";
import { misfitOf } from "../manifest/variable-rules.js";
import { formatLocation } from "../model/location.js";
import { defaultVariables, providedVariables, scenarioVariables, userVariables } from "./prompt-variables.js";
import { renderPlaceholders, substitutePlaceholders, unresolvedPlaceholders, } from "./render-placeholders.js";
/** What an arena without any prompt tells its models. */
const DEFAULT_SYSTEM_PROMPT = 'You are a helpful AI assistant.';
/**
 * Renders the system prompt of a run. Sources from weak to strong: the scenario's context, defaults, the region, the
 * arena's `vars`, the scenario's `variables`, fragments. Throws `ManifestError` with code `PROMPT_VARIABLES_MISSING`,
 * `PROMPT_VARIABLES_INVALID`, `PROMPT_FRAGMENT_MISSING` or `PROMPT_UNRESOLVED`.
 */
export function assemblePrompt(run) {
    const spoken = { userVariables: userVariables(run) };
    const { prompt } = run;
    if (prompt === undefined)
        return { system: DEFAULT_SYSTEM_PROMPT, ...spoken };
    const system = renderSystem({ prompt, region: run.region, model: run.provider.spec.model, scenario: run.scenario }, scenarioVariables(run));
    const allowedTools = prompt.manifest.spec.allowed_tools ?? [];
    return { system, ...spoken, ...(allowedTools.length === 0 ? {} : { allowedTools }) };
}
/**
 * The system text of a prompt for a model. `weakest` gives way to every other source. `material` fills its places last and is not
 * looked into: placeholders in what a model said stay as they are. Throws as `assemblePrompt` does.
 */
export function renderSystem(source, weakest, material = new Map()) {
    const { prompt } = source;
    requireVariables(prompt, merge(weakest, providedVariables(source), material));
    const variables = merge(weakest, defaultVariables(source), providedVariables(source));
    requireFitting(prompt, merge(variables, material));
    const all = new Map(merge(variables, fragmentVariables(prompt, variables)));
    for (const name of material.keys())
        all.delete(name);
    const system = renderPlaceholders(templateFor(prompt, source.model), all);
    requireResolved(prompt, substitutePlaceholders(system, new Map([...material.keys()].map((name) => [name, '']))));
    return substitutePlaceholders(system, material);
}
/** The template of the prompt as its `model_overrides` change it for a model. */
function templateFor({ manifest }, model) {
    const { system_template: template, model_overrides: overrides = {} } = manifest.spec;
    if (!Object.hasOwn(overrides, model))
        return template;
    const override = overrides[model];
    return `${override?.system_template || template}${override?.system_template_suffix ?? ''}`;
}
/** Later sources win. */
function merge(...sources) {
    return new Map(sources.flatMap((source) => [...source]));
}
function fragmentVariables({ manifest }, variables) {
    const fragments = new Map();
    for (const { name, required } of manifest.spec.fragments ?? []) {
        const text = Object.hasOwn(manifest.fragments, name) ? manifest.fragments[name] : undefined;
        if (text !== undefined)
            fragments.set(renderPlaceholders(name, variables), text);
        else if (required) {
            throw new ManifestError({
                code: 'PROMPT_FRAGMENT_MISSING',
                message: `Prompt "${manifest.id}" (${manifest.source.file}) requires the fragment "${name}", which was not found. ` +
                    'Add its file, or mark it as not required.',
            });
        }
    }
    return fragments;
}
function requireVariables({ manifest }, variables) {
    const required = (manifest.spec.variables ?? []).filter((variable) => variable.required);
    const missing = required.map(({ name }) => name).filter((name) => !variables.get(name));
    if (missing.length === 0)
        return;
    throw new ManifestError({
        code: 'PROMPT_VARIABLES_MISSING',
        message: `Prompt "${manifest.id}" (${manifest.source.file}) requires ${quoted(missing)} and nothing gives a value. ` +
            `Set ${missing.length === 1 ? 'it' : 'them'} under "vars" of prompt_configs entry "${manifest.referenceId}".`,
    });
}
/** What is known at load has been checked there; a region, or what a judge is asked, is known only now. */
function requireFitting({ manifest }, variables) {
    const misfits = (manifest.spec.variables ?? []).flatMap((variable) => {
        const misfit = misfitOf(variable, variables.get(variable.name) ?? '');
        return misfit === undefined ? [] : [`"${variable.name}" ${misfit}`];
    });
    if (misfits.length === 0)
        return;
    throw new ManifestError({
        code: 'PROMPT_VARIABLES_INVALID',
        message: `Values of prompt "${manifest.id}" (${manifest.source.file}) do not fit its variables: ${misfits.join(', ')}. ` +
            'Change the value, or the "type" or "validation" of the variable.',
    });
}
function requireResolved({ manifest }, system) {
    const unresolved = unresolvedPlaceholders(system);
    if (unresolved.length === 0)
        return;
    const location = formatLocation(manifest.source.locate(['spec', 'system_template']));
    throw new ManifestError({
        code: 'PROMPT_UNRESOLVED',
        message: `The system template of prompt "${manifest.id}" (${location}) has placeholders without a value: ` +
            `${unresolved.join(', ')}. Give them under "vars" of prompt_configs entry "${manifest.referenceId}", or as ` +
            'default of a variable; a placeholder is written {{name}}, without spaces.',
    });
}
function quoted(names) {
    return names.map((name) => `"${name}"`).join(', ');
}
