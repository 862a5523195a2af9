import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { CommitFacts } from '../model/run-result.ts';

const LONGEST_WAIT_MS = 5_000;

/** The commit that is checked out where the command runs; undefined without git or outside a repository. */
export async function readCommit(directory: string): Promise<CommitFacts | undefined> {
  try {
    const [sha, ref, changes] = await Promise.all([
      git(directory, 'rev-parse', '--verify', 'HEAD'),
      git(directory, 'symbolic-ref', '--quiet', 'HEAD').catch(() => ''),
      git(directory, 'status', '--porcelain', '--untracked-files=no'),
    ]);
    return { sha: sha.trim(), ...(ref === '' ? {} : { ref: ref.trim() }), dirty: changes !== '' };
  } catch {
    // Results are as good without it.
    return undefined;
  }
}

async function git(directory: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['--no-optional-locks', ...words], {
    cwd: directory,
    timeout: LONGEST_WAIT_MS,
  });
  return stdout;
}
