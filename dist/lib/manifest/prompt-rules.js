import { problemAt } from "./problem-at.js";
import { findCycle, placesOf, RUNTIME_VARIABLES, replaceVariables } from "./template-variables.js";
import { findVariableProblems, misfitAt, variableText } from "./variable-rules.js";
/** What is wrong with the variables of a prompt, given the scenarios that are held with it. */
export function findPromptProblems(referred, scenarios) {
    const values = valuesOf(referred.prompt);
    const problems = [
        ...findVariableProblems(referred.prompt),
        ...findMisfits(referred),
        ...findCycles(referred, values),
    ];
    if (scenarios.length === 0)
        return problems;
    return [
        ...problems,
        ...scenarios.flatMap((scenario) => findScenarioMisfits(referred.prompt, values, scenario)),
        ...findMissingValues(referred, values, scenarios),
        ...findUnknownPlaces(referred, values, scenarios),
    ];
}
/**
 * Values of the template's variables: defaults of those that are not required, then those of the Arena, then
 * fragments.
 */
export function valuesOf({ spec, vars, fragments, }) {
    const defaults = (spec.variables ?? []).flatMap(({ name, required, default: value }) => {
        if (required || value === undefined || value === null)
            return [];
        return [[name, variableText(value)]];
    });
    const values = new Map([...defaults, ...Object.entries(vars)]);
    const texts = Object.entries(fragments).map(([name, text]) => [replaceVariables(name, values), text]);
    return new Map([...values, ...texts]);
}
/** Values of the Arena that do not fit what the prompt declares. */
function findMisfits({ prompt, arena, path }) {
    return declaredIn(prompt, prompt.vars).flatMap(({ variable, value }) => misfitAt(arena, [...path, 'vars', variable.name], variable, value));
}
/** Values of a scenario that do not fit: its own variables, and its context where nothing stronger says it. */
function findScenarioMisfits(prompt, values, { spec, source }) {
    const { domain = '', user_role: role = '' } = spec.context_metadata ?? {};
    const context = { domain, user_role: role, user_context: role };
    const own = spec.variables ?? {};
    return [
        ...declaredIn(prompt, own).flatMap(({ variable, value }) => misfitAt(source, ['spec', 'variables', variable.name], variable, value)),
        ...declaredIn(prompt, context)
            .filter(({ variable: { name } }) => !values.has(name) && !Object.hasOwn(own, name))
            .flatMap(({ variable, value }) => {
            const key = variable.name === 'domain' ? 'domain' : 'user_role';
            return misfitAt(source, ['spec', 'context_metadata', key], variable, value);
        }),
    ];
}
function declaredIn({ spec }, values) {
    return (spec.variables ?? []).flatMap((variable) => {
        const value = Object.hasOwn(values, variable.name) ? values[variable.name] : undefined;
        return value === undefined ? [] : [{ variable, value }];
    });
}
/** Scenarios that do not give a variable themselves. */
function lacking(name, scenarios) {
    return scenarios.filter(({ spec }) => !Object.hasOwn(spec.variables ?? {}, name) || !spec.variables?.[name]);
}
function findMissingValues({ prompt, arena, path }, values, scenarios) {
    return (prompt.spec.variables ?? []).flatMap(({ name, required, default: value }) => {
        if (!required || name === '' || values.get(name) || RUNTIME_VARIABLES.has(name))
            return [];
        const without = lacking(name, scenarios);
        const [first] = without;
        if (first === undefined)
            return [];
        const where = without.length === scenarios.length ? '' : ` in the scenario "${first.id}"`;
        return problemAt(arena, [...path, 'vars', name], {
            code: 'missing-variable',
            message: `The prompt "${prompt.id}" (${prompt.source.file}) requires the variable "${name}", which has no value${where}.`,
            hint: value === undefined
                ? `Add "${name}" to the "vars" of this entry, or to the "variables" of the scenario.`
                : `Add "${name}" to the "vars" of this entry; the default serves only when the variable is not required.`,
        });
    });
}
function findUnknownPlaces({ prompt }, values, scenarios) {
    // A required variable without a value, or a required fragment that is missing, is reported where it is named.
    const required = new Set([...(prompt.spec.variables ?? []), ...(prompt.spec.fragments ?? [])].flatMap(({ name, required: is }) => is ? [name] : []));
    return placesOf(prompt.spec.system_template)
        .filter((name) => !values.has(name) && !RUNTIME_VARIABLES.has(name) && !required.has(name))
        .filter((name) => lacking(name, scenarios).length > 0)
        .map((name) => {
        const trimmed = name.trim();
        const isSpaced = trimmed !== name && (values.has(trimmed) || required.has(trimmed));
        return problemAt(prompt.source, ['spec', 'system_template'], {
            code: 'undefined-variable',
            message: `{{${name}}} in the template has no value, so the prompt cannot be filled in.`,
            hint: isSpaced
                ? `Write it without blanks: {{${trimmed}}}.`
                : `Give "${trimmed}" a default in "variables", or a value in the "vars" of the arena.`,
        });
    });
}
/** Values that contain each other can never be filled in; each circle is reported once. */
function findCycles(referred, values) {
    const reported = new Set();
    const problems = [];
    for (const name of values.keys()) {
        const cycle = findCycle(name, values);
        if (cycle === undefined || cycle.some((member) => reported.has(member)))
            continue;
        for (const member of cycle)
            reported.add(member);
        const { source, path } = placeOf(name, referred);
        problems.push(problemAt(source, path, {
            code: 'circular-reference',
            message: `The template variables contain each other: ${cycle.join(' -> ')}.`,
            hint: `Take {{${cycle[1]}}} out of "${name}".`,
        }));
    }
    return problems;
}
/** Where the value of a variable is written. */
function placeOf(name, { prompt, arena, path }) {
    const { spec, source, vars, fragments } = prompt;
    if (Object.hasOwn(fragments, name)) {
        const index = (spec.fragments ?? []).findIndex((fragment) => fragment.name === name);
        return { source, path: ['spec', 'fragments', Math.max(index, 0)] };
    }
    if (Object.hasOwn(vars, name))
        return { source: arena, path: [...path, 'vars', name] };
    const index = (spec.variables ?? []).findIndex((variable) => variable.name === name);
    return { source, path: ['spec', 'variables', Math.max(index, 0), 'default'] };
}
