import { describe, expect, it } from 'vitest';
import { runCliHere } from '../helpers/cli-session.ts';
import { createWorkspace } from '../helpers/workspace.ts';

describe('a newcomer', () => {
  it.each([
    ['help plan', 'plan --help'],
    ['help plan all', 'plan --help all'],
    ['help mocks generate', 'mocks generate --help'],
    ['help plam', 'plam --help'],
  ])('gets by "%s" what "%s" prints', async (words, same) => {
    const session = await runCliHere('/', words.split(' '));
    expect(session).toEqual(await runCliHere('/', same.split(' ')));
  });

  it.each([
    ['validate', 'There is no manifest in ".". Name a manifest, or a directory that holds some.'],
    [
      'view',
      'Results: out cannot be read. Name an arena-results.json that exists; "arena-action run" writes one.',
    ],
  ])('is told by "%s" in an empty directory what to do', async (command, message) => {
    await using workspace = await createWorkspace();
    const session = await runCliHere(workspace.directory, [command]);
    expect(session).toMatchObject({ exitCode: 2, err: `Error: ${message}\n` });
  });

  it('is told what to do about a file that holds no results', async () => {
    await using workspace = await createWorkspace({ 'base.json': '{}' });
    const words = ['compare', '--baseline', 'base.json', '--current', 'base.json'];
    const session = await runCliHere(workspace.directory, words);
    expect(session).toMatchObject({
      exitCode: 2,
      err: expect.stringMatching(/base\.json: .*\. Name another file/),
    });
  });
});
