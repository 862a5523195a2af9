import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { manifestJsonSchemas } from '../../src/manifest/json-schema.ts';
import { isManifestKind, type ManifestKind, manifestKinds } from '../../src/manifest/kinds.ts';

/** One manifest, or a mutant of one. */
export interface Candidate {
  readonly kind: ManifestKind;
  readonly origin: string;
  /** What was done to it. */
  readonly mutation: string;
  readonly value: unknown;
}

/** Why a schema rejects a value: a place, and what is wrong there. */
export interface Objection {
  readonly key: string;
  readonly when: 'missing' | 'unknown' | 'wrong';
}

/** What the published schema, our zod schema and our JSON Schema say. */
export interface Verdicts {
  readonly published: readonly Objection[];
  readonly zod: readonly Objection[];
  readonly generated: readonly Objection[];
}

type Json = Record<string, unknown>;

const schemaFiles: Readonly<Record<ManifestKind, string>> = {
  Arena: 'arena',
  Scenario: 'scenario',
  Eval: 'eval',
  Provider: 'provider',
  PromptConfig: 'promptconfig',
  Tool: 'tool',
  Persona: 'persona',
  LoggingConfig: 'logging',
};

/** The schemas that PromptArena publishes, by kind. */
export function readPublishedSchemas(corpus: string): Readonly<Record<ManifestKind, Json>> {
  const entries = Object.entries(schemaFiles).map(([kind, file]) => {
    const text = readFileSync(path.join(corpus, 'schemas/v1alpha1', `${file}.json`), 'utf8');
    // Its address of draft 7 is one that validators do not know.
    return [kind, { ...JSON.parse(text), $schema: 'http://json-schema.org/draft-07/schema#' }];
  });
  return Object.fromEntries(entries) as Record<ManifestKind, Json>;
}

/** Validates values against all three schemas of a kind. */
export function createJury(published: Readonly<Record<ManifestKind, Json>>) {
  const theirs = compileAll(published);
  const ours = compileAll(manifestJsonSchemas());
  return ({ kind, value }: Pick<Candidate, 'kind' | 'value'>): Verdicts => ({
    published: objectionsOf(theirs[kind], value),
    generated: objectionsOf(ours[kind], value),
    zod: zodObjections(kind, value),
  });
}

function compileAll(schemas: Readonly<Record<string, object>>): Readonly<Record<string, ValidateFunction>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([kind, schema]) => {
      const ajv = new Ajv({ allErrors: true, strict: false });
      addFormats.default(ajv);
      return [kind, ajv.compile(schema)];
    }),
  );
}

function objectionsOf(validate: ValidateFunction | undefined, value: unknown): readonly Objection[] {
  return validate?.(value) === false ? (validate.errors ?? []).map(toObjection) : [];
}

function toObjection({ instancePath, keyword, params }: ErrorObject): Objection {
  const parts = instancePath.split('/').slice(1);
  if (keyword === 'required') return { key: generic([...parts, params.missingProperty]), when: 'missing' };
  if (keyword === 'additionalProperties') {
    return { key: generic([...parts, params.additionalProperty]), when: 'unknown' };
  }
  return { key: generic(parts), when: 'wrong' };
}

function zodObjections(kind: ManifestKind, value: unknown): readonly Objection[] {
  const { error } = manifestKinds[kind].safeParse(value);
  return (error?.issues ?? []).flatMap((issue): Objection[] => {
    const at = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ key: generic([...at, key]), when: 'unknown' }));
    }
    return [{ key: generic(at), when: valueAt(value, at) === undefined ? 'missing' : 'wrong' }];
  });
}

function valueAt(value: unknown, at: readonly string[]): unknown {
  return at.reduce<unknown>((inner, part) => (inner as Json | undefined)?.[part], value);
}

