import type { SourceFile } from './loaded-arena.ts';
import type { ParsedSource, SourceIdentity, YamlOptions } from './parsed-source.ts';
/** Parses YAML 1.2 (JSON is part of it) with merge keys. */
export declare function parseYamlSource(text: string, identity: SourceIdentity, options?: YamlOptions): Promise<ParsedSource>;
/** A source for a file that could not be opened; everything in it stands at its first character. */
export declare function createEmptySource(identity: SourceIdentity): SourceFile;
