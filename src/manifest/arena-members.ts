import path from 'node:path';
import { formatLocation } from '../model/location.ts';
import type { Problem } from '../model/problem.ts';
import type { ManifestKind } from './kinds.ts';
import type { DocumentPath, LoadedManifest, SourceFile } from './loaded-arena.ts';
import { parseManifest, type SpecOf } from './parse-manifest.ts';
import { problemAt } from './problem-at.ts';
import type { SourceReader } from './source-reader.ts';

/** A reference from one manifest to the file of another. */
export interface FileReference {
  readonly file: string;
  /** Where the reference is written; its `file` key stands below. */
  readonly path: DocumentPath;
}

/** A manifest together with the reference that names it. */
export interface MemberEntry<K extends ManifestKind, R extends FileReference> {
  readonly reference: R;
  readonly manifest: LoadedManifest<SpecOf<K>>;
}

/** The manifests of one kind that an arena refers to. */
export interface Members<K extends ManifestKind, R extends FileReference = FileReference> {
  /** Those that could be read, in the order of the references. */
  readonly entries: readonly MemberEntry<K, R>[];
  /** False when a file could not be read, so that a name nobody knows may be its. */
  readonly isComplete: boolean;
  /** Absolute paths of all files referred to, whatever they turned out to be. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

interface Member<K extends ManifestKind, R extends FileReference> {
  readonly entry?: MemberEntry<K, R>;
  readonly isKnown: boolean;
  readonly problems: readonly Problem[];
}

/** Members from files, then those written in place, as one list. */
export function joinMembers<K extends ManifestKind, R extends FileReference>(
  kind: K,
  files: Members<K, R>,
  inline: Members<K, R>,
): Members<K, R> {
  const entries = [...files.entries, ...inline.entries];
  // Those among the files have been told.
  const told = repeatedNames(kind, files.entries).length;
  return {
    entries,
    isComplete: files.isComplete && inline.isComplete,
    files: files.files,
    problems: [...files.problems, ...inline.problems, ...repeatedNames(kind, entries).slice(told)],
  };
}

/** Loads the manifests that a list of references names; paths start from the directory of the referring file. */
export async function loadMembers<K extends ManifestKind, R extends FileReference>(
  kind: K,
  references: readonly R[],
  owner: SourceFile,
  sources: SourceReader,
): Promise<Members<K, R>> {
  const directory = path.dirname(owner.absolutePath);
  const seen = new Map<string, R>();
  const loading = references.map((reference): Member<K, R> | Promise<Member<K, R>> => {
    // A blank file name has been reported where it stands.
    if (reference.file === '') return { isKnown: false, problems: [] };
    const target = path.resolve(directory, reference.file);
    const first = seen.get(target);
    if (first !== undefined) return { isKnown: true, problems: [repeatedFile(owner, reference, first)] };
    seen.set(target, reference);
    return sources.read(target).then((read) => readMember(kind, reference, owner, read));
  });
  const members = await Promise.all(loading);
  const entries = members.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  return {
    entries,
    isComplete: members.every(({ isKnown }) => isKnown),
    files: [...seen.keys()],
    problems: [...members.flatMap(({ problems }) => problems), ...repeatedNames(kind, entries)],
  };
}

function readMember<K extends ManifestKind, R extends FileReference>(
  kind: K,
  reference: R,
  owner: SourceFile,
  read: Awaited<ReturnType<SourceReader['read']>>,
): Member<K, R> {
  if ('reason' in read) {
    const message = `The ${kind} file ${read.source.file} cannot be read: ${read.reason}`;
    const hint = `Paths start from the directory of ${path.basename(owner.absolutePath)}.`;
    const problem = problemAt(owner, [...reference.path, 'file'], { code: 'missing-file', message, hint });
    return { isKnown: false, problems: [problem] };
  }
  const { manifest, otherKind, problems } = parseManifest(kind, read);
  if (otherKind !== undefined) {
    const message = `${read.source.file} is of the kind ${otherKind}; the kind ${kind} is expected here.`;
    const hint = `List it where ${otherKind} files belong, or name another file.`;
    const problem = problemAt(owner, [...reference.path, 'file'], { code: 'wrong-kind', message, hint });
    return { isKnown: false, problems: [...problems, problem] };
  }
  return manifest === undefined
    ? { isKnown: false, problems }
    : { entry: { reference, manifest }, isKnown: true, problems };
}

function repeatedFile(owner: SourceFile, reference: FileReference, first: FileReference): Problem {
  const { line } = owner.locate([...first.path, 'file']);
  return problemAt(owner, [...reference.path, 'file'], {
    severity: 'warning',
    code: 'duplicate-file',
    message: `${reference.file} is listed already in line ${line}; it is used once.`,
    hint: 'Remove one of the two.',
  });
}

function repeatedNames<K extends ManifestKind>(
  kind: K,
  entries: readonly MemberEntry<K, FileReference>[],
): readonly Problem[] {
  const seen = new Map<string, SourceFile>();
  return entries.flatMap(({ manifest: { id, source } }) => {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, source);
      return [];
    }
    const place = formatLocation(first.locate(['metadata', 'name']));
    return problemAt(source, ['metadata', 'name'], {
      // A prompt is found by its task type, so its name may be shared.
      severity: kind === 'PromptConfig' ? 'warning' : 'error',
      code: 'duplicate-name',
      message: `Another ${kind} is called "${id}" already: ${place}.`,
      hint: 'Give each its own metadata.name.',
    });
  });
}
