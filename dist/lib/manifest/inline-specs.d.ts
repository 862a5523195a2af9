import type { Members } from './arena-members.ts';
import { type ManifestKind } from './kinds.ts';
import type { SourceFile } from './loaded-arena.ts';
/** Manifests of one kind that an Arena holds in itself: their specs by name, and the key they stand under. */
export interface InlineSpecs {
    readonly list: string;
    readonly specs: Readonly<Record<string, unknown>> | undefined;
}
/** Parses specs written in place as if each were a file of its own; their places are those of the Arena file. */
export declare function parseInlineSpecs<K extends ManifestKind>(kind: K, { list, specs }: InlineSpecs, owner: SourceFile): Members<K>;
