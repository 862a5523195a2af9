import type { ParsedSource, SourceIdentity, YamlOptions } from './parsed-source.ts';
/** Reads all of YAML 1.2 with merge keys, and says what is wrong with a text. */
export declare function parseYamlDocument(body: string, identity: SourceIdentity, options: YamlOptions): ParsedSource;
