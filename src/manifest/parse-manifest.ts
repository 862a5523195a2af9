import type { z } from 'zod';
import { isJsonObject } from '../lib/json.ts';
import { nearestWord } from '../lib/nearest-word.ts';
import type { Problem } from '../model/problem.ts';
import { unwrapBareManifest } from './bare-manifest.ts';
import { isManifestKind, type ManifestKind, manifestKinds } from './kinds.ts';
import type { LoadedManifest, SourceFile } from './loaded-arena.ts';
import type { ParsedSource } from './parsed-source.ts';
import { problemAt, suggestionOf } from './problem-at.ts';
import { findNotes } from './schema-notes.ts';
import { describeIssues } from './schema-problems.ts';
import { createStandIn } from './stand-in.ts';

/** The `spec` of a kind. */
export type SpecOf<K extends ManifestKind> = z.infer<(typeof manifestKinds)[K]>['spec'];

/** What a file turned out to be. */
export interface ParsedManifest<Spec> {
  /**
   * Present when the file is of the kind and its content is good enough to go on. When `problems` holds an error, what
   * was missing or wrong is filled with blanks, so that everything else can be looked at too.
   */
  readonly manifest?: LoadedManifest<Spec>;
  /** The file is a sound manifest of this other kind. */
  readonly otherKind?: ManifestKind;
  readonly problems: readonly Problem[];
}

/** Turns a parsed file into a manifest of a kind, with everything that is wrong with it. */
export function parseManifest<K extends ManifestKind>(
  kind: K,
  parsed: ParsedSource,
): ParsedManifest<SpecOf<K>> {
  const { problems } = parsed;
  if (parsed.value === undefined) return { problems };
  const { value, source } = unwrapBareManifest(kind, parsed);
  if (!isJsonObject(value)) {
    return { problems: [...problems, notAManifest(kind, source)] };
  }
  const found = value.kind;
  if (found !== undefined && found !== kind) {
    if (isManifestKind(found)) return { otherKind: found, problems };
    if (!isNear(found, kind)) return { problems: [...problems, unknownKind(kind, found, source)] };
  }
  return validate(kind, value, source, problems);
}

function validate<K extends ManifestKind>(
  kind: K,
  value: object,
  source: SourceFile,
  problems: readonly Problem[],
): ParsedManifest<SpecOf<K>> {
  const schema: z.ZodType<Pick<LoadedManifest<unknown>, 'metadata' | 'spec'>> = manifestKinds[kind];
  const result = schema.safeParse(value);
  const issues = result.success ? [] : describeIssues(result.error.issues, { value, source, schema });
  const accepted = result.success ? result.data : createStandIn(schema, value, result.error.issues);
  const found = [...problems, ...issues, ...findNotes(schema, value, source)];
  if (accepted === undefined) return { problems: found };
  const { metadata, spec } = accepted;
  return { manifest: { id: metadata.name, metadata, spec: spec as SpecOf<K>, source }, problems: found };
}

/** A misspelt kind is still that kind; the schema reports it. */
function isNear(found: unknown, kind: ManifestKind): boolean {
  return typeof found !== 'string' || nearestWord(found, Object.keys(manifestKinds)) === kind;
}

function unknownKind(kind: ManifestKind, found: unknown, source: SourceFile): Problem {
  const known = Object.keys(manifestKinds);
  return problemAt(source, ['kind'], {
    code: 'unknown-kind',
    message: `There is no kind ${JSON.stringify(found)}; the kind ${kind} is expected here.`,
    hint: suggestionOf(nearestWord(String(found), known), known),
  });
}

function notAManifest(kind: ManifestKind, source: SourceFile): Problem {
  return problemAt(source, [], {
    code: 'not-a-manifest',
    message: `The file is no manifest; the kind ${kind} is expected here.`,
    hint: `Begin it with apiVersion, kind: ${kind}, metadata and spec.`,
  });
}
