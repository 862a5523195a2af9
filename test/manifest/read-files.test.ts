import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileReader, findRepositoryRoot } from '../../src/manifest/read-files.ts';
import { shownPath } from '../../src/manifest/source-reader.ts';
import { createWorkspace } from '../helpers/workspace.ts';

describe('the reader of the disk', () => {
  it('reads files, many at once', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `f${index}.yaml`);
    await using workspace = await createWorkspace(Object.fromEntries(names.map((name) => [name, name])));
    const reader = createFileReader();
    const texts = await Promise.all(names.map((name) => reader.readText(workspace.path(name))));
    expect(texts).toEqual(names);
  });

  it('goes on after a file that cannot be read', async () => {
    await using workspace = await createWorkspace({ 'a.yaml': 'a' });
    const reader = createFileReader();
    const missing = Array.from({ length: 50 }, () => reader.readText(workspace.path('none')));
    expect((await Promise.allSettled(missing)).every(({ status }) => status === 'rejected')).toBe(true);
    expect(await reader.readText(workspace.path('a.yaml'))).toBe('a');
  });

  it('tells what exists, and lists a directory by name', async () => {
    await using workspace = await createWorkspace({
      'b/x.yaml': '',
      'a.yaml': '',
      'node_modules/m.yaml': '',
    });
    const reader = createFileReader();
    expect(await reader.exists(workspace.path('b'))).toBe(true);
    expect(await reader.exists(workspace.path('c'))).toBe(false);
    expect(await reader.listFiles(workspace.directory)).toEqual([
      { name: 'a.yaml', isDirectory: false },
      { name: 'b', isDirectory: true },
    ]);
  });
});

describe('a reader that is kept within a directory', () => {
  it.each(['.git/config', 'sub/.git/config', '.GIT/config', 'link'])('refuses %s', async (file) => {
    await using workspace = await createWorkspace({
      '.git/config': 'token',
      'sub/.git/config': 'token',
      '.GIT/config': 'token',
    });
    await symlink(workspace.path('.git', 'config'), workspace.path('link'));
    const reader = createFileReader({ within: [workspace.directory] });
    await expect(reader.readText(workspace.path(file))).rejects.toThrow('lies outside the repository');
  });

  it.each(['.gitignore', '.github/a.yaml', 'a.git/x'])('reads %s', async (file) => {
    await using workspace = await createWorkspace({ [file]: 'a' });
    const reader = createFileReader({ within: [workspace.directory] });
    expect(await reader.readText(workspace.path(file))).toBe('a');
  });
});

describe('the root of the repository', () => {
  it('is the nearest directory with .git, a folder or a file', async () => {
    await using workspace = await createWorkspace({
      'a/b/x': '',
      'tree/.git': 'gitdir: elsewhere',
      'tree/c/x': '',
    });
    expect(findRepositoryRoot(workspace.path('a', 'b'))).toBe(workspace.directory);
    expect(findRepositoryRoot(workspace.path('tree', 'c'))).toBe(workspace.path('tree'));
  });

  it('may not exist', async () => {
    expect(findRepositoryRoot(path.parse(process.cwd()).root)).toBeUndefined();
  });
});

describe('the shown path', () => {
  const base = { repositoryRoot: '/repo', workingDirectory: '/repo/sub' };
  it.each([
    ['/repo/sub/a.yaml', 'sub/a.yaml'],
    ['/repo/..a/b.yaml', '..a/b.yaml'],
    ['/other/a.yaml', '../../other/a.yaml'],
  ])('%s is %s', (file, shown) => {
    expect(shownPath(file, base)).toBe(shown);
  });
});
