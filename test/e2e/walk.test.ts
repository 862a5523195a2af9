import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refuse } from '../doubles/github/answer.ts';
import { secondaryRateLimit } from '../doubles/github/github-double.ts';
import { commitTo, jobGrant } from '../doubles/github/github-state.ts';
import { smallArena } from '../helpers/manifests.ts';
import { createRepository, type Repository } from '../helpers/repository.ts';

const asks = (content: string, pattern: string) => ({
  turns: [
    { role: 'user', content, assertions: [{ type: 'content_includes', params: { patterns: [pattern] } }] },
  ],
});
const scenarios = { hours: asks('When are you open?', '9 to 18'), refund: asks('My money back!', '30 days') };
const replies = { hours: 'We are open from 9 to 18.', refund: 'You have 30 days.' };
const mockOf = (changes: Partial<typeof replies> = {}) => ({
  scenarios: Object.fromEntries(
    Object.entries({ ...replies, ...changes }).map(([scenario, reply]) => [
      scenario,
      { turns: { 1: reply } },
    ]),
  ),
});
const inputs = { 'mock-config': 'mock.yaml' };

const createShop = () => createRepository(smallArena({ scenarios, mock: mockOf() }));
const answer = (shop: Repository, changes: Partial<typeof replies>) =>
  shop.workspace.write({ 'mock.yaml': JSON.stringify(mockOf(changes), null, 2) });
const comments = ({ github }: Repository) => [...github.state.comments.values()];
const checks = ({ github }: Repository) => [...github.state.checkRuns.values()];
const stored = ({ github }: Repository) => [...github.state.store.artifacts.values()];

/** Plants an artifact that a later search for the baseline will meet first. */
function plant(
  shop: Repository,
  archive: Uint8Array,
  changes: { expired?: boolean; headRepositoryId?: number; sizeBytes?: number } = {},
) {
  const { headRepositoryId = shop.github.state.repositoryId, ...rest } = changes;
  const headSha = shop.github.state.branches.get('main') ?? '';
  const run = { id: 55, event: 'push', headBranch: 'main', headSha, headRepositoryId };
  shop.github.state.store.plant({ name: 'arena-baseline', archive, run, ...rest });
}

const archiveOf = (text: string) => zipSync({ 'arena-results.json': Buffer.from(text) });

