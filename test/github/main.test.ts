import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { jobGrant } from '../doubles/github/github-state.ts';
import { JOB_TOKEN } from './client-fixture.ts';
import { createDesk, pullRequest } from './desk.ts';

describe('runAction', () => {
  test('a push stores the baseline, a pull request is held against it, and the comment follows', async () => {
    await using desk = await createDesk();
    const { state, unexpected } = desk.double;

    const push = await desk.run({ event: 'push', runId: 1, sha: 'aaa1' });
    expect([push.exitCode, push.outputs.verdict]).toEqual([0, 'pass']);
    expect([...state.store.artifacts.values()].map(({ name }) => name)).toEqual(['arena-baseline']);

    await desk.answer('We are open from 10 to 18.');
    const broken = await desk.run({
      event: 'pull_request',
      payload: pullRequest('bbb2'),
      runId: 2,
      sha: 'merge2',
    });
    expect([broken.exitCode, broken.outputs.verdict]).toEqual([1, 'fail']);
    expect(broken.outputs).toMatchObject({
      'new-failures': '1',
      'baseline-sha': 'aaa1',
      failed: '1',
      passed: '0',
    });
    const checkRun = [...state.checkRuns.values()].find(({ headSha }) => headSha === 'bbb2');
    expect(checkRun?.conclusion).toBe('failure');
    expect(checkRun?.annotations).toMatchObject([{ path: 'scenarios/hours.yaml', start_line: 12 }]);
    expect([...state.comments.values()].map(({ body }) => body)).toEqual([
      expect.stringMatching(/1 new failure/),
    ]);

    await desk.answer('We are open from 9 to 18.');
    const mended = await desk.run({
      event: 'pull_request',
      payload: pullRequest('ccc3'),
      runId: 3,
      sha: 'merge3',
    });
    expect([mended.exitCode, mended.outputs.verdict]).toEqual([0, 'pass']);
    expect([...state.comments.values()].map(({ body }) => body)).toEqual([
      expect.not.stringMatching(/new failure/),
    ]);
    expect(mended.outputs['comment-url']).toBe(broken.outputs['comment-url']);
    expect(unexpected).toEqual([]);
  });

  test('a fork has the summary, the artifact and the exit code', async () => {
    await using desk = await createDesk();
    await desk.run({ event: 'push', runId: 1, sha: 'aaa1' });
    desk.double.state.tokens.set(JOB_TOKEN, jobGrant(['contents: read', 'actions: read']));
    await desk.answer('From 9, and we never close.');
    const fork = await desk.run({
      event: 'pull_request',
      payload: pullRequest('fff9'),
      runId: 2,
      sha: 'merge',
    });
    expect(fork.exitCode).toBe(1);
    expect(fork.summary).toMatch(/1 new failure/);
    expect(fork.commands.map(({ command }) => command)).toEqual(['error', 'notice']);
    expect(fork.secrets).toEqual([JOB_TOKEN]);
    expect(desk.double.state.store.artifacts.size).toBe(2);
  });

  test('without actions: read there is no baseline, and one warning names the permission', async () => {
    await using desk = await createDesk();
    await desk.run({ event: 'push', runId: 1, sha: 'aaa1' });
    desk.double.state.tokens.set(
      JOB_TOKEN,
      jobGrant(['contents: read', 'checks: write', 'pull-requests: write']),
    );
    const { exitCode, commands, outputs } = await desk.run({
      event: 'pull_request',
      payload: pullRequest('bbb2'),
      runId: 2,
      sha: 'merge',
    });
    expect([exitCode, outputs['baseline-sha']]).toEqual([0, '']);
    expect(commands).toEqual([
      { command: 'warning', message: expect.stringMatching(/^Baseline: .*403.*`actions: read`/) },
    ]);
  });

  test('a pull request cannot choose what it is compared with', async () => {
    await using desk = await createDesk();
    const { state } = desk.double;
    await desk.run({ event: 'push', runId: 1, sha: 'aaa1' });
    const committed = await readFile(path.join(desk.folder, 'out/arena-results.json'), 'utf8');
    state.files.set('ba5e:baseline.json', committed);
    await desk.answer('We are open from 10 to 18.');
    // The run makes the failing result that the pull request then passes for its baseline.
    await desk.run({ event: 'push', runId: 2, sha: 'aaa2' });
    const forged = await readFile(path.join(desk.folder, 'out/arena-results.json'), 'utf8');
    await writeFile(path.join(desk.folder, 'baseline.json'), forged);
    const { pull_request: pull } = pullRequest('bbb2');
    const { exitCode, outputs, commands } = await desk.run({
      event: 'pull_request',
      payload: { pull_request: { ...pull, base: { ...pull.base, sha: 'ba5e' } } },
      runId: 3,
      sha: 'merge',
      inputs: { baseline: 'baseline.json' },
    });
    expect([exitCode, outputs['new-failures']]).toEqual([1, '1']);
    expect(commands).toContainEqual({
      command: 'notice',
      message: expect.stringMatching(/pull request changes its baseline baseline\.json/),
    });
  });
});
