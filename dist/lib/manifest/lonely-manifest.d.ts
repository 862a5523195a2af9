import type { Problem } from '../model/problem.ts';
import type { ManifestKind } from './kinds.ts';
import type { LoadedManifest } from './loaded-arena.ts';
import { type SpecOf } from './parse-manifest.ts';
import type { ParsedSource } from './parsed-source.ts';
/** A manifest and what is wrong with it as such, whatever may refer to it. */
export declare function examineAlone<K extends ManifestKind>(kind: K, read: ParsedSource): {
    readonly manifest?: LoadedManifest<SpecOf<K>> | undefined;
    readonly problems: readonly Problem[];
};
