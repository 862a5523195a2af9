import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ManifestError } from '../errors/manifest-error.ts';
import type { Environment } from '../lib/environment.ts';
import { isErrorLike, textOfThrown } from '../lib/error-like.ts';

/** Runs git in a directory and gives its output; throws `ManifestError` with what git says when it fails. */
export type Git = (directory: string, words: readonly string[], signal: AbortSignal) => Promise<string>;

const LONGEST_WAIT_MS = 120_000;

/** Set by git for the hooks it starts; they would lead away from the directory. */
const LEADING_AWAY = new Set([
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_WORK_TREE',
]);

/** The git of the machine. It asks nobody anything and runs no hooks: they may belong to whoever wrote the checkout. */
export function createGit(environment: Environment): Git {
  const kept = Object.entries(environment).filter(([name]) => !LEADING_AWAY.has(name));
  const env = { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  const settings = ['--no-optional-locks', '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
  return async (directory, words, signal) => {
    signal.throwIfAborted();
    try {
      const options = { cwd: directory, env, signal, timeout: LONGEST_WAIT_MS };
      return (await promisify(execFile)('git', [...settings, ...words], options)).stdout;
    } catch (cause) {
      throw new ManifestError({ code: 'GIT_FAILED', message: `git ${words[0]}: ${reasonOf(cause)}`, cause });
    }
  };
}

function reasonOf(cause: unknown): string {
  const told = isErrorLike(cause) && 'stderr' in cause ? String(cause.stderr).trim() : '';
  const text = told || textOfThrown(cause);
  return (
    text.split('\n').findLast((line) => /^(fatal|error):/.test(line)) ??
    text.split('\n')[0] ??
    ''
  ).slice(0, 300);
}