/** `spec.turns[].role` from path parts. */
function generic(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    if (/^\d+$/.test(part)) return `${text}[]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

/** Every manifest below the arenas of the corpus. */
export function readCorpusManifests(corpus: string): readonly Candidate[] {
  const root = path.join(corpus, 'arenas');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .flatMap((file): Candidate[] => {
      const value = parse(readFileSync(path.join(root, file), 'utf8'), { merge: true }) as Json | null;
      const kind = value?.kind;
      return isManifestKind(kind) ? [{ kind, origin: file, mutation: 'none', value }] : [];
    });
}

/** A manifest that uses every field a JSON Schema has. */
export function fullManifest(kind: ManifestKind, schema: Json, origin: string): Candidate {
  const value = {
    ...(instanceOf(schema, schema) as Json),
    kind,
    apiVersion: 'promptkit.altairalabs.ai/v1alpha1',
  };
  return { kind, origin, mutation: 'none', value };
}

function resolve(schema: unknown, root: Json): Json {
  const reference = (schema as Json)?.$ref;
  return typeof reference === 'string'
    ? resolve(valueAt(root, reference.split('/').slice(1)), root)
    : ((schema as Json) ?? {});
}

function instanceOf(schema: unknown, root: Json): unknown {
  const { type, properties, items, additionalProperties, enum: words, format } = resolve(schema, root);
  if (Array.isArray(words)) return words[0];
  if (type === 'array') return [instanceOf(items, root)];
  if (type === 'object') {
    const own = Object.entries((properties as Json | undefined) ?? {}).map(([key, field]) => [
      key,
      instanceOf(field, root),
    ]);
    const free =
      typeof additionalProperties === 'object' ? [['any', instanceOf(additionalProperties, root)]] : [];
    return Object.fromEntries(own.length > 0 ? own : free);
  }
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'boolean') return true;
  return format === 'uri' ? 'https://example.com/schema.json' : 'text';
}

/** Mutants of a manifest: every key removed, misspelt, emptied, or given another value; every known key added. */
export function* mutantsOf(candidate: Candidate, ours: Json): Generator<Candidate> {
  for (const at of pathsOf(candidate.value)) {
    const key = at.at(-1) ?? '';
    const old = valueAt(candidate.value, at);
    const name = generic(at);
    const mutant = (what: string, value: unknown) => ({ ...candidate, mutation: `${what} ${name}`, value });
    if (!/^\d+$/.test(key)) {
      yield mutant(
        'remove',
        change(candidate.value, at, (owner) => delete owner[key]),
      );
      yield mutant(
        'misspell',
        change(candidate.value, at, (owner) => {
          owner[`${key}x`] = owner[key];
          delete owner[key];
        }),
      );
    }
    const others: unknown[] = [typeof old === 'string' ? 17 : 'text', null, [], {}, true, 1.5];
    if (typeof old === 'string') others.push('', 'something else');
    for (const other of others) {
      const what = `set to ${JSON.stringify(other)}`;
      yield mutant(
        what,
        change(candidate.value, at, (owner) => (owner[key] = other)),
      );
    }
  }
  yield* additionsTo(candidate, ours);
}

function* additionsTo(candidate: Candidate, ours: Json): Generator<Candidate> {
  for (const at of [[], ...pathsOf(candidate.value)]) {
    const owner = valueAt(candidate.value, at);
    const schema = at.reduce<unknown>((inner, part) => {
      const { properties, items, additionalProperties } = resolve(inner, ours);
      return /^\d+$/.test(part) ? items : ((properties as Json | undefined)?.[part] ?? additionalProperties);
    }, ours);
    if (typeof owner !== 'object' || owner === null || Array.isArray(owner)) continue;
    for (const [key, field] of Object.entries((resolve(schema, ours).properties as Json | undefined) ?? {})) {
      if (Object.hasOwn(owner, key)) continue;
      const target = [...at, key];
      const value = change(candidate.value, target, (into) => (into[key] = instanceOf(field, ours)));
      yield { ...candidate, mutation: `add ${generic(target)}`, value };
    }
  }
}

function pathsOf(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...pathsOf(inner, [...at, key])]);
}

/** A copy with the owner of a path changed; the rest is shared. */
function change(value: unknown, at: readonly string[], edit: (owner: Json) => unknown): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Json) }) as Json;
  const [part = '', ...rest] = at;
  if (rest.length === 0) edit(copy);
  else copy[part] = change(copy[part], rest, edit);
  return copy;
}
