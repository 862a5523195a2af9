import path from 'node:path';
import { findRepositoryRoot } from "./read-files.js";
/** Where the paths of an invocation are measured from. */
export function pathBase({ workingDirectory, repositoryRoot }) {
    const root = findRepositoryRoot(workingDirectory) ?? repositoryRoot ?? workingDirectory;
    return { workingDirectory, repositoryRoot: root };
}
/**
 * Directories an arena may read from: the repository, the working directory, and the arena's own repository or
 * directory. A manifest may be a stranger's, and what it reads ends up in results.
 */
export function readableRoots(config, base) {
    const directory = path.extname(config) === '' ? config : path.dirname(config);
    const own = findRepositoryRoot(directory) ?? directory;
    return [...new Set([base.repositoryRoot, base.workingDirectory, own])];
}
