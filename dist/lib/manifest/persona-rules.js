import { problemAt } from "./problem-at.js";
import { PERSONA_VARIABLES, placesOf, replaceVariables } from "./template-variables.js";
/** Variables of a persona that have no value in a scenario it plays in, so that its prompt cannot be filled in. */
export function findPersonaVariableProblems(persona, scenarios) {
    const players = scenarios.filter(({ spec }) => spec.turns.some((turn) => turn.persona === persona.id));
    const template = persona.spec.system_template ?? '';
    // A prompt taken as it is has no places to fill.
    if (template === '' || players.length === 0)
        return [];
    const fragments = new Set((persona.spec.fragments ?? []).map(({ name }) => name));
    const isGiven = (name) => PERSONA_VARIABLES.has(name) ||
        fragments.has(name) ||
        has(persona.spec.optional_vars, name) ||
        players.every(({ spec }) => has(spec.variables, name));
    const hasValue = (name) => persona.spec.optional_vars?.[name] !== '' || players.every(({ spec }) => spec.variables?.[name]);
    const required = persona.spec.required_vars ?? [];
    return [
        ...required.flatMap((name, index) => isGiven(name) && hasValue(name)
            ? []
            : problemAt(persona.source, ['spec', 'required_vars', index], {
                code: 'missing-variable',
                message: `The persona "${persona.id}" requires the variable "${name}", which has no value.`,
                hint: `Add "${name}" to "optional_vars", or to the "variables" of the scenario.`,
            })),
        ...placesOf(replaceVariables(template, new Map(Object.entries(persona.fragments))))
            .filter((name) => !isGiven(name) && !required.includes(name))
            .map((name) => problemAt(persona.source, ['spec', 'system_template'], {
            code: 'undefined-variable',
            message: `{{${name}}} in the template has no value, so the prompt cannot be filled in.`,
            hint: `Give "${name.trim()}" a value in "optional_vars"; a place is written without blanks.`,
        })),
    ];
}
function has(values, name) {
    return Object.hasOwn(values ?? {}, name);
}
