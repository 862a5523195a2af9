import { expect, test } from 'vitest';
import { isGitsOwn } from '../../src/lib/is-gits-own.ts';

test.each([
  ['/desk/.git', true],
  ['/desk/.git/config', true],
  ['/desk/.GIT/hooks', true],
  ['C:\\desk\\.git\\config', true],
  ['.git/config', true],
  ['/desk/.github/workflows', false],
  ['/desk/a.git/b', false],
  ['/desk/.gitignore', false],
])('%s: %s', (file, expected) => {
  expect(isGitsOwn(file)).toBe(expected);
});
