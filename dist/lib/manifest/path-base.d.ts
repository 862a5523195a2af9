import type { PathBase } from './file-reader.ts';
/** Where an invocation looks for files. */
interface MeasuredFrom {
    readonly workingDirectory: string;
    /** Stands in where there is no git repository. */
    readonly repositoryRoot?: string;
}
/** Where the paths of an invocation are measured from. */
export declare function pathBase({ workingDirectory, repositoryRoot }: MeasuredFrom): PathBase;
/**
 * Directories an arena may read from: the repository, the working directory, and the arena's own repository or
 * directory. A manifest may be a stranger's, and what it reads ends up in results.
 */
export declare function readableRoots(config: string, base: PathBase): readonly string[];
export {};
