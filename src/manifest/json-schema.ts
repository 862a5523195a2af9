import { z } from 'zod';
import type { JsonObject } from '../lib/json.ts';
import { isJsonObject } from '../lib/json.ts';
import { type ManifestKind, manifestKinds } from './kinds.ts';
import { mockFileSchema } from './mock-file.ts';
import { policyFileSchema } from './policy-file.ts';

const titles: Readonly<Record<ManifestKind, string>> = {
  Arena: 'What a repository tests: its prompts, models, scenarios and settings.',
  Scenario: 'A conversation to hold and the checks it has to pass.',
  Eval: 'A recorded conversation and the checks it has to pass.',
  Provider: 'A model endpoint.',
  PromptConfig: 'A system prompt with its variables, tools and guardrails.',
  Tool: 'A function that a model may call.',
  Persona: 'Who a simulated user is.',
  LoggingConfig: 'Log levels of PromptArena; validated, but not used.',
};

/** The JSON Schema (draft 7) of every kind, for editors; check parameters are left open. */
export function manifestJsonSchemas(): Readonly<Record<ManifestKind, JsonObject>> {
  const entries = Object.entries(manifestKinds).map(([kind, schema]) => [
    kind,
    toJsonSchema(kind as ManifestKind, schema),
  ]);
  return Object.fromEntries(entries) as Record<ManifestKind, JsonObject>;
}

/** The JSON Schema (draft 7) of `arena-action.yaml`, for editors. */
export function policyJsonSchema(): JsonObject {
  const { $schema, ...body } = convert(policyFileSchema);
  const description = 'How the arenas in this directory are judged.';
  const head = { $schema, $id: 'urn:arena-action:policy', title: 'arena-action.yaml', description };
  return JSON.parse(JSON.stringify({ ...head, ...body }));
}

function toJsonSchema(kind: ManifestKind, schema: z.ZodType): JsonObject {
  const { $schema, ...body } = convert(schema);
  const head = { $schema, $id: `urn:arena-action:manifest:${kind}`, title: kind, description: titles[kind] };
  return JSON.parse(JSON.stringify({ ...head, ...body }));
}

function convert(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      // Every whole number is "safe"; saying so at each field would only be noise.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      delete jsonSchema.propertyNames;
      // A format of ours is told by its pattern.
      if (jsonSchema.format?.startsWith('percentage')) delete jsonSchema.format;
    },
  });
}

/** A field of a manifest, for the reference page. */
export interface FieldDescription {
  /** Such as `spec.turns[].role`; `*` stands for any key. */
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly default?: string;
  readonly description: string;
}

/** All fields of `arena-action.yaml`, in the order of the schema. */
export function describePolicyFields(): readonly FieldDescription[] {
  return fieldsOf(policyJsonSchema(), '');
}

/** All fields of a mock file, in the order of the schema; an answer may be a text in place of its fields. */
export function describeMockFields(): readonly FieldDescription[] {
  return fieldsOf(JSON.parse(JSON.stringify(convert(mockFileSchema))), '');
}

/** All fields of a kind, in the order of the schema. */
export function describeFields(kind: ManifestKind): readonly FieldDescription[] {
  return fieldsOf(manifestJsonSchemas()[kind], '');
}

function fieldsOf(schema: JsonObject, prefix: string): readonly FieldDescription[] {
  const { properties, items, additionalProperties, anyOf } = schema;
  if (Array.isArray(anyOf)) return variantsOf(schema).flatMap((variant) => fieldsOf(variant, prefix));
  if (isJsonObject(items)) return fieldsOf(items, `${prefix}[]`);
  if (isJsonObject(properties)) {
    const required = Array.isArray(schema.required) ? schema.required : [];
    return Object.entries(properties).flatMap(([key, field]) =>
      isJsonObject(field)
        ? describeField(field, prefix === '' ? key : `${prefix}.${key}`, required.includes(key))
        : [],
    );
  }
  return isJsonObject(additionalProperties) ? fieldsOf(additionalProperties, `${prefix}.*`) : [];
}

function describeField(field: JsonObject, path: string, required: boolean): readonly FieldDescription[] {
  const description: FieldDescription = {
    path,
    type: typeOf(field),
    required,
    ...(field.default === undefined ? {} : { default: JSON.stringify(field.default) }),
    description: typeof field.description === 'string' ? field.description : '',
  };
  return [description, ...fieldsOf(field, path)];
}

/** What a field may be; that it may be left empty is not told. */
function variantsOf({ anyOf }: JsonObject): readonly JsonObject[] {
  return Array.isArray(anyOf) ? anyOf.filter(isJsonObject).filter(({ type }) => type !== 'null') : [];
}

function typeOf(field: JsonObject): string {
  const variants = variantsOf(field);
  if (variants.length > 0) return [...new Set(variants.map(typeOf))].join(' or ');
  if (field.const !== undefined) return JSON.stringify(field.const);
  if (Array.isArray(field.enum)) return field.enum.map((word) => JSON.stringify(word)).join(' | ');
  if (field.type === 'array')
    return `list of ${isJsonObject(field.items) ? typeOf(field.items) : 'anything'}`;
  if (
    field.type === 'object' &&
    isJsonObject(field.additionalProperties) &&
    !isJsonObject(field.properties)
  ) {
    return `mapping to ${typeOf(field.additionalProperties)}`;
  }
  return typeWords[String(field.type)] ?? 'anything';
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'mapping',
};
