import type { Problem } from '../model/problem.ts';
import type { LoadedManifest } from './loaded-arena.ts';
import type { SourceReader } from './source-reader.ts';
/** A manifest whose template takes in texts. */
export type WithFragments = LoadedManifest<{
    readonly fragments?: readonly {
        readonly name: string;
        readonly path?: string | undefined;
        readonly required: boolean;
    }[] | undefined;
}>;
/** The texts a template takes in, and what is wrong with them. */
export interface LoadedFragments {
    readonly fragments: Readonly<Record<string, string>>;
    /** Where they were looked for, absolute; those that are missing as well. */
    readonly fragmentFiles: readonly string[];
    readonly problems: readonly Problem[];
}
/** Loads the fragments of a prompt or persona; their paths start from its file and may hold variables. */
export declare function loadFragments(owner: WithFragments, values: ReadonlyMap<string, string>, sources: SourceReader): Promise<LoadedFragments>;
