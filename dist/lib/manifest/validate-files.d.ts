import type { Problem } from '../model/problem.ts';
import type { Eval } from './eval.ts';
import type { FileReader, PathBase } from './file-reader.ts';
import type { LoadedArena, LoadedManifest } from './loaded-arena.ts';
import type { PromptConfig } from './prompt-config.ts';
import type { Scenario } from './scenario.ts';
/** A manifest with checks that was validated without an arena. */
export type ManifestAlone = {
    readonly kind: 'Scenario';
    readonly manifest: LoadedManifest<Scenario>;
} | {
    readonly kind: 'Eval';
    readonly manifest: LoadedManifest<Eval>;
} | {
    readonly kind: 'PromptConfig';
    readonly manifest: LoadedManifest<PromptConfig>;
};
/** What validating found. */
export interface ValidateResult {
    readonly problems: readonly Problem[];
    /** Manifests looked at. */
    readonly files: number;
    /** The arenas among them, for further checks. */
    readonly arenas: readonly LoadedArena[];
    /** Manifests with checks that no arena refers to, for the same. */
    readonly alone: readonly ManifestAlone[];
}
/** Validates one file, an Arena with all it refers to, or every manifest below a directory. */
export declare function validatePath(absolutePath: string, io: FileReader, base: PathBase): Promise<ValidateResult>;
