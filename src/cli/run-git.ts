import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const LONGEST_WAIT_MS = 5_000;
/** A list of paths grows beyond what Node takes by default. */
const LARGEST_ANSWER_BYTES = 64 * 1024 * 1024;

/** What git says to a command that changes nothing; throws where git is missing, refuses, or takes too long. */
export async function runGit(directory: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['--no-optional-locks', ...words], {
    cwd: directory,
    timeout: LONGEST_WAIT_MS,
    maxBuffer: LARGEST_ANSWER_BYTES,
  });
  return stdout;
}
