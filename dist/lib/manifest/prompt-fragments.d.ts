import type { Problem } from '../model/problem.ts';
import type { LoadedManifest } from './loaded-arena.ts';
import type { PromptConfig } from './prompt-config.ts';
import type { SourceReader } from './source-reader.ts';
/** The texts a prompt takes in, and what is wrong with them. */
export interface LoadedFragments {
    readonly fragments: Readonly<Record<string, string>>;
    readonly problems: readonly Problem[];
}
/** Loads the fragments of a prompt; their paths start from the prompt file and may hold variables. */
export declare function loadFragments(prompt: LoadedManifest<PromptConfig>, values: ReadonlyMap<string, string>, sources: SourceReader): Promise<LoadedFragments>;
