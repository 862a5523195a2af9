import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runCliHere } from '../helpers/cli-session.ts';
import { smallArena } from '../helpers/manifests.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const includes = (pattern: string) => ({ type: 'content_includes', params: { patterns: [pattern] } });
const FILES = smallArena({
  scenarios: {
    refund: { turns: [{ role: 'user', content: 'Hi', assertions: [includes('never')] }] },
    calm: { turns: [{ role: 'user', content: 'Hi', assertions: [includes('hello')] }] },
  },
  mock: { scenarios: {}, defaultResponse: 'hello' },
});
const RUN = ['run', '--provider-mode', 'mock', '--mock-config', 'mock.yaml', '--ci'];

/** A repository of git with the arena, somebody who works in it, and the results of a run. */
async function openRepository(files: Readonly<Record<string, string>> = {}) {
  const workspace = await createWorkspace({ ...FILES, ...files }, {});
  const git = (...words: string[]) => execFileSync('git', words, { cwd: workspace.directory, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Ann');
  git('config', 'user.email', 'ann@example.org');
  const cli = (...args: string[]) => runCliHere(workspace.directory, args);
  return Object.assign(workspace, { git, cli });
}

describe('bless', () => {
  it('says what it wrote', async () => {
    await using workspace = await openRepository();
    await workspace.cli(...RUN);
    const { exitCode, out, err } = await workspace.cli(
      'bless',
      '--reason',
      'It is meant.',
      '--scenario',
      'refund',
    );
    expect([exitCode, err]).toEqual([0, '']);
    await expect(out.replace(/\/[0-9a-f]{8}:/g, '/00000000:')).toMatchFileSnapshot('../golden/cli/bless.txt');
    expect(await workspace.read('arena-action.yaml')).toContain('by: Ann <ann@example.org>');
  });

  it.each<[string[], RegExp]>([
    [['--all'], /accepted with a reason/],
    [['--reason', 'x', '--scenario', 'refnd'], /Did you mean "refund"/],
    [['--reason', 'x', '--all', '--out', 'gone'], /cannot be read/],
  ])('refuses %j', async (args, message) => {
    await using workspace = await openRepository();
    await workspace.cli(...RUN);
    expect(await workspace.cli('bless', ...args)).toEqual({
      exitCode: 2,
      out: '',
      err: expect.stringMatching(message),
    });
  });
});

describe('the policy file', () => {
  it('is validated with the arena, with expired entries and names that are gone', async () => {
    await using workspace = await openRepository({
      'arena-action.yaml': `quarantine:
  - { scenario: refund, reason: r, expires: 2020-01-31 }
  - { scenario: calmer, reason: r, expires: 2999-01-31 }
fail_onn: never
`,
    });
    const broken = await workspace.cli('validate', 'config.arena.yaml');
    expect(broken).toMatchObject({
      exitCode: 2,
      out: expect.stringMatching(/arena-action\.yaml:4:1.*fail_onn/),
    });
    await workspace.write({
      'arena-action.yaml': (await workspace.read('arena-action.yaml')).replace(/fail_onn.*\n/, ''),
    });
    const { exitCode, out } = await workspace.cli('validate', '.');
    expect(exitCode).toBe(2);
    await expect(out).toMatchFileSnapshot('../golden/cli/validate-policy.txt');
    expect((await workspace.cli('validate', 'arena-action.yaml')).out).toMatch(/2:\d+.*ended on 2020-01-31/);
  });

  it('is shown by config-inspect', async () => {
    await using workspace = await openRepository({
      'arena-action.yaml': 'max_cost_increase: 10%\nmust_pass: [{ scenario: refund }]\n',
    });
    const { out } = await workspace.cli('config-inspect', '--section', 'policy');
    await expect(out).toMatchFileSnapshot('../golden/cli/config-inspect-policy.txt');
  });

  it('may come from another commit', async () => {
    await using workspace = await openRepository({ 'arena-action.yaml': 'on_missing_baseline: fail\n' });
    workspace.git('add', '.');
    workspace.git('commit', '--quiet', '--message', 'Arena');
    await workspace.write({ 'arena-action.yaml': 'fail_on: never\n' });
    const run = (...args: string[]) =>
      workspace.cli(...RUN, '--scenario', 'calm', '--print', 'comment', ...args);
    expect((await run()).exitCode).toBe(0);
    const judged = await run('--policy-from', 'main');
    expect(judged.exitCode).toBe(1);
    expect(judged.out).toMatch(/Policy change[\s\S]*sets fail_on to never/);
    expect(await run('--policy-from=--all')).toMatchObject({
      exitCode: 2,
      err: expect.stringMatching(/no commit that git knows/),
    });
  });
});
