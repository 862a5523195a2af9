import path from 'node:path';
import type { PathBase } from './file-reader.ts';
import { findRepositoryRoot } from './read-files.ts';

/** Where an invocation looks for files. */
interface MeasuredFrom {
  readonly workingDirectory: string;
  /** Stands in where there is no git repository. */
  readonly repositoryRoot?: string;
}

/** Where the paths of an invocation are measured from. */
export function pathBase({ workingDirectory, repositoryRoot }: MeasuredFrom): PathBase {
  const root = findRepositoryRoot(workingDirectory) ?? repositoryRoot ?? workingDirectory;
  return { workingDirectory, repositoryRoot: root };
}

/**
 * Directories an arena may read from: the repository, the working directory, and the arena's own repository or
 * directory. A manifest may be a stranger's, and what it reads ends up in results.
 */
export function readableRoots(config: string, base: PathBase): readonly string[] {
  const directory = path.extname(config) === '' ? config : path.dirname(config);
  const own = findRepositoryRoot(directory) ?? directory;
  return [...new Set([base.repositoryRoot, base.workingDirectory, own])];
}
