import path from 'node:path';
import type { ChangedFiles } from '../arena/outcome.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { runGit } from './run-git.ts';

/**
 * What differs between the working tree and the commit where it left a reference: committed, uncommitted and untracked.
 * Throws `ManifestError` with code `UNKNOWN_REF` for a reference that names no commit.
 */
export async function readChangedFiles(directory: string, ref: string): Promise<ChangedFiles> {
  const sha = await resolveCommit(directory, ref);
  const root = path.resolve(directory, (await runGit(directory, 'rev-parse', '--show-cdup')).trim());
  const base = await runGit(root, 'merge-base', sha, 'HEAD').then(
    (answer) => answer.trim(),
    () => undefined,
  );
  if (base === undefined) {
    return {
      base: sha,
      files: [],
      incompleteBecause: `git knows no commit that ${ref} and HEAD have in common; a deeper checkout may help`,
    };
  }
  const [tracked, untracked] = await Promise.all([
    runGit(root, 'diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', base, '--'),
    runGit(root, 'ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  const files = [...tracked.split('\0'), ...untracked.split('\0')].filter((file) => file !== '');
  return { base, files: [...new Set(files)] };
}

async function resolveCommit(directory: string, ref: string): Promise<string> {
  try {
    const answer = await runGit(directory, 'rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`);
    return answer.trim().split('\n').at(-1) ?? '';
  } catch (cause) {
    throw new ManifestError({
      code: 'UNKNOWN_REF',
      message: `--affected-by: git finds no commit "${ref}" here. Name a branch, a tag or a commit that the checkout has.`,
      cause,
    });
  }
}
