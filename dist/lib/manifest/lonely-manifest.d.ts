import type { Problem } from '../model/problem.ts';
import type { ManifestKind } from './kinds.ts';
import type { ParsedSource } from './yaml-source.ts';
/** What is wrong with a manifest as such, whatever may refer to it. */
export declare function findLonelyProblems<K extends ManifestKind>(kind: K, read: ParsedSource): readonly Problem[];
