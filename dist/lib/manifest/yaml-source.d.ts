import type { Problem } from '../model/problem.ts';
import type { SourceFile } from './loaded-arena.ts';
/** A file of YAML or JSON: its value, where its parts stand, and what keeps it from being read. */
export interface ParsedSource {
    readonly source: SourceFile;
    /** Undefined when the text could not be read; null for an empty file. */
    readonly value: unknown;
    readonly problems: readonly Problem[];
}
/** What a file is called. */
export type SourceIdentity = Pick<SourceFile, 'file' | 'absolutePath'>;
/** Parses YAML 1.2 (JSON is part of it) with merge keys; `integerKeys` lets whole numbers be keys. */
export declare function parseYamlSource(text: string, identity: SourceIdentity, options?: {
    readonly integerKeys: boolean;
}): ParsedSource;
/** A source for a file that could not be opened; everything in it stands at its first character. */
export declare function createEmptySource(identity: SourceIdentity): SourceFile;
