import { problemAt } from "./problem-at.js";
import { findCycle, placesOf, RUNTIME_VARIABLES, replaceVariables } from "./template-variables.js";
/** What is wrong with the variables of a prompt; `isUsed` tells whether a scenario is held with it. */
export function findPromptProblems(referred, isUsed) {
    const values = valuesOf(referred.prompt);
    const cycles = findCycles(referred, values);
    if (!isUsed)
        return cycles;
    return [...cycles, ...findMissingValues(referred, values), ...findUnknownPlaces(referred, values)];
}
/**
 * Values of the template's variables: defaults of those that are not required, then those of the Arena, then
 * fragments.
 */
export function valuesOf({ spec, vars, fragments, }) {
    const defaults = (spec.variables ?? []).flatMap(({ name, required, default: value }) => {
        if (required || value === undefined || value === null)
            return [];
        return [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
    });
    const values = new Map([...defaults, ...Object.entries(vars)]);
    const texts = Object.entries(fragments).map(([name, text]) => [replaceVariables(name, values), text]);
    return new Map([...values, ...texts]);
}
function findMissingValues({ prompt, arena, path }, values) {
    return (prompt.spec.variables ?? [])
        .filter(({ name, required }) => required && name !== '' && !values.get(name) && !RUNTIME_VARIABLES.has(name))
        .map(({ name, default: value }) => problemAt(arena, [...path, 'vars', name], {
        code: 'missing-variable',
        message: `The prompt "${prompt.id}" (${prompt.source.file}) requires the variable "${name}", which has no value.`,
        hint: value === undefined
            ? `Add "${name}" to the "vars" of this entry.`
            : `Add "${name}" to the "vars" of this entry; the default serves only when the variable is not required.`,
    }));
}
function findUnknownPlaces({ prompt }, values) {
    // A required variable without a value, or a required fragment that is missing, is reported where it is named.
    const required = new Set([...(prompt.spec.variables ?? []), ...(prompt.spec.fragments ?? [])].flatMap(({ name, required: is }) => is ? [name] : []));
    return placesOf(prompt.spec.system_template)
        .filter((name) => !values.has(name) && !RUNTIME_VARIABLES.has(name) && !required.has(name))
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
