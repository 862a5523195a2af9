import type { Problem } from '../model/problem.ts';
import type { ManifestKind } from './kinds.ts';
import type { DocumentPath, LoadedManifest, SourceFile } from './loaded-arena.ts';
import { type SpecOf } from './parse-manifest.ts';
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
/** Members from files, then those written in place, as one list. */
export declare function joinMembers<K extends ManifestKind, R extends FileReference>(kind: K, files: Members<K, R>, inline: Members<K, R>): Members<K, R>;
/** Loads the manifests that a list of references names; paths start from the directory of the referring file. */
export declare function loadMembers<K extends ManifestKind, R extends FileReference>(kind: K, references: readonly R[], owner: SourceFile, sources: SourceReader): Promise<Members<K, R>>;
