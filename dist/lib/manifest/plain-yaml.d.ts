import type { DocumentPath } from './loaded-arena.ts';
import type { YamlOptions } from './parsed-source.ts';
/** A document without anchors, aliases, tags and merges, and where its parts stand. */
export interface PlainYaml {
    readonly value: unknown;
    /** Where the value at a path, or its key, begins; what is missing stands at its nearest ancestor. */
    offsetAt(path: DocumentPath, wantsKey: boolean): number;
}
/**
 * Reads what nearly every manifest is written in, some five times faster than the reader that knows all of YAML.
 * Undefined for a text that has more in it, or that may be wrong.
 */
export declare function readPlainYaml(text: string, options: YamlOptions): PlainYaml | undefined;
