import { ManifestError } from "../errors/manifest-error.js";
import { scenarioVariables } from "./prompt-variables.js";
import { renderPlaceholders, unresolvedPlaceholders } from "./render-placeholders.js";
const DEFAULT_GOALS = 'Interact naturally and helpfully';
const DEFAULT_CONSTRAINTS = 'Be respectful and constructive';
/** What a region is when neither the run nor the persona's name says one. */
const DEFAULT_REGION = 'us';
/** What a persona is told in a run; see `renderPersonaPrompt`. */
export function assemblePersonaPrompt(run, persona) {
    const { variables: own = {} } = run.scenario.manifest.spec;
    return renderPersonaPrompt(persona, { own, context: scenarioVariables(run), region: run.region });
}
/**
 * What a simulated user is told: the template with its variables, else the prompt as it is written. Sources from weak
 * to strong: `optional_vars`, the scenario's `variables`, its context, the persona itself, fragments. Throws
 * `ManifestError` with code `PERSONA_UNSUPPORTED`, `PERSONA_FRAGMENT_MISSING`, `PERSONA_VARIABLES_MISSING` or
 * `PERSONA_UNRESOLVED`.
 */
export function renderPersonaPrompt(persona, surroundings) {
    const { system_template: template, system_prompt: prompt, fragments = [] } = persona.spec;
    const absent = fragments.find(({ name, required }) => required && !Object.hasOwn(persona.fragments, name));
    if (absent !== undefined) {
        throw refusal(persona, 'FRAGMENT_MISSING', `requires the fragment "${absent.name}", which was not found. Add its file, or mark it as not required.`);
    }
    if (!template && prompt)
        return prompt;
    if (!template) {
        throw refusal(persona, 'UNSUPPORTED', 'has no system_template; prompt_activity is no longer supported. Write a system_template.');
    }
    const variables = variablesOf(surroundings, persona);
    const missing = (persona.spec.required_vars ?? []).filter((name) => !variables.get(name));
    if (missing.length > 0) {
        throw refusal(persona, 'VARIABLES_MISSING', `requires ${missing.map((name) => `"${name}"`).join(', ')} and nothing gives a value. Set it under optional_vars.`);
    }
    const system = renderPlaceholders(template, variables);
    const unresolved = unresolvedPlaceholders(system);
    if (unresolved.length === 0)
        return system;
    throw refusal(persona, 'UNRESOLVED', `has placeholders without a value: ${unresolved.join(', ')}. Give them under optional_vars.`);
}
function variablesOf({ own, context, region }, { id, spec, fragments }) {
    const { verbosity, challenge_level: challengeLevel, friction_tags: frictionTags } = spec.style ?? {};
    return new Map([
        ...Object.entries(spec.optional_vars ?? {}),
        ...Object.entries(own),
        ['context_slot', context.get('context_slot') ?? ''],
        ['domain_hint', context.get('domain') || 'general'],
        ['user_context', context.get('user_context') || 'user'],
        ['persona_goals', joined(spec.goals) || DEFAULT_GOALS],
        ['persona_constraints', joined(spec.constraints) || DEFAULT_CONSTRAINTS],
        ['verbosity', verbosity || 'medium'],
        ['challenge_level', challengeLevel || 'medium'],
        ['friction_tags', joined(frictionTags) || 'none'],
        ['region', regionOf(region, id)],
        ...Object.entries(fragments),
    ]);
}
function joined(list) {
    return (list ?? []).join(', ');
}
/** The run's region; without one the end of the persona's name, such as `_uk`. */
function regionOf(region, persona) {
    if (region !== 'default')
        return region;
    return /_(uk|au|us)$/.exec(persona)?.[1] ?? DEFAULT_REGION;
}
function refusal({ id, source }, code, what) {
    return new ManifestError({
        code: `PERSONA_${code}`,
        message: `The persona "${id}" (${source.file}) ${what}`,
    });
}
