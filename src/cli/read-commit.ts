import type { CommitFacts } from '../model/run-result.ts';
import { runGit } from './run-git.ts';

/** The commit that is checked out where the command runs; undefined without git or outside a repository. */
export async function readCommit(directory: string): Promise<CommitFacts | undefined> {
  try {
    const [sha, ref, changes] = await Promise.all([
      runGit(directory, 'rev-parse', '--verify', 'HEAD'),
      runGit(directory, 'symbolic-ref', '--quiet', 'HEAD').catch(() => ''),
      runGit(directory, 'status', '--porcelain', '--untracked-files=no'),
    ]);
    return { sha: sha.trim(), ...(ref === '' ? {} : { ref: ref.trim() }), dirty: changes !== '' };
  } catch {
    // Results are as good without it.
    return undefined;
  }
}
