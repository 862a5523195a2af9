import { Ajv, type ErrorObject, type Options } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createBoundedCache } from './bounded-cache.ts';
import { canonicalJson, isJsonObject, type JsonValue } from './json.ts';
import { compileRegularExpression } from './regular-expression.ts';
import { upgradeSchema } from './upgrade-schema.ts';

/** One place where a value does not fit its schema. */
export interface SchemaViolation {
  /** Path inside the value, such as `items[0].price`; empty for the value itself. */
  readonly path: string;
  readonly message: string;
}

/** A compiled JSON Schema. */
export interface JsonSchemaValidator {
  /** All violations; empty when the value fits. */
  validate(value: unknown): readonly SchemaViolation[];
}

type Dialect = 'draft-07' | '2019-09' | '2020-12';

const compiled = createBoundedCache<JsonSchemaValidator>(128);
const validators = createBoundedCache<Ajv>(3);

/**
 * Compiles a JSON Schema of draft 4, 6, 7, 2019-09 or 2020-12 (`$schema` decides; draft 7 without it). Patterns are
 * RE2, references are resolved inside the schema only. A schema that does not compile throws an Error that says why.
 */
export function compileJsonSchema(schema: JsonValue): JsonSchemaValidator {
  return compiled.getOrCreate(canonicalJson(schema), () => compile(schema));
}

function compile(schema: JsonValue): JsonSchemaValidator {
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

function dialectOf(schema: JsonValue): Dialect {
  const declared = isJsonObject(schema) && typeof schema.$schema === 'string' ? schema.$schema : '';
  if (declared.includes('2020-12')) return '2020-12';
  return declared.includes('2019-09') ? '2019-09' : 'draft-07';
}

function createValidator(dialect: Dialect): Ajv {
  const options: Options = {
    strict: false,
    allErrors: true,
    // Schemas of different checks may carry the same `$id`; they must not meet.
    addUsedSchema: false,
    logger: false,
    code: { regExp: Object.assign(compilePattern, { code: 'compilePattern' }) },
  };
  const validator =
    dialect === '2020-12'
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
function compilePattern(pattern: string) {
  const expression = compileRegularExpression(pattern);
  return {
    source: pattern,
    test: (text: string) => expression.test(text),
    toString: () => `/${pattern}/`,
  };
}

function toViolation(error: ErrorObject): SchemaViolation {
  return { path: toPath(error.instancePath), message: describe(error) };
}

function describe({ keyword, message = 'does not fit', params }: ErrorObject): string {
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const name: unknown = params.additionalProperty ?? params.unevaluatedProperty;
    return `must not have the property ${JSON.stringify(name)}`;
  }
  if (keyword === 'enum') return `must be one of ${JSON.stringify(params.allowedValues)}`;
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`;
  return message;
}

function toPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path ? `${path}.${step}` : step), '');
}
