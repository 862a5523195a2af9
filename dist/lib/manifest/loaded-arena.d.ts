import type { Location } from '../model/location.ts';
import type { Arena } from './arena.ts';
import type { Metadata } from './envelope.ts';
import type { Eval } from './eval.ts';
import type { MockFile } from './mock-file.ts';
import type { Pack } from './pack.ts';
import type { Persona } from './persona.ts';
import type { PromptConfig } from './prompt-config.ts';
import type { Provider } from './provider.ts';
import type { Scenario } from './scenario.ts';
import type { Tool } from './tool.ts';
/** A path inside a document: keys and list indices. */
export type DocumentPath = readonly (string | number)[];
/** One file of YAML or JSON that was read, and where its parts stand. */
export interface SourceFile {
    /** As in `Location.file`. */
    readonly file: string;
    readonly absolutePath: string;
    /** A program, whose bytes do not tell what the manifest it made says. */
    readonly inCode?: true;
    /**
     * Where a node begins. An aliased node is located at the alias, what lies inside it where it is written; a missing
     * node at its nearest ancestor.
     * With `key: true`, the place of the mapping key instead of its value.
     */
    locate(path: DocumentPath, options?: {
        readonly key?: boolean;
    }): Location;
    /** Name of the anchor when the node at the path is an alias, or was reached through one or through a merge key. */
    anchorAt(path: DocumentPath): string | undefined;
}
/** One validated manifest. */
export interface LoadedManifest<Spec> {
    /** What other manifests and filters call it; `metadata.name` in all kinds. */
    readonly id: string;
    readonly metadata: Metadata;
    readonly spec: Spec;
    readonly source: SourceFile;
}
/** A prompt of the arena with the texts it is made of. */
export interface LoadedPrompt extends LoadedManifest<PromptConfig> {
    /** `id` of the Arena's `prompt_configs` entry. */
    readonly referenceId: string;
    readonly vars: Readonly<Record<string, string>>;
    /** Fragment texts by name; those that are optional and missing are absent. */
    readonly fragments: Readonly<Record<string, string>>;
    /** Where the fragments were looked for, absolute; those that are missing as well. */
    readonly fragmentFiles: readonly string[];
}
/** A persona with the texts it is made of. */
export interface LoadedPersona extends LoadedManifest<Persona> {
    /** Fragment texts by name; those that are optional and missing are absent. */
    readonly fragments: Readonly<Record<string, string>>;
    /** Where the fragments were looked for, absolute; those that are missing as well. */
    readonly fragmentFiles: readonly string[];
}
/** A provider with the files it names. */
export interface LoadedProvider extends LoadedManifest<Provider> {
    readonly group: string;
    /** The file named by `additional_config.mock_config`, when there is one. */
    readonly mockFile?: LoadedMockFile;
    /** Where the recording or script is that a replay or scripted provider names, absolute; absent when it was not found. */
    readonly recordingFile?: string;
}
/** A mock file that was read. */
export interface LoadedMockFile {
    readonly content: MockFile;
    readonly source: SourceFile;
}
/** A pack that was read. */
export interface LoadedPack {
    readonly content: Pack;
    readonly source: SourceFile;
}
/** An arena with everything it refers to, in file order. */
export interface LoadedArena {
    readonly config: LoadedManifest<Arena>;
    /** Directory of the Arena manifest, or `defaults.config_dir`; base of mock files and media. Absolute. */
    readonly configDir: string;
    readonly prompts: readonly LoadedPrompt[];
    readonly providers: readonly LoadedProvider[];
    readonly scenarios: readonly LoadedManifest<Scenario>[];
    readonly evals: readonly LoadedManifest<Eval>[];
    readonly tools: readonly LoadedManifest<Tool>[];
    readonly personas: readonly LoadedPersona[];
    /** The file named by `pack_file`, when there is one. */
    readonly pack?: LoadedPack;
}
