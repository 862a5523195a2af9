// Long: one table holds the whole order of the search, and each later part one of its places.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Git } from '../../src/arena/git.ts';
import type { BaseTreeOutcome } from '../../src/arena/run-base-tree.ts';
import { renderDigest } from '../../src/baseline/result-digest.ts';
import { ManifestError } from '../../src/errors/manifest-error.ts';
import { checkRunName } from '../../src/github/check-run.ts';
import type { EventContext } from '../../src/github/event-context.ts';
import { type BaselineSources, resolveBaseline } from '../../src/github/resolve-baseline.ts';
import type { History } from '../../src/model/history.ts';
import type { ArtifactRun, PlantedArtifact } from '../doubles/artifact-store.ts';
import { refuse } from '../doubles/github/answer.ts';
import { actionsBot, commitTo, type GithubState, jobGrant } from '../doubles/github/github-state.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';
import { createClientFixture, JOB_TOKEN } from './client-fixture.ts';
import { archiveOf, check, resultOf, resultText } from './result-fixture.ts';

const REPOSITORY = 4242;
const KEY = 'config.arena.yaml';
const WORKFLOW = '.github/workflows/arena.yml';
const OWN_RUN = 900;

const PULL_REQUEST: EventContext = {
  event: 'pull_request',
  repository: { owner: 'octo', name: 'arena', id: REPOSITORY },
  headSha: 'head',
  sha: 'merge',
  ref: 'refs/pull/7/merge',
  pullRequest: { number: 7, isFork: false },
  baseSha: 'm5',
  workflowPath: WORKFLOW,
  baselineBranch: 'main',
  isBaselineSource: false,
  isDefaultBranch: false,
  run: { id: OWN_RUN, attempt: 1, url: 'https://github.com/octo/arena/actions/runs/900' },
  sourceUrl: 'https://github.com/octo/arena/blob/head',
};

const { pullRequest: _pull, baseSha: _base, ...BRANCH } = PULL_REQUEST;
const PUSH: EventContext = {
  ...BRANCH,
  event: 'push',
  headSha: 'm5',
  sha: 'm5',
  ref: 'refs/heads/main',
  isBaselineSource: true,
};

/**
 * main is m1 to m5, and the pull request's branch left it at m3:
 *
 *   m1 - m2 - m3 - m4 - m5 - merge
 *               \ - - head - /
 */
async function createCase() {
  const fixture = await createClientFixture();
  const { state } = fixture.double;
  commitTo(state, 'main', 'm1', 'm2', 'm3', 'm4', 'm5');
  state.parents.set('head', ['m3']);
  state.parents.set('merge', ['m5', 'head']);
  const told: string[] = [];
  const ran: string[] = [];
  const noGit: Git = async () => {
    throw new ManifestError({ code: 'GIT_FAILED', message: 'git: no repository' });
  };
  const timers = createManualTimers();
  const resolve = (
    changes: Partial<BaselineSources> = {},
    request: Partial<Parameters<typeof resolveBaseline>[1]> = {},
  ) =>
    resolveBaseline(
      {
        inputs: {
          baseline: { kind: 'auto' },
          baselineArtifact: 'arena-baseline',
          baselineWait: 60,
          commentKey: KEY,
        },
        context: PULL_REQUEST,
        client: fixture.clientFor(JOB_TOKEN),
        workingDirectory: '/work',
        workspace: '/work',
        git: noGit,
        timers,
        signal: new AbortController().signal,
        runBaseTree: async (sha): Promise<BaseTreeOutcome> => {
          ran.push(sha);
          return { reason: 'git worktree: not now' };
        },
        onNotice: (message) => told.push(`notice: ${message}`),
        onWarning: (message) => told.push(`warning: ${message}`),
        ...changes,
      },
      { lane: 'mock', configs: [KEY], ...request },
    );
  return {
    ...fixture,
    state,
    told,
    ran,
    timers,
    resolve,
    plant: (run: Partial<ArtifactRun>, artifact: Partial<PlantedArtifact> = {}) =>
      state.store.plant({
        name: 'arena-baseline',
        archive: archiveOf(resultText()),
        run: runOf(run),
        ...artifact,
      }),
    operations: () => fixture.double.requests.map(({ operation }) => operation),
  };
}

