import type { CommitFacts } from '../model/run-result.ts';
import { runGit } from './run-git.ts';

/** The commit that is checked out where the command runs; undefined without git or outside a repository. */
export async function readCommit(directory: string): Promise<CommitFacts | undefined> {
  try {
    const status = await runGit(directory, 'status', '--porcelain=v2', '--branch', '--untracked-files=no');
    return parseStatus(status.split('\n').filter((line) => line !== ''));
  } catch {
    // Results are as good without it.
    return undefined;
  }
}

/** Headers begin with `#`; any other line is a file that differs. */
function parseStatus(lines: readonly string[]): CommitFacts | undefined {
  const header = (name: string) =>
    lines.find((line) => line.startsWith(`# ${name} `))?.slice(`# ${name} `.length);
  const [sha, branch] = [header('branch.oid'), header('branch.head')];
  // Before the first commit there is none.
  if (sha === undefined || sha === '(initial)') return undefined;
  const ref = branch === undefined || branch === '(detached)' ? {} : { ref: `refs/heads/${branch}` };
  return { sha, ...ref, dirty: lines.some((line) => !line.startsWith('#')) };
}
