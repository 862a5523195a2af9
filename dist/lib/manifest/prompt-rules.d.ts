import type { Problem } from '../model/problem.ts';
import type { DocumentPath, LoadedManifest, LoadedPrompt, SourceFile } from './loaded-arena.ts';
import type { Scenario } from './scenario.ts';
/** A prompt with the place of the Arena's entry for it. */
export interface ReferredPrompt {
    readonly prompt: LoadedPrompt;
    readonly arena: SourceFile;
    /** Path of the entry in `prompt_configs`. */
    readonly path: DocumentPath;
}
/** What is wrong with the variables of a prompt, given the scenarios that are held with it. */
export declare function findPromptProblems(referred: ReferredPrompt, scenarios: readonly LoadedManifest<Scenario>[]): readonly Problem[];
/**
 * Values of the template's variables: defaults of those that are not required, then those of the Arena, then
 * fragments.
 */
export declare function valuesOf({ spec, vars, fragments, }: Pick<LoadedPrompt, 'spec' | 'vars' | 'fragments'>): ReadonlyMap<string, string>;