describe('a repository that uses the action', () => {
  it('walks from a baseline over a regression to its repair, with one comment', async () => {
    await using shop = await createShop();
    const push = await shop.push({ sha: 'a11ce00', runId: 1, inputs });
    expect(push).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', passed: '2', success: 'true' } });
    expect(stored(shop).map(({ name, run }) => [name, run.headSha])).toEqual([['arena-baseline', 'a11ce00']]);
    expect(push.summary).toContain('no baseline');
    expect(comments(shop)).toEqual([]);

    await answer(shop, { refund: 'You have a month.' });
    const broken = await shop.pullRequest({ sha: 'b0b0001', runId: 2, inputs });
    expect(broken.exitCode).toBe(1);
    expect(broken.outputs).toMatchObject({
      verdict: 'fail',
      success: 'false',
      failed: '1',
      'new-failures': '1',
      'existing-failures': '0',
      'baseline-sha': 'a11ce00',
    });
    const [comment] = comments(shop);
    expect(comment?.body).toMatch(/1 new failure/);
    expect(comment?.body).toContain('a11ce00');
    expect(broken.outputs['comment-url']).toContain(String(comment?.id));
    const check = checks(shop).find(({ headSha }) => headSha === 'b0b0001');
    expect(check).toMatchObject({ conclusion: 'failure', status: 'completed' });
    expect(check?.annotations).toMatchObject([
      {
        path: 'refund.scenario.yaml',
        annotation_level: 'failure',
        message: expect.stringContaining('30 days'),
      },
    ]);
    expect(broken.summary).toContain('refund');
    expect(stored(shop).at(-1)?.name).toBe('arena-baseline-pull-request');

    await answer(shop, {});
    const repaired = await shop.pullRequest({ sha: 'b0b0002', runId: 3, inputs });
    expect(repaired.exitCode).toBe(0);
    expect(comments(shop).map(({ id }) => id)).toEqual([comment?.id]);
    expect(comments(shop)[0]?.body).not.toMatch(/new failure/);
    expect(checks(shop).find(({ headSha }) => headSha === 'b0b0002')?.conclusion).toBe('success');
    expect(shop.github.unexpected).toEqual([]);
  });

  it('tells a fork with a read-only token everything it can, and says once what it could not', async () => {
    await using shop = await createShop();
    await shop.push({ sha: 'a11ce00', runId: 1, inputs });
    await answer(shop, { refund: 'You have a month.' });
    const grant = jobGrant(['actions: read', 'contents: read']);
    const fork = await shop.pullRequest({ sha: 'f0rk001', runId: 2, inputs, grant, isFork: true });
    expect(fork.exitCode).toBe(1);
    expect(fork.outputs['new-failures']).toBe('1');
    expect(comments(shop)).toEqual([]);
    expect(checks(shop).filter(({ headSha }) => headSha === 'f0rk001')).toEqual([]);
    expect(fork.stdout).toMatch(/^::error .*file=refund\.scenario\.yaml,line=\d+/m);
    expect(fork.stdout.match(/`checks: write`/g)).toHaveLength(1);
    expect(fork.stdout.match(/`pull-requests: write`/g)).toHaveLength(1);
    expect(fork.summary).toMatch(/1 new failure/);
    expect(stored(shop).at(-1)?.name).toBe('arena-baseline-pull-request');
    expect(shop.github.unexpected).toEqual([]);
  });

  it('ends without a baseline when it may not read artifacts, and names the permission', async () => {
    await using shop = await createShop();
    await shop.push({ sha: 'a11ce00', runId: 1, inputs });
    const grant = jobGrant(['contents: read']);
    const result = await shop.pullRequest({ sha: 'b0b0001', runId: 2, inputs, grant });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['baseline-sha']).toBe('');
    expect(result.stdout).toContain('actions: read');
  });

  it.each<[string, (shop: Repository) => void, RegExp]>([
    ['there is none', () => undefined, /no earlier run has stored an artifact/],
    ['it has expired', (shop) => plant(shop, archiveOf('{}'), { expired: true }), /expired/],
    ['its schema is wrong', (shop) => plant(shop, archiveOf('{"schemaVersion":1,"runs":7}')), /runs/],
    ['it is no JSON', (shop) => plant(shop, archiveOf('poison')), /JSON/],
    ['it is too large', (shop) => plant(shop, archiveOf('{}'), { sizeBytes: 2 ** 40 }), /too large/],
    ['a fork made it', (shop) => plant(shop, archiveOf('{}'), { headRepositoryId: 666 }), /fork/],
  ])('counts every failure when %s, and says why', async (_title, prepare, reason) => {
    await using shop = await createShop();
    prepare(shop);
    await answer(shop, { refund: 'You have a month.' });
    const result = await shop.pullRequest({ sha: 'b0b0001', runId: 2, inputs });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['new-failures']).toBe('1');
    expect(comments(shop)[0]?.body).toMatch(reason);
    expect(comments(shop)[0]?.body).toMatch(/no baseline/i);
  });

  it('passes over a poisoned baseline for the last good one, and names what it refused', async () => {
    await using shop = await createShop();
    await answer(shop, { refund: 'You have a month.' });
    await shop.push({ sha: 'a11ce00', runId: 1, inputs });
    commitTo(shop.github.state, 'main', 'po150n');
    plant(shop, archiveOf('poison'));
    const result = await shop.pullRequest({ sha: 'b0b0001', runId: 2, inputs });
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { 'existing-failures': '1', 'new-failures': '0', 'baseline-sha': 'a11ce00' },
    });
    expect(comments(shop)[0]?.body).toMatch(/1 commit behind/);
    expect(comments(shop)[0]?.body).toMatch(/JSON/);
  });

  it.each<[string, (shop: Repository) => void, RegExp]>([
    [
      'GitHub cannot take the comment',
      ({ github }) =>
        github.inject({ operation: 'issues/create-comment', answer: refuse(422, 'No.'), times: 1 }),
      /comment/,
    ],
    [
      'GitHub loses the check run',
      ({ github }) =>
        github.inject({ operation: 'checks/create', answer: refuse(404, 'Not Found'), times: 1 }),
      /checks: write/,
    ],
    ['the artifact service refuses', ({ artifacts }) => artifacts.failWith(403), /artifact/],
  ])('keeps the verdict and the other surfaces when %s', async (_title, trouble, words) => {
    await using shop = await createShop();
    await shop.push({ sha: 'a11ce00', runId: 1, inputs });
    trouble(shop);
    await answer(shop, { refund: 'You have a month.' });
    const result = await shop.pullRequest({ sha: 'b0b0001', runId: 2, inputs });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(words);
    expect(result.summary).toMatch(/1 new failure/);
    expect(comments(shop).length + checks(shop).length).toBeGreaterThan(1);
  });

  it('waits for a rate limit as long as GitHub says, then goes on', async () => {
    await using shop = await createShop();
    shop.github.inject({ operation: 'issues/create-comment', answer: secondaryRateLimit(1), times: 1 });
    const result = await shop.pullRequest({ sha: 'b0b0001', runId: 2, inputs });
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toMatch(/rate limit/i);
    expect(comments(shop)).toHaveLength(1);
  });

  it('compares in a merge queue without a comment, and uploads from a dispatch only when asked', async () => {
    await using shop = await createShop();
    await shop.push({ sha: 'a11ce00', runId: 1, inputs });
    await answer(shop, { refund: 'You have a month.' });
    const payload = {
      merge_group: { head_sha: 'm3rge', base_sha: 'a11ce00', base_ref: 'refs/heads/main' },
    };
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7';
    const queue = await shop.run({ event: 'merge_group', sha: 'm3rge', runId: 2, payload, ref, inputs });
    expect(queue).toMatchObject({ exitCode: 1, outputs: { 'new-failures': '1', 'baseline-sha': 'a11ce00' } });
    expect(comments(shop)).toEqual([]);
    const before = stored(shop).length;
    const dispatch = await shop.run({ event: 'workflow_dispatch', sha: 'd15pa7c', runId: 3, inputs });
    expect(dispatch.outputs['baseline-sha']).toBe('a11ce00');
    expect(stored(shop)).toHaveLength(before);
    const asked = { ...inputs, 'upload-artifact': 'true' };
    await shop.run({ event: 'workflow_dispatch', sha: 'd15pa7c', runId: 4, inputs: asked });
    expect(stored(shop)).toHaveLength(before + 1);
  });

  it('keeps the baseline of a schedule, and takes nothing from a pull request', async () => {
    await using shop = await createShop();
    await shop.run({ event: 'schedule', sha: 'n1ght', runId: 1, inputs });
    await shop.pullRequest({ sha: 'b0b0001', runId: 2, inputs });
    const result = await shop.pullRequest({ sha: 'b0b0002', runId: 3, inputs });
    expect(result.outputs['baseline-sha']).toBe('n1ght');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a bad value', { 'fail-on': 'everythng' }, /fail-on.*everythng/],
    ['a missing configuration', { 'config-file': 'nowhere.yaml' }, /nowhere\.yaml/],
    ['an unknown scenario', { scenarios: 'refnd' }, /Did you mean "refund"/],
    ['a missing mock file', { 'mock-config': 'nothing.yaml' }, /nothing\.yaml/],
    [
      'a real provider in real mode',
      { 'provider-mode': 'real', 'mock-config': '' },
      /needs its key in the environment variable/,
    ],
    ['an output directory that is a file', { 'output-dir': 'config.arena.yaml' }, /cannot be written/],
  ])('ends with exit code 2 and one clear error on %s', async (_title, changes, message) => {
    await using shop = await createShop();
    const result = await shop.pullRequest({ sha: 'b0b0001', runId: 2, inputs: { ...inputs, ...changes } });
    expect(result.exitCode).toBe(2);
    expect(result.stdout.match(/^::error/gm)).toHaveLength(1);
    expect(result.stdout).toMatch(message);
    expect(result.outputs).toMatchObject({ success: 'false', verdict: 'fail' });
    expect(comments(shop)[0]?.body).toMatch(/could not run: 1 problem/);
    expect(checks(shop)).toMatchObject([{ headSha: 'b0b0001', conclusion: 'failure' }]);
    expect(result.summary).toMatch(message);
  });

  it('works without a token: summary, outputs and exit code', async () => {
    await using shop = await createShop();
    const result = await shop.pullRequest({
      sha: 'b0b0001',
      runId: 2,
      inputs: { ...inputs, 'github-token': '' },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(result.summary).toContain('Arena');
    expect(shop.github.requests).toEqual([]);
  });

  it('does not let a model speak to the runner', async () => {
    await using shop = await createShop();
    await answer(shop, {
      refund: '::error file=x::owned\n::set-output name=verdict::pass\n<!-- arena-action -->@octocat',
    });
    const result = await shop.pullRequest({ sha: 'b0b0001', runId: 2, inputs });
    const open = result.stdout.replace(/::stop-commands::(\S+)[\s\S]*?::\1::/g, '');
    expect(open).not.toMatch(/^::(error file=x|set-output)/m);
    expect(result.outputs.verdict).toBe('fail');
    expect(comments(shop)[0]?.body).not.toContain(' @octocat');
  });
});
