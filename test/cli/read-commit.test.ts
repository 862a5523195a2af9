import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readCommit } from '../../src/cli/read-commit.ts';
import { createWorkspace } from '../helpers/workspace.ts';

/** Settings of the machine must not matter. */
const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

describe('readCommit', () => {
  it('tells commit, branch and whether something changed since', async () => {
    await using workspace = await createWorkspace({ file: 'one' }, {});
    const git = (...words: string[]) =>
      execFileSync('git', words, { cwd: workspace.directory, env: ENVIRONMENT, encoding: 'utf8' }).trim();
    git('init', '--initial-branch', 'trunk');
    git('add', 'file');
    git('commit', '--message', 'One');
    const sha = git('rev-parse', 'HEAD');
    expect(await readCommit(workspace.directory)).toEqual({ sha, ref: 'refs/heads/trunk', dirty: false });
    await workspace.write({ file: 'two' });
    expect(await readCommit(workspace.directory)).toMatchObject({ dirty: true });
    git('checkout', '--detach', '--force');
    expect(await readCommit(workspace.directory)).toEqual({ sha, dirty: false });
  });

  it('knows nothing outside a repository', async () => {
    await using workspace = await createWorkspace({}, {});
    expect(await readCommit(workspace.directory)).toBeUndefined();
  });
});
