import { describe, expect, test } from 'vitest';
import { appGrant, jobGrant } from '../doubles/github/github-state.ts';
import { ACCEPTING, answersOf, commented, createFailedDesk, HEAD, recordsOf } from './accepting-desk.ts';
import { JOB_TOKEN } from './client-fixture.ts';
import { pullRequest } from './desk.ts';
import { archiveOf, resultText } from './result-fixture.ts';

describe('acceptByComment', () => {
  test('a commit whose result came after the comment is not accepted, unless the comment names it', async () => {
    await using desk = await createFailedDesk();
    const { state } = desk.double;
    for (const run of state.checkRuns.values()) run.completedAt = '2026-02-01T00:00:01Z';
    await desk.run(commented('/arena bless all because so'));
    expect(answersOf(desk)).toEqual([
      expect.stringMatching(/no result of the commit d6fde92 yet.*sha=d6fde92/),
    ]);
    await desk.run(commented('/arena bless all sha=0123456 because so'));
    expect(answersOf(desk).at(-1)).toMatch(/at the commit d6fde92 now, not at 0123456/);
    expect([recordsOf(desk), state.repeated]).toEqual([[], []]);
    await desk.run(commented('/arena bless all sha=d6fde92 because so'));
    expect(recordsOf(desk)).toHaveLength(1);
    await desk.run(commented('/arena unbless'));
    expect(answersOf(desk).at(-1)).toMatch(/nothing is accepted/);
  });

  test('a closed pull request accepts nothing', async () => {
    await using desk = await createFailedDesk();
    desk.double.state.pulls.set(7, { headSha: HEAD, headRef: 'feature', baseRef: 'main', mergedAs: 'aaa2' });
    await desk.run(commented('/arena bless all because so'));
    expect([recordsOf(desk), answersOf(desk)]).toEqual([[], [expect.stringMatching(/is closed/)]]);
  });

  test("a fork's run, which may make no check run, is found by its artifact", async () => {
    await using desk = await createFailedDesk();
    const { state } = desk.double;
    for (const [id, { headSha }] of state.checkRuns) if (headSha === HEAD) state.checkRuns.delete(id);
    await desk.run(commented('/arena bless all because so'));
    expect([recordsOf(desk), answersOf(desk)]).toEqual([
      [],
      [expect.stringMatching(/no result of the commit/)],
    ]);
    const run = { id: 2, event: 'pull_request', headBranch: 'main', headSha: HEAD, headRepositoryId: 99 };
    const failed = { ...run, status: 'completed', conclusion: 'failure' };
    const name = 'arena-baseline-pull-request';
    state.store.plant({
      name,
      archive: archiveOf(resultText()),
      run: failed,
      createdAt: '2026-01-31T00:00:00Z',
    });
    await desk.run(commented('/arena bless all because so'));
    expect(recordsOf(desk)).toHaveLength(1);
    expect(state.repeated).toEqual([{ run: 2, part: 'failed' }]);
    const blobs = desk.double.requests.filter(({ operation }) => operation === 'actions/download-artifact');
    // The one download is that of the baseline; what the fork says of itself is not read.
    expect(blobs).toHaveLength(1);
  });

  test.each([
    [
      'is still under way',
      { status: 'in_progress' },
      ACCEPTING,
      /run the job.*again: the run 2 is still under way/,
    ],
    ['passed', { status: 'completed', conclusion: 'success' }, ACCEPTING, /No failed run was there/],
    [
      'may not be started again',
      { status: 'completed', conclusion: 'failure' },
      ACCEPTING.slice(1),
      /run the job.*again.*actions: write/,
    ],
    ['was started by a push', { event: 'push', conclusion: 'failure' }, ACCEPTING, /No failed run was there/],
    [
      'is of another commit',
      { headSha: 'aaa1', conclusion: 'failure' },
      ACCEPTING,
      /No failed run was there/,
    ],
  ])('a run that %s is left alone, and the answer says so', async (_name, changes, permissions, answer) => {
    await using desk = await createFailedDesk();
    const { state } = desk.double;
    state.tokens.set(JOB_TOKEN, jobGrant(permissions));
    const run = state.store.runs.get(2);
    if (run !== undefined) state.store.addRun({ ...run, ...changes });
    await desk.run(commented('/arena bless all because so'));
    expect(recordsOf(desk)).toHaveLength(1);
    expect(state.repeated).toEqual([]);
    expect(answersOf(desk)).toEqual([expect.stringMatching(answer)]);
  });

  test.each([
    ['checks: write', /^Nothing was changed\. Could not create the check run/],
    ['pull-requests: write', undefined],
  ])('without %s nothing fails', async (missing, answer) => {
    await using desk = await createFailedDesk();
    desk.double.state.tokens.set(
      JOB_TOKEN,
      jobGrant(ACCEPTING.filter((permission) => permission !== missing)),
    );
    const { exitCode, summary, commands } = await desk.run(commented('/arena bless all because so'));
    expect([exitCode, answersOf(desk)]).toEqual([
      0,
      answer === undefined ? [] : [expect.stringMatching(answer)],
    ]);
    expect(summary).toMatch(answer ?? /Recorded/);
    expect(commands.map(({ command }) => command)).toEqual(answer === undefined ? ['notice'] : []);
  });

  test("a record by another app's token is not believed, and the answer says so", async () => {
    await using desk = await createFailedDesk();
    const grant = appGrant({ id: 77, login: 'helper[bot]', type: 'Bot' }, ACCEPTING);
    desk.double.state.tokens.set('ghs_helper', grant);
    await desk.run({
      ...commented('/arena bless all because so'),
      inputs: { 'github-token': 'ghs_helper' },
    });
    expect(answersOf(desk)).toEqual([expect.stringMatching(/not made with the token of the job/)]);
    await desk.run({ event: 'pull_request', payload: pullRequest(HEAD), runId: 2, sha: 'merge' });
    expect(await desk.blessings()).toBeUndefined();
  });

  test('without a token it warns, and inputs that cannot be read touch no commit', async () => {
    await using desk = await createFailedDesk();
    const { state } = desk.double;
    const checks = state.checkRuns.size;
    const job = commented('/arena bless all because so');
    const tokenless = await desk.run({ ...job, inputs: { 'github-token': '' } });
    expect(tokenless.exitCode).toBe(0);
    expect(tokenless.commands).toEqual([
      { command: 'warning', message: expect.stringMatching(/No github-token/) },
    ]);
    const { exitCode } = await desk.run({ ...job, inputs: { comment: 'sometimes' } });
    expect([exitCode, state.checkRuns.size]).toEqual([2, checks]);
  });
});
