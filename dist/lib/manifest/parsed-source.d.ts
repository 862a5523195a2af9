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
/** How a file is read. */
export interface YamlOptions {
    /** Whether whole numbers may be keys. */
    readonly integerKeys: boolean;
}
