import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createGit } from '../../src/arena/git.ts';
import { type BaseTree, runBaseTree } from '../../src/arena/run-base-tree.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import { DESK_FILES, mockResponses } from '../github/desk-arena.ts';
import { GIT_ENVIRONMENT, gitIn } from '../helpers/git.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

function git({ directory }: Workspace, ...words: string[]): string {
  return gitIn(directory)(...words);
}

async function commit(workspace: Workspace, files: Readonly<Record<string, string>>): Promise<string> {
  await workspace.write(files);
  git(workspace, 'add', '--all');
  git(workspace, 'commit', '--quiet', '--message', 'Next');
  return git(workspace, 'rev-parse', 'HEAD');
}

/** A repository with a commit in which the desk answers well, and a later one in which it does not. */
async function createCheckout(base: Readonly<Record<string, string>> = {}) {
  const workspace = await createWorkspace({}, {});
  const temporary = await createWorkspace({}, {});
  git(workspace, 'init', '--quiet', '--initial-branch', 'main');
  const files = { ...DESK_FILES, 'mock-responses.yaml': mockResponses('From 9 to 18.'), ...base };
  const first = await commit(workspace, files);
  await commit(workspace, { ...DESK_FILES, 'mock-responses.yaml': mockResponses('Never.') });
  const run = (changes: Partial<BaseTree> = {}, options: Partial<BaseTree['options']> = {}) =>
    runBaseTree({
      sha: first,
      git: createGit(GIT_ENVIRONMENT),
      temporaryDirectory: temporary.directory,
      ...changes,
      options: {
        configs: ['config.arena.yaml'],
        workingDirectory: workspace.directory,
        mockConfig: 'mock-responses.yaml',
        clock: createFixedClock('2026-02-03T04:05:06Z'),
        executionId: 'head',
        signal: new AbortController().signal,
        ...options,
      },
    });
  return {
    workspace,
    temporary,
    first,
    run,
    /** Everything that could have been left behind or changed. */
    traces: async () => ({
      left: await readdir(temporary.directory),
      trees: git(workspace, 'worktree', 'list').split('\n').length,
      changes: git(workspace, 'status', '--porcelain'),
      head: git(workspace, 'rev-parse', '--abbrev-ref', 'HEAD'),
    }),
    async [Symbol.asyncDispose]() {
      await workspace[Symbol.asyncDispose]();
      await temporary[Symbol.asyncDispose]();
    },
  };
}

const NO_TRACES = { left: [], trees: 1, changes: '', head: 'main' };

