import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createBoundedCache } from "./bounded-cache.js";
import { canonicalJson, isJsonObject } from "./json.js";
import { compileRegularExpression } from "./regular-expression.js";
import { upgradeSchema } from "./upgrade-schema.js";
const compiled = createBoundedCache(128);
const validators = createBoundedCache(3);
/**
 * Compiles a JSON Schema of draft 4, 6, 7, 2019-09 or 2020-12 (`$schema` decides; draft 7 without it). Patterns are
 * RE2, references are resolved inside the schema only. A schema that does not compile throws an Error that says why.
 */
export function compileJsonSchema(schema) {
    return compiled.getOrCreate(canonicalJson(schema), () => compile(schema));
}
function compile(schema) {
    if (!isJsonObject(schema) && typeof schema !== 'boolean') {
        throw new Error('a JSON Schema must be an object, true or false');
    }
    const upgraded = upgradeSchema(schema);
    const dialect = dialectOf(schema);
    const validator = validators.getOrCreate(dialect, () => createValidator(dialect));
    const validate = validator.compile(isJsonObject(upgraded) ? upgraded : upgraded === true);
    return {
        validate: (value) => (validate(value) ? [] : (validate.errors ?? []).map(toViolation)),
    };
}
function dialectOf(schema) {
    const declared = isJsonObject(schema) && typeof schema.$schema === 'string' ? schema.$schema : '';
    if (declared.includes('2020-12'))
        return '2020-12';
    return declared.includes('2019-09') ? '2019-09' : 'draft-07';
}
function createValidator(dialect) {
    const options = {
        strict: false,
        allErrors: true,
        // Schemas of different checks may carry the same `$id`; they must not meet.
        addUsedSchema: false,
        logger: false,
        code: { regExp: Object.assign(compilePattern, { code: 'compilePattern' }) },
    };
    const validator = dialect === '2020-12'
        ? new Ajv2020(options)
        : dialect === '2019-09'
            ? new Ajv2019(options)
            : new Ajv(options);
    addFormats.default(validator);
    // The published pattern for `url` takes quadratic time on a hostile text.
    validator.addFormat('url', (text) => /^(?:https?|ftp):\/\//i.test(text) && URL.canParse(text));
    return validator;
}
/** `toString` must tell patterns apart: the validator keeps them by it. */
function compilePattern(pattern) {
    const expression = compileRegularExpression(pattern);
    return {
        source: pattern,
        test: (text) => expression.test(text),
        toString: () => `/${pattern}/`,
    };
}
function toViolation(error) {
    return { path: toPath(error.instancePath), message: describe(error) };
}
function describe({ keyword, message = 'does not fit', params }) {
    if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
        const name = params.additionalProperty ?? params.unevaluatedProperty;
        return `must not have the property ${JSON.stringify(name)}`;
    }
    if (keyword === 'enum')
        return `must be one of ${JSON.stringify(params.allowedValues)}`;
    if (keyword === 'const')
        return `must be ${JSON.stringify(params.allowedValue)}`;
    return message;
}
function toPath(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
        .reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path ? `${path}.${step}` : step), '');
}
