import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitIn } from '../helpers/git.ts';
import { createDesk, type Desk, pullRequest } from './desk.ts';

/** Lets the artifacts of a commit expire. */
function expire({ double: { state } }: Desk, sha: string): void {
  for (const artifact of state.store.artifacts.values()) {
    if (artifact.run.headSha !== sha || artifact.expired) continue;
    state.store.remove(artifact.id);
    state.store.plant({ ...artifact, expired: true });
  }
}

const commentOf = ({ double: { state } }: Desk) =>
  [...state.comments.values()].map(({ body }) => body).join();

async function proposeBroken(desk: Desk, inputs: Readonly<Record<string, string>> = {}) {
  await desk.answer('From 9, and we never close.');
  return desk.run({ event: 'pull_request', payload: pullRequest('bbb2'), runId: 9, sha: 'merge', inputs });
}

describe('the baseline of a pull request, from beginning to end', () => {
  test('is the nearest older one where the exact one has expired, and the comment says how far that is', async () => {
    await using desk = await createDesk();
    await desk.run({ event: 'push', runId: 1, sha: 'aaa1' });
    await desk.run({ event: 'push', runId: 2, sha: 'aaa2' });
    await desk.run({ event: 'push', runId: 3, sha: 'aaa3' });
    expire(desk, 'aaa2');
    expire(desk, 'aaa3');
    const { outputs, commands } = await proposeBroken(desk);
    expect(outputs).toMatchObject({ 'baseline-sha': 'aaa1', 'new-failures': '1', verdict: 'fail' });
    expect(commentOf(desk)).toMatch(
      /Compared with `aaa1` on `main` \(artifact of run 1\): .*2 commits behind/,
    );
    expect(commentOf(desk)).toMatch(/How the baseline was found[\s\S]*its artifact: .*has expired/);
    expect(commands).toContainEqual({ command: 'warning', message: expect.stringMatching(/it has expired/) });
    expect(desk.double.unexpected).toEqual([]);
  });

  test('is no baseline at all where only a digest is left: failures are suspected and count', async () => {
    await using desk = await createDesk();
    await desk.answer('From 9, and we never close.');
    await desk.run({ event: 'push', runId: 1, sha: 'aaa1', inputs: { 'fail-on': 'never' } });
    const [checkRun] = desk.double.state.checkRuns.values();
    expect(checkRun?.output.text).toMatch(/^<!-- arena-action:digest:1 /);
    expire(desk, 'aaa1');
    const { exitCode, outputs } = await proposeBroken(desk);
    expect([exitCode, outputs.verdict, outputs['baseline-sha']]).toEqual([1, 'fail', '']);
    expect(commentOf(desk)).toMatch(/There is no baseline: comparison point: aaa1.*Every failure counts/);
    expect(commentOf(desk)).toMatch(/Suspected to have failed before/);
    expect(desk.double.unexpected).toEqual([]);
  });

  test('no pull request writes a digest', async () => {
    await using desk = await createDesk();
    await desk.run({ event: 'push', runId: 1, sha: 'aaa1' });
    await proposeBroken(desk);
    const checkRun = [...desk.double.state.checkRuns.values()].find(({ headSha }) => headSha === 'bbb2');
    expect(checkRun?.output.text).not.toContain('arena-action:digest');
  });

  test('is the base tree, run beside the checkout, where nothing was ever stored', async () => {
    await using desk = await createDesk();
    await rm(path.join(desk.folder, '.git'), { recursive: true });
    const git = gitIn(desk.folder);
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'One');
    const base = git('rev-parse', 'HEAD');
    const { state } = desk.double;
    state.parents.set(base, []);
    state.branches.set('main', base);
    const { exitCode, outputs } = await proposeBroken(desk);
    expect([exitCode, outputs['baseline-sha'], outputs['new-failures']]).toEqual([1, base, '1']);
    expect(commentOf(desk)).toMatch(/\(run anew for this comparison\): 0 commits behind, mock lane/);
    expect(git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(git('status', '--porcelain', '--untracked-files=no')).toBe('M mock-responses.yaml');
    expect(desk.double.unexpected).toEqual([]);
  });

  test('a usual pull request makes at most twelve requests in all', async () => {
    await using desk = await createDesk();
    await desk.run({ event: 'push', runId: 1, sha: 'aaa1' });
    await desk.run({ event: 'push', runId: 2, sha: 'aaa2' });
    const before = desk.double.requests.length;
    await proposeBroken(desk);
    expect(desk.double.requests.length - before).toBeLessThanOrEqual(12);
  });

  test.each(['merge_group', 'schedule', 'workflow_dispatch'])(
    'a run of %s has one as well',
    async (event) => {
      await using desk = await createDesk();
      await desk.run({ event: 'push', runId: 1, sha: 'aaa1' });
      await desk.run({ event: 'schedule', runId: 2, sha: 'aaa1' });
      await desk.answer('From 9, and we never close.');
      const payload =
        event === 'merge_group'
          ? { merge_group: { head_sha: 'group', base_ref: 'refs/heads/main', base_sha: 'aaa1' } }
          : {};
      const { outputs } = await desk.run({ event, payload, runId: 9, sha: 'aaa9' });
      expect(outputs).toMatchObject({ 'baseline-sha': 'aaa1', 'new-failures': '1' });
    },
  );
});
