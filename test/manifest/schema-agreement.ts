import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { manifestJsonSchemas } from '../../src/manifest/json-schema.ts';
import type { ManifestKind } from '../../src/manifest/kinds.ts';
import {
  type Candidate,
  createJury,
  fullManifest,
  mutantsOf,
  type Objection,
  readCorpusManifests,
  readPublishedSchemas,
  type Verdicts,
} from './schema-mutants.ts';

/** Places where we mean to differ from the published schemas. */
interface Difference {
  /** `*` for all kinds. */
  readonly kind: ManifestKind | '*';
  /** Paths of keys, `[]` for any index; `**` for any key at all. */
  readonly keys: readonly string[];
  readonly when: Objection['when'];
  /** We accept more (`looser`) or less (`stricter`). */
  readonly direction: 'looser' | 'stricter';
  readonly reason: string;
}

/** The committed list of intended differences. */
const differences: readonly Difference[] = parse(
  readFileSync(fileURLToPath(new URL('../fixtures/schema-differences.yaml', import.meta.url)), 'utf8'),
);

/** What comparing the schemas on many manifests found. */
export interface Agreement {
  readonly compared: number;
  readonly accepted: number;
  /** Disagreements that no listed difference explains; empty when all is well. */
  readonly unexplained: readonly string[];
  /** Listed differences that never showed. */
  readonly unseen: readonly string[];
}

type Row = Difference & { readonly key: string };

/** Compares the three schemas on the corpus and its mutants; each kind of mutant is taken `perKey` times. */
export function compareSchemas(corpus: string, perKey: number): Agreement {
  const published = readPublishedSchemas(corpus);
  const ours = manifestJsonSchemas();
  const judge = createJury(published);
  const rows = differences.flatMap((row) => row.keys.map((key): Row => ({ ...row, key })));
  const seen = new Set<Row>();
  const unexplained = new Set<string>();
  let compared = 0;
  let accepted = 0;
  for (const candidate of candidatesOf(corpus, published, ours, perKey)) {
    const verdicts = judge(candidate);
    compared++;
    if (verdicts.published.length === 0) accepted++;
    for (const complaint of disagreementsOf(candidate, verdicts, rows, seen)) {
      unexplained.add(`${candidate.origin}, ${candidate.mutation}: ${complaint}`);
    }
  }
  const unseen = rows.filter((row) => !seen.has(row)).map(({ kind, key, when }) => `${kind} ${key} ${when}`);
  return { compared, accepted, unexplained: [...unexplained], unseen };
}

/** What nothing in the list explains; rows that explain something are added to `seen`. */
function disagreementsOf(
  { kind }: Candidate,
  { zod, generated, published }: Verdicts,
  rows: readonly Row[],
  seen: Set<Row>,
): readonly string[] {
  if ((zod.length === 0) !== (generated.length === 0)) {
    return [`zod and the JSON Schema disagree: ${JSON.stringify({ zod, generated })}`];
  }
  if ((zod.length === 0) === (published.length === 0)) return [];
  const direction = zod.length === 0 ? 'looser' : 'stricter';
  const objections = zod.length === 0 ? published : zod;
  return objections.flatMap((objection) => {
    const row = rows.find((candidate) => explains(candidate, kind, objection, direction));
    if (row === undefined) return `${direction}: ${JSON.stringify(objection)}`;
    seen.add(row);
    return [];
  });
}

function explains(row: Row, kind: ManifestKind, objection: Objection, direction: string): boolean {
  return (
    row.direction === direction &&
    (row.kind === '*' || row.kind === kind) &&
    row.when === objection.when &&
    (row.key === '**' || row.key === objection.key)
  );
}

function* candidatesOf(
  corpus: string,
  published: ReturnType<typeof readPublishedSchemas>,
  ours: ReturnType<typeof manifestJsonSchemas>,
  perKey: number,
): Generator<Candidate> {
  const kinds = Object.keys(published) as ManifestKind[];
  const full = kinds.map((kind) => fullManifest(kind, published[kind], `a full ${kind}`));
  const counts = new Map<string, number>();
  for (const manifest of [...readCorpusManifests(corpus), ...full]) {
    yield manifest;
    for (const mutant of mutantsOf(manifest, ours[manifest.kind] as Record<string, unknown>)) {
      const key = `${mutant.kind} ${mutant.mutation}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count <= perKey) yield mutant;
    }
  }
}
