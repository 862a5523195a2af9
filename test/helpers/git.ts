import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** For git as tests run it: whatever the machine says of git and its user does not matter. */
export const GIT_ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  GIT_AUTHOR_NAME: 'Tester',
  GIT_AUTHOR_EMAIL: 'tester@example.com',
  GIT_COMMITTER_NAME: 'Tester',
  GIT_COMMITTER_EMAIL: 'tester@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Runs git in a directory, by nobody's configuration, and gives what it says. */
export function gitIn(directory: string): (...words: readonly string[]) => string {
  return (...words) =>
    execFileSync('git', words, {
      cwd: directory,
      env: GIT_ENVIRONMENT,
      encoding: 'utf8',
    }).trim();
}

/** Commits everything in a directory, which becomes a repository with the branch `main` if it is none; gives the commit. */
export function commitAll(directory: string, message = 'Begin'): string {
  const git = gitIn(directory);
  if (!existsSync(path.join(directory, '.git'))) git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
  return git('rev-parse', 'HEAD');
}
