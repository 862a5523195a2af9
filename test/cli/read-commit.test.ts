import { describe, expect, it } from 'vitest';
import { readCommit } from '../../src/cli/read-commit.ts';
import { gitIn } from '../helpers/git.ts';
import { createWorkspace } from '../helpers/workspace.ts';

describe('readCommit', () => {
  it('tells commit, branch and whether something changed since', async () => {
    await using workspace = await createWorkspace({ file: 'one' }, {});
    const git = gitIn(workspace.directory);
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