function runOf(changes: Partial<ArtifactRun>): ArtifactRun {
  const id = changes.id ?? 10;
  return {
    id,
    event: 'push',
    headBranch: 'main',
    headSha: 'm5',
    headRepositoryId: REPOSITORY,
    ...changes,
  };
}

type Case = Awaited<ReturnType<typeof createCase>>;

interface Row {
  readonly name: string;
  arrange(shop: Case): void;
  readonly changes?: Partial<BaselineSources>;
  readonly request?: Partial<Parameters<typeof resolveBaseline>[1]>;
  /** Commit and distance of the baseline; undefined for none. */
  readonly taken: readonly [sha: string | null, distance?: number] | undefined;
  readonly steps: readonly RegExp[];
}

const rows: readonly Row[] = [
  {
    name: 'a merge run is held against the first parent of the merge commit, not against older ones or the newest',
    arrange: ({ plant, state }) => {
      plant({ id: 4, headSha: 'm4' });
      plant({ id: 5, headSha: 'm5' });
      commitTo(state, 'main', 'm6');
      plant({ id: 6, headSha: 'm6' });
    },
    taken: ['m5', 0],
    steps: [
      /^comparison point: m5, the first parent of the merge commit$/,
      /^its artifact: artifact \d+ \(commit m5, run 5\) was taken$/,
    ],
  },
  {
    name: 'a head run is held against the merge base',
    arrange: ({ plant }) => {
      plant({ id: 3, headSha: 'm3' });
      plant({ id: 5, headSha: 'm5' });
    },
    changes: { git: async () => 'head\n' },
    taken: ['m3', 0],
    steps: [/^comparison point: m3, the last commit that the head has in common with main$/, /was taken/],
  },
  {
    name: 'a run whose ref is the head is held against the merge base',
    arrange: ({ plant }) => void plant({ id: 3, headSha: 'm3' }),
    changes: { context: { ...PULL_REQUEST, sha: 'head', ref: 'refs/heads/feature' } },
    taken: ['m3', 0],
    steps: [/^comparison point: m3/, /was taken/],
  },
  {
    name: 'an ancestor serves where the exact one has expired',
    arrange: ({ plant }) => {
      plant({ id: 2, headSha: 'm2' });
      plant({ id: 5, headSha: 'm5' }, { expired: true });
    },
    taken: ['m2', 3],
    steps: [
      /^comp/,
      /^its artifact: .*it has expired$/,
      /^nearest commit before it: .*run 2\) was taken, 3 commits/,
    ],
  },
  {
    name: 'what a fork planted under a branch called main is not taken, exact as its commit may be',
    arrange: ({ plant }) => {
      plant({ id: 66, headSha: 'm5', headRepositoryId: 666 });
      plant({ id: 4, headSha: 'm4' });
    },
    taken: ['m4', 1],
    steps: [/^comp/, /^its artifact: .*it comes from a fork$/, /was taken, 1 commit before it/],
  },
  {
    name: 'a result of the other lane or another configuration is passed by',
    arrange: ({ plant }) => {
      plant({ id: 5, headSha: 'm5' }, { archive: archiveOf(resultText({ lane: 'real' })) });
      plant({ id: 4, headSha: 'm4' }, { archive: archiveOf(resultText({ config: 'other.yaml' })) });
      plant({ id: 3, headSha: 'm3' });
    },
    taken: ['m3', 2],
    steps: [/^comp/, /^its artifact: .*real lane$/, /commit m3, run 3\) was taken, 2 commits/],
  },
  {
    name: 'an archive that reaches outside, or is too large, is not taken',
    arrange: ({ plant }) => {
      plant(
        { id: 5, headSha: 'm5' },
        { archive: zipSync({ '../arena-results.json': strToU8(resultText()) }) },
      );
      plant({ id: 4, headSha: 'm4' }, { sizeBytes: 1e12 });
    },
    taken: undefined,
    steps: [
      /^comp/,
      /holds no file arena-results\.json$/,
      /^nearest commit before it: none of the 1 commits before it/,
      /^its run: none is in progress$/,
      /^committed baseline: the policy names none$/,
      /^digest in its check run: there is no check run/,
      /^running it: git worktree: not now$/,
    ],
  },
  {
    name: 'after the default branch was renamed its old results still serve',
    arrange: ({ plant }) => void plant({ id: 4, headSha: 'm4', headBranch: 'master' }),
    taken: ['m4', 1],
    steps: [/^comp/, /^its artifact: /, /was taken, 1 commit before it, stored on the branch master$/],
  },
  {
    name: 'a squash merge leaves the commits of the branch out of the way',
    arrange: ({ plant, state }) => {
      // The branch was pushed to with runs of its own, then squashed into m5.
      state.branches.set('feature', 'm4');
      commitTo(state, 'feature', 'f1', 'f2');
      plant({ id: 21, headSha: 'f1', headBranch: 'feature' });
      plant({ id: 22, headSha: 'f2', headBranch: 'feature' });
      plant({ id: 3, headSha: 'm3' });
    },
    taken: ['m3', 2],
    steps: [/^comp/, /^its artifact: it has no artifact/, /run 3\) was taken, 2 commits before it$/],
  },
  {
    name: 'after a forced push to the base the merge commit still knows what it was made from',
    arrange: ({ plant, state }) => {
      plant({ id: 5, headSha: 'm5' });
      state.branches.set('main', 'm2');
      commitTo(state, 'main', 'n3');
      plant({ id: 7, headSha: 'n3' });
    },
    taken: ['m5', 0],
    steps: [/^comparison point: m5, the first parent/, /was taken$/],
  },
  {
    name: 'where the merge commit is gone the merge base serves',
    arrange: ({ plant, state }) => {
      state.parents.delete('merge');
      plant({ id: 3, headSha: 'm3' });
    },
    taken: ['m3', 0],
    steps: [/^comparison point: m3, the last commit that the head has in common with main$/, /was taken/],
  },
  {
    name: 'where GitHub knows neither, the base of the event serves, and that is said',
    arrange: ({ plant, state }) => {
      state.parents.delete('merge');
      state.parents.delete('head');
      plant({ id: 5, headSha: 'm5' });
    },
    taken: ['m5', 0],
    steps: [/^comparison point: m5, the base commit that the event names, as nothing better/, /was taken/],
  },
  {
    name: 'the first run ever has none, and every step says so',
    arrange: () => undefined,
    taken: undefined,
    steps: [
      /^comparison point: m5/,
      /^its artifact: no earlier run has stored an artifact "arena-baseline"; a push or schedule run/,
      /^nearest commit before it: no other commit has one$/,
      /^its run: none is in progress$/,
      /^committed baseline: the policy names none$/,
      /^digest in its check run: there is no check run "arena-action \(config\.arena\.yaml\)"$/,
      /^running it: git worktree: not now$/,
    ],
  },
  {
    name: 'a merge group is held against its base',
    arrange: ({ plant }) => void plant({ id: 4, headSha: 'm4' }),
    changes: {
      context: { ...BRANCH, event: 'merge_group', headSha: 'group', sha: 'group', baseSha: 'm4' },
    },
    taken: ['m4', 0],
    steps: [/^comparison point: m4, the base of the merge group$/, /was taken$/],
  },
  {
    name: 'a push is held against the commit before it, however many it brings',
    arrange: ({ plant }) => {
      plant({ id: 2, headSha: 'm2' });
      plant({ id: 4, headSha: 'm4', event: 'workflow_dispatch' });
    },
    changes: { context: { ...PUSH, beforeSha: 'm2' } },
    taken: ['m2', 0],
    steps: [/^comparison point: m2, the commit before the push$/, /was taken$/],
  },
  {
    name: 'a push whose commit before is gone is held against its first parent',
    arrange: ({ plant }) => void plant({ id: 4, headSha: 'm4' }),
    changes: { context: { ...PUSH, beforeSha: 'gone5678' } },
    taken: ['m4', 0],
    steps: [
      /^comparison point: m4, the first parent; the commit before the push, gone567, is gone$/,
      /was taken$/,
    ],
  },
  {
    name: 'a second attempt does not take what the first one stored',
    arrange: ({ plant }) => {
      plant({ id: OWN_RUN, headSha: 'm5' });
      plant({ id: 3, headSha: 'm3' });
    },
    changes: { context: { ...PUSH, run: { ...PUSH.run, attempt: 2 } } },
    taken: ['m3', 1],
    steps: [
      /^comparison point: m4, the first parent of the commit$/,
      /^its artifact: it has no/,
      /was taken, 1 commit/,
    ],
  },
  {
    name: 'a dispatched run is held against the first parent',
    arrange: ({ plant }) => void plant({ id: 4, headSha: 'm4' }),
    changes: { context: { ...PUSH, event: 'workflow_dispatch', isBaselineSource: false } },
    taken: ['m4', 0],
    steps: [/^comparison point: m4/, /was taken$/],
  },
  {
    name: 'a schedule is held against the last scheduled run, not against a later push',
    arrange: ({ plant }) => {
      plant({ id: 30, headSha: 'm3', event: 'schedule' });
      plant({ id: 31, headSha: 'm4', event: 'schedule' });
      plant({ id: 32, headSha: 'm5' });
    },
    changes: { context: { ...PUSH, event: 'schedule' } },
    taken: ['m4'],
    steps: [/^comparison point: m5, the commit itself/, /^last scheduled run: .*run 31\) was taken$/],
  },
  {
    name: 'the first schedule is held against the push of its commit',
    arrange: ({ plant }) => void plant({ id: 32, headSha: 'm5' }),
    changes: { context: { ...PUSH, event: 'schedule' } },
    taken: ['m5', 0],
    steps: [
      /^comp/,
      /^last scheduled run: the branch main has no scheduled run before this one$/,
      /was taken$/,
    ],
  },
  {
    name: 'a committed file is read from the comparison point',
    arrange: ({ state }) => void state.files.set('m5:baselines/base.json', resultText()),
    request: { committedFile: 'baselines/base.json' },
    taken: [null],
    steps: [
      /^comp/,
      /^its art/,
      /^nearest/,
      /^its run/,
      /^committed baseline: baselines\/base\.json of that commit was taken$/,
    ],
  },
  {
    name: 'the base tree is run where nothing else is there',
    arrange: () => undefined,
    changes: { runBaseTree: async (sha) => ({ baseline: ranBase(sha) }) },
    taken: ['m5', 0],
    steps: [
      /^c/,
      /^its art/,
      /^nearest/,
      /^its run/,
      /^commit/,
      /^digest/,
      /^running it: run in mock mode and taken$/,
    ],
  },
  {
    name: 'the base tree is not run in the real lane',
    arrange: () => undefined,
    request: { lane: 'real' },
    changes: { runBaseTree: async (sha) => ({ baseline: ranBase(sha) }) },
    taken: undefined,
    steps: [
      /^c/,
      /^its art/,
      /^nearest/,
      /^its run/,
      /^commit/,
      /^digest/,
      /^running it: left out, as it would call models$/,
    ],
  },
  {
    name: 'a base tree of another configuration is no baseline',
    arrange: () => undefined,
    request: { configs: ['other.arena.yaml'] },
    changes: { runBaseTree: async (sha) => ({ baseline: ranBase(sha) }) },
    taken: undefined,
    steps: [
      /^c/,
      /^its art/,
      /^nearest/,
      /^its run/,
      /^commit/,
      /^digest/,
      /^running it: .*another configuration/,
    ],
  },
  {
    name: 'without a token the checkout tells the comparison point, and its tree is run',
    arrange: () => undefined,
    changes: {
      client: undefined,
      git: async (_directory, words) =>
        words[0] === 'cat-file'
          ? `tree 1\nparent ${'a'.repeat(40)}\nparent ${'b'.repeat(40)}\n\nparent ${'c'.repeat(40)}\n`
          : 'merge',
      runBaseTree: async (sha) => ({ baseline: ranBase(sha) }),
    },
    taken: ['a'.repeat(40), 0],
    steps: [
      /^comparison point: aaaaaaa, the first parent of the merge commit$/,
      /no github-token/,
      /no github-token/,
      /no github-token/,
      /^commit/,
      /no github-token/,
      /^running it: run in mock mode and taken$/,
    ],
  },
];

