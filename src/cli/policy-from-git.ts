import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TrustedPolicy } from '../arena/outcome.ts';
import { ManifestError } from '../errors/manifest-error.ts';

const LONGEST_WAIT_MS = 5_000;

/** Reads the policy file as it is in a commit of the repository; undefined where no commit is asked for. */
export async function readPolicyAt(
  ref: string | undefined,
  places: readonly string[],
  directory: string,
): Promise<TrustedPolicy | undefined> {
  if (ref === undefined) return undefined;
  const sha = await git(directory, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (sha === undefined) {
    const message = `--policy-from: "${ref}" is no commit that git knows here. Name a branch, a tag or a commit.`;
    throw new ManifestError({ code: 'UNKNOWN_COMMIT', message });
  }
  const from = `the commit ${sha.slice(0, 7)}`;
  for (const place of places) {
    // The path is taken from the folder that git is started in.
    const text = await git(path.dirname(place), 'show', `${sha.trim()}:./${path.basename(place)}`);
    if (text !== undefined) return { from, file: { place, text } };
  }
  return { from };
}

/** What git prints; undefined when it refuses. */
async function git(directory: string, ...words: readonly string[]): Promise<string | undefined> {
  try {
    const options = { cwd: directory, timeout: LONGEST_WAIT_MS };
    return (await promisify(execFile)('git', ['--no-optional-locks', ...words], options)).stdout;
  } catch {
    return undefined;
  }
}
