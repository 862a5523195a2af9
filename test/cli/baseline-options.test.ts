import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.ts';
import { DESK_FILES, mockResponses } from '../github/desk-arena.ts';
import { runCliHere } from '../helpers/cli-session.ts';
import { GIT_ENVIRONMENT, gitIn } from '../helpers/git.ts';
import { createWorkspace } from '../helpers/workspace.ts';

/** main has a second commit; HEAD is a branch that left it at the first one and answers worse, uncommitted. */
async function createCheckout() {
  const workspace = await createWorkspace({ ...DESK_FILES, 'mock.yaml': mockResponses('From 9 to 18.') }, {});
  const git = gitIn(workspace.directory);
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'One');
  const left = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '-b', 'feature');
  git('checkout', '--quiet', 'main');
  await workspace.write({ 'mock.yaml': mockResponses('Never.') });
  git('commit', '--quiet', '--all', '--message', 'Two');
  git('checkout', '--quiet', 'feature');
  await workspace.write({ 'mock.yaml': mockResponses('From 9 on.') });
  const run = (...args: string[]) =>
    runCliHere(workspace.directory, ['run', '--mock-config', 'mock.yaml', '--ci', ...args], {
      environment: GIT_ENVIRONMENT,
    });
  return { workspace, left, run, git, [Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose]() };
}

describe('run --baseline-ref', () => {
  it('compares uncommitted work with the commit where HEAD left the branch', async () => {
    await using checkout = await createCheckout();
    const { exitCode, out } = await checkout.run('--mock-provider', '--baseline-ref', 'main');
    expect([exitCode, out]).toEqual([1, expect.stringContaining('1 new failure')]);
    expect(out).toContain(`compared with ${checkout.left.slice(0, 7)} (run anew for this comparison)`);
    const comparison = await checkout.workspace.readJson<Comparison>('out/comparison.json');
    expect(comparison.baseline).toMatchObject({ sha: checkout.left, source: 'base tree', distance: 0 });
    expect(checkout.git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(await checkout.workspace.read('mock.yaml')).toContain('From 9 on.');
  });

  it('gives the same files every time', async () => {
    await using checkout = await createCheckout();
    const read = async () => {
      await checkout.run('--mock-provider', '--baseline-ref', 'main', '--html');
      return Promise.all(
        ['out/comparison.json', 'out/report.html'].map((file) => checkout.workspace.read(file)),
      );
    };
    expect(await read()).toEqual(await read());
  });

  it.each([
    {
      name: 'beside --baseline',
      args: ['--mock-provider', '--baseline-ref', 'main', '--baseline', 'x'],
      told: /both name what to compare with/,
    },
    {
      name: 'for a ref that is none',
      args: ['--mock-provider', '--baseline-ref', 'nowhere'],
      told: /--baseline-ref nowhere: it is no commit/,
    },
    {
      name: 'for an option',
      args: ['--mock-provider', '--baseline-ref=--all'],
      told: /--baseline-ref --all: it is no commit/,
    },
  ])('is refused $name', async ({ args, told }) => {
    await using checkout = await createCheckout();
    const { exitCode, err } = await checkout.run(...args);
    expect([exitCode, err.replaceAll('\n', ' ')]).toEqual([2, expect.stringMatching(told)]);
  });
});
