import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readChangedFiles } from '../../src/cli/read-changed-files.ts';
import { commitAll, gitIn } from '../helpers/git.ts';
import { createWorkspace } from '../helpers/workspace.ts';

async function createCheckout() {
  const workspace = await createWorkspace(
    {
      'kept.yaml': 'a',
      'gone.yaml': 'a',
      'moved.yaml': 'a longer text\nof two lines\n',
      'sub/edited.yaml': 'a',
    },
    { git: false },
  );
  const base = commitAll(workspace.directory);
  return { workspace, base, git: gitIn(workspace.directory) };
}

describe('readChangedFiles', () => {
  test('lists what was committed, edited, removed, renamed and added since a branch was left', async () => {
    const { workspace, base, git } = await createCheckout();
    await using _workspace = workspace;
    git('checkout', '--quiet', '-b', 'feature');
    git('mv', 'moved.yaml', 'ünusual name.yaml');
    await workspace.write({ '.gitignore': 'out\n', 'committed.yaml': 'b' });
    commitAll(workspace.directory, 'Move');
    await workspace.write({ 'sub/edited.yaml': 'b', 'new.yaml': 'b', 'out/results.json': '{}' });
    await rm(workspace.path('gone.yaml'));
    git('checkout', '--quiet', 'main', '--', 'kept.yaml');
    const expected = [
      '.gitignore',
      'committed.yaml',
      'gone.yaml',
      'moved.yaml',
      'new.yaml',
      'sub/edited.yaml',
      'ünusual name.yaml',
    ];
    for (const directory of [workspace.directory, workspace.path('sub')]) {
      const { base: from, files, ...rest } = await readChangedFiles(directory, 'main');
      expect([from, [...files].sort(), rest]).toEqual([base, expected, {}]);
    }
  });

  test('measures from where the branch was left, not from what came after it', async () => {
    const { workspace, base, git } = await createCheckout();
    await using _workspace = workspace;
    git('checkout', '--quiet', '-b', 'feature');
    git('checkout', '--quiet', 'main');
    await workspace.write({ 'kept.yaml': 'theirs' });
    commitAll(workspace.directory, 'Theirs');
    git('checkout', '--quiet', 'feature');
    expect(await readChangedFiles(workspace.directory, 'main')).toEqual({ base, files: [] });
  });

  test('says so where nothing is common', async () => {
    const { workspace, git } = await createCheckout();
    await using _workspace = workspace;
    git('checkout', '--quiet', '--orphan', 'other');
    commitAll(workspace.directory, 'Another root');
    expect(await readChangedFiles(workspace.directory, 'main')).toMatchObject({
      files: [],
      incompleteBecause: 'git knows no commit that main and HEAD have in common; a deeper checkout may help',
    });
  });

  test.each(['nobody', '--output=stolen', 'main:kept.yaml'])(
    'refuses %s, which is no commit',
    async (ref) => {
      const { workspace } = await createCheckout();
      await using _workspace = workspace;
      await expect(readChangedFiles(workspace.directory, ref)).rejects.toMatchObject({
        name: 'ManifestError',
        code: 'UNKNOWN_REF',
      });
    },
  );
});
