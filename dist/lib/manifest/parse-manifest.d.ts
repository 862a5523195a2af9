import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { type ManifestKind, manifestKinds } from './kinds.ts';
import type { LoadedManifest } from './loaded-arena.ts';
import type { ParsedSource } from './parsed-source.ts';
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
export declare function parseManifest<K extends ManifestKind>(kind: K, parsed: ParsedSource): ParsedManifest<SpecOf<K>>;
