import type { Problem } from '../model/problem.ts';
import type { FileReader, PathBase } from './file-reader.ts';
import type { LoadedArena } from './loaded-arena.ts';
/** What validating found. */
export interface ValidateResult {
    readonly problems: readonly Problem[];
    /** Manifests looked at. */
    readonly files: number;
    /** The arenas among them, for further checks. */
    readonly arenas: readonly LoadedArena[];
}
/** Validates one file, an Arena with all it refers to, or every manifest below a directory. */
export declare function validatePath(absolutePath: string, io: FileReader, base: PathBase): Promise<ValidateResult>;