describe('runBaseTree', () => {
  it('runs the files of the other commit and leaves no trace', async () => {
    await using checkout = await createCheckout();
    const outcome = await checkout.run();
    expect(outcome).toMatchObject({
      baseline: {
        result: { lane: 'mock', summary: { total: 1, passed: 1 }, meta: { commit: { sha: checkout.first } } },
        origin: { sha: checkout.first, source: 'base tree', distance: 0 },
      },
    });
    if (!('baseline' in outcome)) return;
    expect(outcome.baseline.result.runs[0]).toMatchObject({
      key: expect.stringMatching(/^config\.arena\.yaml/),
    });
    expect(await checkout.traces()).toEqual(NO_TRACES);
  });

  it('gives the failures of the other commit, which are its result', async () => {
    await using checkout = await createCheckout({ 'mock-responses.yaml': mockResponses('Always.') });
    expect(await checkout.run()).toMatchObject({ baseline: { result: { summary: { failed: 1 } } } });
  });

  it('finds absolute paths in the other tree as well', async () => {
    await using checkout = await createCheckout();
    const { workspace } = checkout;
    const outcome = await checkout.run(
      {},
      { configs: [workspace.path('config.arena.yaml')], mockConfig: workspace.path('mock-responses.yaml') },
    );
    expect(outcome).toMatchObject({ baseline: { result: { summary: { passed: 1 } } } });
  });

  it('keeps uncommitted work as it is, and runs no hook', async () => {
    await using checkout = await createCheckout();
    const { workspace } = checkout;
    await workspace.write({ 'config.arena.yaml': 'half a thought', 'new.txt': 'new' });
    await workspace.write({ '.git/hooks/post-checkout': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n' });
    execFileSync('chmod', ['+x', workspace.path('.git/hooks/post-checkout')]);
    expect(await checkout.run()).toHaveProperty('baseline');
    expect(await workspace.read('config.arena.yaml')).toBe('half a thought');
    expect(await readdir(workspace.path('.git/hooks'))).not.toContain('ran');
  });

  it('is not led away by the variables that git sets for hooks', async () => {
    await using checkout = await createCheckout();
    const environment = { ...GIT_ENVIRONMENT, GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere/index' };
    expect(await checkout.run({ git: createGit(environment) })).toHaveProperty('baseline');
  });

  it.each([
    {
      name: 'has no arena',
      base: { 'config.arena.yaml': 'kind: Nothing' },
      reason: /config\.arena\.yaml|problem/,
    },
    { name: 'has a broken scenario', base: { 'scenarios/hours.yaml': 'kind: [' }, reason: /problem|hours/ },
  ])('has a reason where the other commit $name', async ({ base, reason }) => {
    await using checkout = await createCheckout(base);
    expect(await checkout.run()).toEqual({ reason: expect.stringMatching(reason) });
    expect(await checkout.traces()).toEqual(NO_TRACES);
  });

  it.each([
    {
      name: 'a commit nobody has',
      sha: 'f'.repeat(40),
      reason: /does not hold the commit fffffff.*fetch-depth: 2/,
    },
    { name: 'an option', sha: '--force', reason: /is no hash of a commit/ },
  ])('has a reason for $name', async ({ sha, reason }) => {
    await using checkout = await createCheckout();
    expect(await checkout.run({ sha })).toEqual({ reason: expect.stringMatching(reason) });
    expect(await checkout.traces()).toEqual(NO_TRACES);
  });

  it('does not hold an arena outside the repository against itself', async () => {
    await using checkout = await createCheckout();
    await using elsewhere = await createWorkspace(DESK_FILES, {});
    const configs = [elsewhere.path('config.arena.yaml')];
    expect(await checkout.run({}, { configs })).toEqual({
      reason: expect.stringMatching(/lies outside the git repository/),
    });
  });

  it('has a reason outside a repository', async () => {
    await using checkout = await createCheckout();
    await using elsewhere = await createWorkspace(DESK_FILES, {});
    const outcome = await checkout.run({}, { workingDirectory: elsewhere.directory });
    expect(outcome).toEqual({ reason: expect.stringMatching(/in no git repository/) });
  });

  it.each([
    { name: 'before anything', abortAt: 'cat-file' },
    { name: 'after the tree is there', abortAt: 'worktree' },
  ])('goes without a trace when it is called off $name', async ({ abortAt }) => {
    await using checkout = await createCheckout();
    const controller = new AbortController();
    const real = createGit(GIT_ENVIRONMENT);
    const outcome = await checkout.run(
      {
        git: async (directory, words, signal) => {
          const answer = await real(directory, words, signal);
          if (words[0] === abortAt) controller.abort();
          return answer;
        },
      },
      { signal: controller.signal },
    );
    expect(outcome).toEqual({ reason: 'the job was called off' });
    expect(await checkout.traces()).toEqual(NO_TRACES);
  });

  it('fetches the commit where the checkout is shallow', async () => {
    await using checkout = await createCheckout();
    await using clone = await createWorkspace({}, {});
    git(clone, 'clone', '--quiet', '--depth=1', `file://${checkout.workspace.directory}`, 'shop');
    const workingDirectory = clone.path('shop');
    expect(await checkout.run({}, { workingDirectory })).toMatchObject({
      baseline: { result: { summary: { passed: 1 } } },
    });
  });

  it('says what to do where a shallow checkout cannot fetch', async () => {
    await using checkout = await createCheckout();
    await using clone = await createWorkspace({}, {});
    git(clone, 'clone', '--quiet', '--depth=1', `file://${checkout.workspace.directory}`, 'shop');
    git(clone, '-C', 'shop', 'remote', 'set-url', 'origin', 'file:///nowhere');
    const outcome = await checkout.run({}, { workingDirectory: clone.path('shop') });
    expect(outcome).toEqual({ reason: expect.stringMatching(/could not be fetched.*fetch-depth: 2/) });
  });
});
