import { mkdir, realpath, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realPlace } from '../../src/arena/real-place.ts';
import { createWorkspace } from '../helpers/workspace.ts';

test.each([
  ['a directory', 'there', 'there'],
  ['what is not there yet', 'there/new/er', 'there/new/er'],
  ['what would lie below a file', 'file/new/er', 'file/new/er'],
  ['a link', 'link', 'there'],
  ['what is not there behind a link', 'link/new', 'there/new'],
  ['a link to a link', 'again/new', 'there/new'],
])('the real place of %s', async (_case, place, expected) => {
  await using workspace = await createWorkspace({ file: '' }, {});
  await mkdir(workspace.path('there'));
  await symlink('there', workspace.path('link'));
  await symlink('link', workspace.path('again'));
  const root = await realpath(workspace.directory);
  expect(realPlace(workspace.path(place))).toBe(path.join(root, expected));
});

test('a link that leads nowhere throws', async () => {
  await using workspace = await createWorkspace({}, {});
  await symlink('nowhere', workspace.path('link'));
  expect(() => realPlace(workspace.path('link/new'))).toThrow(/ENOENT/);
});
