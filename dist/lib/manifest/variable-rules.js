import { textOfThrown } from "../lib/error-like.js";
import { isJsonObject, textOfJson } from "../lib/json.js";
import { parseJson } from "../lib/parse-json.js";
import { compileRegularExpression } from "../lib/regular-expression.js";
import { problemAt } from "./problem-at.js";
import { variableTypes } from "./prompt-config.js";
import { checkWord } from "./rule.js";
const rules = {
    pattern: (value, limit) => compileRegularExpression(textOf(limit)).test(value) ? undefined : `does not match ${textOf(limit)}`,
    min_length: (value, limit, type) => lengthOf(value, type) < numberOf(limit) ? `is shorter than ${numberOf(limit)}` : undefined,
    max_length: (value, limit, type) => lengthOf(value, type) > numberOf(limit) ? `is longer than ${numberOf(limit)}` : undefined,
    minimum: (value, limit) => (Number(value) < numberOf(limit) ? `is below ${numberOf(limit)}` : undefined),
    maximum: (value, limit) => (Number(value) > numberOf(limit) ? `is above ${numberOf(limit)}` : undefined),
    enum: (value, limit) => {
        const allowed = listOf(limit).map(textOfJson);
        return allowed.includes(value) ? undefined : `is none of ${allowed.join(', ')}`;
    },
};
/** Other names of rules. */
const aliases = {
    minLength: 'min_length',
    maxLength: 'max_length',
    min: 'minimum',
    max: 'maximum',
    values: 'enum',
};
/** A value of a template variable as the text that fills its place. */
export function variableText(value) {
    return textOfJson(value);
}
/**
 * Why a value does not fit what its variable declares, such as `is no number`; undefined when it does. A value that holds
 * places itself is known only when it is filled in, an empty one counts as absent.
 */
export function misfitOf({ type, validation = {} }, value) {
    if (value === '' || /\{\{[^{}]*\}\}/.test(value))
        return undefined;
    const wrongType = misfitOfType(type, value);
    if (wrongType !== undefined)
        return wrongType;
    for (const [name, limit] of Object.entries(validation)) {
        const broken = applyRule(name, value, limit, type);
        if (broken !== undefined)
            return broken;
    }
    return undefined;
}
/** What is wrong with the variables of a prompt as they are declared: types, rules, defaults. */
export function findVariableProblems({ spec, source }) {
    return (spec.variables ?? []).flatMap((variable, index) => {
        const path = ['spec', 'variables', index];
        const { default: value } = variable;
        return [
            ...checkWord(source, [...path, 'type'], variable.type, variableTypes, 'warning'),
            ...findRuleProblems(variable.validation ?? {}, source, [...path, 'validation']),
            ...(value === undefined || value === null ? [] : findDefaultProblems(variable, source, path)),
        ];
    });
}
/** A problem where a value that does not fit its variable is written. */
export function misfitAt(source, path, variable, value) {
    const misfit = misfitOf(variable, value);
    if (misfit === undefined)
        return [];
    return [
        problemAt(source, path, {
            code: 'invalid-variable',
            message: `The value of the variable "${variable.name}" ${misfit}.`,
            hint: 'Write a value that fits, or change the "type" or "validation" of the variable in its prompt.',
        }),
    ];
}
function findDefaultProblems(variable, source, path) {
    const { default: value, type } = variable;
    if (type === 'string' && typeof value === 'object') {
        return [
            problemAt(source, [...path, 'default'], {
                code: 'invalid-variable',
                message: `The default of the variable "${variable.name}" is no string.`,
                hint: 'Write a text, or change the "type".',
            }),
        ];
    }
    return misfitAt(source, [...path, 'default'], variable, variableText(value));
}
function findRuleProblems(validation, source, path) {
    return Object.entries(validation).flatMap(([name, limit]) => {
        const unknown = checkWord(source, [...path, name], name, [
            ...Object.keys(rules),
            ...Object.keys(aliases),
        ]);
        if (unknown.length > 0) {
            return problemAt(source, [...path, name], {
                severity: 'warning',
                code: 'unknown-key',
                message: `The rule "${name}" is not known and is ignored.`,
                hint: `Known: ${Object.keys(rules).join(', ')}.`,
                key: true,
            });
        }
        const reason = whyNoRule(name, limit);
        if (reason === undefined)
            return [];
        return problemAt(source, [...path, name], {
            code: 'invalid-rule',
            message: `The rule "${name}" cannot be applied: ${reason}.`,
        });
    });
}
function whyNoRule(name, limit) {
    try {
        ruleOf(name)?.('', limit, undefined);
        return undefined;
    }
    catch (error) {
        return textOfThrown(error);
    }
}
function ruleOf(name) {
    const canonical = Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name;
    return Object.hasOwn(rules, canonical) ? rules[canonical] : undefined;
}
/** A rule that cannot be applied has been reported where it is written. */
function applyRule(name, ...rest) {
    try {
        return ruleOf(name)?.(...rest);
    }
    catch {
        return undefined;
    }
}
function misfitOfType(type, value) {
    if (type === 'number')
        return Number.isFinite(Number(value)) && value.trim() !== '' ? undefined : 'is no number';
    if (type === 'boolean')
        return value === 'true' || value === 'false' ? undefined : 'is neither true nor false';
    if (type !== 'array' && type !== 'object')
        return undefined;
    const parsed = parseJson(value);
    const json = 'value' in parsed ? parsed.value : undefined;
    if (type === 'array')
        return Array.isArray(json) ? undefined : 'is no list in JSON';
    return isJsonObject(json) ? undefined : 'is no object in JSON';
}
/** Entries of a list, else characters. */
function lengthOf(value, type) {
    const parsed = type === 'array' ? parseJson(value) : {};
    return 'value' in parsed && Array.isArray(parsed.value) ? parsed.value.length : [...value].length;
}
function textOf(limit) {
    if (typeof limit === 'string')
        return limit;
    throw new Error('it must be a text');
}
function numberOf(limit) {
    if (typeof limit === 'number')
        return limit;
    throw new Error('it must be a number');
}
function listOf(limit) {
    if (Array.isArray(limit))
        return limit;
    throw new Error('it must be a list');
}