function ranBase(sha: string) {
  const origin = { sha, ref: null, createdAt: null, source: 'base tree', distance: 0 };
  return { result: resultOf([check(3)]), origin };
}

describe('resolveBaseline', () => {
  test.each(rows)('$name', async ({ arrange, changes, request, taken, steps }) => {
    await using shop = await createCase();
    arrange(shop);
    const resolution = await shop.resolve(changes, request);
    const { baseline } = resolution;
    expect(resolution.steps).toEqual(steps.map((step) => expect.stringMatching(step)));
    expect(baseline && [baseline.origin.sha, baseline.origin.distance]).toEqual(
      taken && [taken[0], taken[1]],
    );
    if (baseline === undefined) expect(resolution.reason).toBe(resolution.steps?.join('; '));
    else expect(baseline.origin.steps).toEqual(resolution.steps);
    expect(shop.double.unexpected).toEqual([]);
  });

  test('the usual case costs four requests, one with an ancestor five', async () => {
    await using shop = await createCase();
    shop.plant({ id: 5, headSha: 'm5' });
    await shop.resolve();
    expect(shop.operations()).toEqual([
      'repos/get-commit',
      'actions/list-artifacts-for-repo',
      'actions/get-workflow-run',
      'actions/download-artifact',
    ]);
    await using other = await createCase();
    other.plant({ id: 3, headSha: 'm3' });
    await other.resolve();
    expect(other.operations()).toHaveLength(5);
  });

  const refusals = [
    { permission: 'actions: read', warnings: 1, told: /403.*`actions: read`/ },
    { permission: 'contents: read', warnings: 0, told: /^$/ },
  ];
  test.each(refusals)('without $permission it goes on', async ({ permission, warnings, told }) => {
    await using shop = await createCase();
    shop.plant({ id: 5, headSha: 'm5' });
    const rest = ['actions: read', 'contents: read'].filter((one) => one !== permission);
    const { baseline } = await shop.resolve({
      client: shop.clientFor('ghs_less', jobGrant(rest)),
      runBaseTree: async (sha) => ({ baseline: ranBase(sha) }),
    });
    expect(baseline?.origin.sha).toBe('m5');
    expect(shop.told).toHaveLength(warnings);
    expect(shop.told.join()).toMatch(told);
  });

  test('a digest that may not be read is nothing to warn of', async () => {
    await using shop = await createCase();
    const answer = refuse(403, 'Resource not accessible by integration');
    shop.double.inject({ operation: 'checks/list-for-ref', times: 1, answer });
    const { steps } = await shop.resolve();
    expect(steps?.join('\n')).toMatch(/digest in its check run: .*403.*`checks: read`/);
    expect(shop.told).toEqual([]);
  });

  test('a server that is down costs the baseline and no more', async () => {
    await using shop = await createCase();
    shop.double.inject({ times: 100, answer: refuse(500, 'Server Error') });
    const { baseline, reason } = await shop.resolve();
    expect(baseline).toBeUndefined();
    expect(reason).toMatch(/500/);
    expect(shop.told.length).toBeGreaterThan(0);
  });
});

describe('waiting for a run in progress', () => {
  const inProgress = { id: 50, headSha: 'm5', status: 'in_progress' };
  async function afterRequest(shop: Case, operation: string) {
    while (!shop.operations().includes(operation)) await new Promise((resolve) => setImmediate(resolve));
    while (shop.timers.pending === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  /** Lets time pass poll by poll until the answer is there. */
  async function resolvedIn(shop: Case, resolving: ReturnType<Case['resolve']>) {
    let isDone = false;
    void resolving.finally(() => {
      isDone = true;
    });
    while (!isDone) await shop.timers.advance(shop.timers.pending > 0 ? 10_000 : 0);
    return resolving;
  }

  test('takes what the run stores meanwhile', async () => {
    await using shop = await createCase();
    shop.state.store.addRun(runOf(inProgress));
    const resolving = shop.resolve();
    await afterRequest(shop, 'actions/list-workflow-runs-for-repo');
    shop.plant({ id: 50, headSha: 'm5', status: 'completed' });
    const { baseline, steps } = await resolvedIn(shop, resolving);
    expect(baseline?.origin).toMatchObject({ sha: 'm5', runId: 50, distance: 0 });
    expect(steps?.at(-1)).toMatch(/^its run: run 50 stored it within 10 s; artifact \d+ .* was taken$/);
    expect(shop.timers.now()).toBe(10_000);
  });

  test.each([
    { name: 'goes on', status: 'in_progress', seconds: 60, told: /still in progress after 60 s/ },
    { name: 'stands in line', status: 'queued', seconds: 60, told: /still in progress after 60 s/ },
    {
      name: 'ends without storing',
      status: 'completed',
      seconds: 10,
      told: /ended within 10 s and stored none/,
    },
  ])('gives up when the run $name', async ({ status, seconds, told }) => {
    await using shop = await createCase();
    shop.state.store.addRun(runOf({ ...inProgress, status: 'queued' }));
    const resolving = shop.resolve();
    await afterRequest(shop, 'actions/list-workflow-runs-for-repo');
    shop.state.store.addRun(runOf({ ...inProgress, status }));
    const { baseline, steps } = await resolvedIn(shop, resolving);
    expect(baseline).toBeUndefined();
    expect(steps?.join('\n')).toMatch(told);
    expect(shop.timers.now()).toBe(seconds * 1000);
    const polls = shop.operations().filter((operation) => operation === 'actions/get-workflow-run');
    expect(polls.length).toBeLessThanOrEqual(6);
  });

  test.each([
    { name: 'our own run', run: { ...inProgress, id: OWN_RUN } },
    { name: 'another workflow', run: { ...inProgress, workflowPath: '.github/workflows/lint.yml' } },
    { name: 'a pull request', run: { ...inProgress, event: 'pull_request' } },
    { name: 'a fork', run: { ...inProgress, headRepositoryId: 666 } },
  ])('does not wait for $name', async ({ run }) => {
    await using shop = await createCase();
    shop.state.store.addRun(runOf(run));
    const { steps } = await shop.resolve();
    expect(steps).toContain('its run: none is in progress');
  });

  test('does not wait when an ancestor has a baseline, nor when it is told not to', async () => {
    await using shop = await createCase();
    shop.state.store.addRun(runOf(inProgress));
    const inputs = {
      baseline: { kind: 'auto' },
      baselineArtifact: 'arena-baseline',
      commentKey: KEY,
    } as const;
    const { steps } = await shop.resolve({ inputs: { ...inputs, baselineWait: 0 } });
    expect(steps).toContain('its run: not waited for, as baseline-wait is 0');
    shop.plant({ id: 3, headSha: 'm3' });
    expect((await shop.resolve()).baseline?.origin.sha).toBe('m3');
  });

  test('stops waiting when the job is called off', async () => {
    await using shop = await createCase();
    shop.state.store.addRun(runOf(inProgress));
    const controller = new AbortController();
    const resolving = shop.resolve({ signal: controller.signal });
    await afterRequest(shop, 'actions/list-workflow-runs-for-repo');
    controller.abort();
    expect((await resolving).steps?.join()).toMatch(/run 50 was in progress, and the job was called off/);
  });
});

describe('the digest of a check run', () => {
  const failing = resultOf([check(3), check(5, 'failed')]);
  const digest = renderDigest(failing, 60_000) ?? '';
  const made = (state: GithubState, changes: { text?: string; appSlug?: string; status?: string } = {}) => {
    const { text = digest, appSlug = 'github-actions', status = 'completed' } = changes;
    const id = state.nextId++;
    state.checkRuns.set(id, {
      id,
      name: checkRunName(KEY),
      headSha: 'm5',
      app: appSlug === 'github-actions' ? actionsBot.id : 77,
      status,
      conclusion: 'success',
      completedAt: '2026-01-01T00:00:00Z',
      externalId: '',
      detailsUrl: '',
      output: { title: 'T', summary: 'S', text },
      annotations: [],
    });
    return id;
  };

  test('marks what failed as suspected, and is no baseline', async () => {
    await using shop = await createCase();
    const id = made(shop.state, { text: `${digest}\nmore` });
    const { baseline, suspected, steps } = await shop.resolve();
    expect(baseline).toBeUndefined();
    expect([...(suspected ?? [])]).toEqual([[failing.runs[0]?.key, new Set([check(5).id])]]);
    expect(steps?.join('\n')).toContain(`that of the check run ${id} was read; it is not verified`);
    expect(shop.ran).toEqual(['m5']);
  });

  test('is forgotten where the base tree could be run', async () => {
    await using shop = await createCase();
    made(shop.state);
    const { baseline, suspected } = await shop.resolve({
      runBaseTree: async (sha) => ({ baseline: ranBase(sha) }),
    });
    expect([baseline?.origin.source, suspected]).toEqual(['base tree', undefined]);
  });

  const useless = [
    { name: 'by another app', changes: { appSlug: 'evil' }, told: /no check run .* of GitHub Actions/ },
    {
      name: 'still under way',
      changes: { status: 'in_progress' },
      told: /no check run .* that is completed/,
    },
    { name: 'without one', changes: { text: 'Nothing.' }, told: /holds none that can be read/ },
    {
      name: 'with garbage',
      changes: { text: '<!-- arena-action:digest:1 AAAA -->' },
      told: /none that can be read/,
    },
    { name: 'with one further down', changes: { text: `quoted: ${digest}` }, told: /none that can be read/ },
    {
      name: 'of the other lane',
      changes: { text: renderDigest(resultOf([check(5, 'failed')], 'real'), 60_000) ?? '' },
      told: /is of the real lane/,
    },
  ];
  test.each(useless)('gives nothing where the check run is $name', async ({ changes, told }) => {
    await using shop = await createCase();
    made(shop.state, changes);
    const { suspected, steps } = await shop.resolve();
    expect(suspected).toBeUndefined();
    expect(steps?.join('\n')).toMatch(told);
  });
});

describe('the history beside the baseline', () => {
  const historyOf = (lane: History['lane'], at: string): History => ({
    schemaVersion: 1,
    lane,
    pools: [],
    entries: [{ at, sha: null, event: 'push', executionId: at, points: [] }],
  });
  const archive = (lane: History['lane'], at: string) =>
    zipSync({
      'arena-results.json': strToU8(resultText()),
      'arena-history.json': strToU8(JSON.stringify(historyOf(lane, at))),
    });
  const parseHistory = (text: string): History => {
    if (!text.startsWith('{')) throw new ManifestError({ code: 'HISTORY_INVALID', message: 'no history' });
    return JSON.parse(text);
  };

  test('comes from the newest artifact of the branch, while the baseline is older', async () => {
    await using shop = await createCase();
    shop.plant({ id: 5, headSha: 'm5' }, { archive: archive('mock', 'old') });
    commitTo(shop.state, 'main', 'm6');
    shop.plant({ id: 6, headSha: 'm6' }, { archive: archive('mock', 'new') });
    const { baseline, history } = await shop.resolve({ parseHistory });
    expect([baseline?.origin.sha, history?.entries[0]?.at]).toEqual(['m5', 'new']);
    expect(shop.operations()).toHaveLength(6);
  });

  test.each([
    { name: "a fork's", run: { headRepositoryId: 666 }, file: archive('mock', 'planted') },
    { name: 'of another event', run: { event: 'pull_request' }, file: archive('mock', 'planted') },
    { name: 'of the other lane', run: {}, file: archive('real', 'real') },
    { name: 'broken', run: {}, file: zipSync({ 'arena-history.json': strToU8('nonsense') }) },
  ])('passes by one that is $name', async ({ run, file }) => {
    await using shop = await createCase();
    shop.plant({ id: 5, headSha: 'm5' }, { archive: archive('mock', 'good') });
    shop.plant({ id: 6, headSha: 'm4', ...run }, { archive: file });
    expect((await shop.resolve({ parseHistory })).history?.entries[0]?.at).toBe('good');
  });
});
