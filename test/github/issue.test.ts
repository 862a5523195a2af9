import { describe, expect, test } from 'vitest';
import { jobGrant } from '../doubles/github/github-state.ts';
import { JOB_TOKEN } from './client-fixture.ts';
import { createDesk, type Desk } from './desk.ts';

const PERMISSIONS = [
  'actions: read',
  'checks: write',
  'contents: read',
  'issues: read',
  'issues: write',
  'pull-requests: write',
];

const GOOD = 'We are open from 9 to 18.';
const BAD = 'We are open from 10 to 18.';

/** A desk whose job may write issues, and a push that stores a good baseline. */
async function issueDesk(permissions: readonly string[] = PERMISSIONS): Promise<Desk> {
  const desk = await createDesk();
  desk.double.state.tokens.set(JOB_TOKEN, jobGrant(permissions));
  return desk;
}

/** One push to the default branch in which the model says this. */
async function push(desk: Desk, runId: number, answer: string, inputs = { 'issue-on-regression': 'true' }) {
  await desk.answer(answer);
  return desk.run({
    event: 'push',
    payload: { repository: { default_branch: 'main' } },
    runId,
    sha: `aaa${runId}`,
    inputs,
  });
}

const issuesOf = ({ double }: Desk) => [...double.state.issues.values()];
const commentsOf = ({ double }: Desk) => [...double.state.comments.values()].map(({ body }) => body);

describe('the issue about regressions', () => {
  test('opens once, follows, closes on recovery, and opens again when it comes back', async () => {
    await using desk = await issueDesk();
    await push(desk, 1, GOOD);
    expect(issuesOf(desk)).toEqual([]);

    await push(desk, 2, BAD);
    expect(desk.double.unexpected).toEqual([]);
    expect(issuesOf(desk)).toMatchObject([{ state: 'open', title: 'Arena: regression on main', updates: 0 }]);
    expect(issuesOf(desk)[0]?.body).toMatch(/^<!-- arena-action:issue .*\n[\s\S]*\*\*New failures\*\* \(1\)/);

    await push(desk, 3, BAD);
    expect(issuesOf(desk)).toMatchObject([{ state: 'open', updates: 1 }]);
    expect(issuesOf(desk)[0]?.body).toMatch(/\*\*Still failing\*\* \(1\)/);
    expect(commentsOf(desk)).toEqual([]);

    await push(desk, 4, GOOD);
    expect(issuesOf(desk)).toMatchObject([{ state: 'closed', stateReason: 'completed' }]);
    expect(commentsOf(desk)).toEqual([expect.stringMatching(/^Recovered: /)]);

    await push(desk, 5, GOOD);
    expect(commentsOf(desk)).toHaveLength(1);

    await push(desk, 6, BAD);
    expect(issuesOf(desk)).toMatchObject([{ state: 'open' }]);
    expect(desk.double.unexpected).toEqual([]);
  });

  test('is another one when it comes back late, and none where somebody did not want it', async () => {
    await using desk = await issueDesk();
    await push(desk, 1, GOOD);
    await push(desk, 2, BAD);
    const [first] = issuesOf(desk);
    Object.assign(first ?? {}, {
      state: 'closed',
      stateReason: 'not_planned',
      closedAt: '2026-02-01T00:00:00Z',
    });
    await push(desk, 3, GOOD);
    const declined = await push(desk, 4, BAD);
    expect(issuesOf(desk)).toMatchObject([{ state: 'closed' }]);
    expect(declined.commands).toContainEqual({
      command: 'notice',
      message: expect.stringMatching(/closed as not planned/),
    });
    Object.assign(first ?? {}, { closedAt: '2026-01-01T00:00:00Z' });
    await push(desk, 5, GOOD);
    await push(desk, 6, BAD);
    expect(issuesOf(desk)).toMatchObject([{ state: 'closed' }, { state: 'open' }]);
  });

  test('by somebody else is left alone', async () => {
    await using desk = await issueDesk();
    await push(desk, 1, GOOD);
    await push(desk, 2, BAD);
    const [own] = issuesOf(desk);
    Object.assign(own ?? {}, { user: { id: 7, login: 'mallory', type: 'User' } });
    await push(desk, 3, GOOD);
    await push(desk, 4, BAD);
    expect(issuesOf(desk)).toMatchObject([{ updates: 0 }, { updates: 0, state: 'open' }]);
  });

  test.each<readonly [string, Parameters<Desk['run']>[0]]>([
    [
      'another branch',
      { event: 'push', payload: { repository: { default_branch: 'trunk' } }, runId: 2, sha: 'bbb' },
    ],
    ['a dispatch', { event: 'workflow_dispatch', runId: 2, sha: 'bbb' }],
  ])('does not come from %s', async (_, job) => {
    await using desk = await issueDesk();
    await push(desk, 1, GOOD);
    await desk.answer(BAD);
    await desk.run({ ...job, inputs: { 'issue-on-regression': 'true' } });
    expect(desk.double.requests.filter(({ operation }) => operation?.startsWith('issues/'))).toHaveLength(1);
    expect(issuesOf(desk)).toEqual([]);
  });

  test('is not asked for unless wanted', async () => {
    await using desk = await issueDesk();
    await push(desk, 1, GOOD);
    await push(desk, 2, BAD, { 'issue-on-regression': 'false' });
    expect(issuesOf(desk)).toEqual([]);
  });

  test('without the permission is a notice, and the rest is published', async () => {
    await using desk = await issueDesk(PERMISSIONS.filter((name) => !name.startsWith('issues')));
    await push(desk, 1, GOOD);
    const { exitCode, commands, summary } = await push(desk, 2, BAD);
    expect(exitCode).toBe(1);
    expect(summary).toMatch(/1 new failure/);
    expect(commands).toContainEqual({
      command: 'notice',
      message: expect.stringMatching(/Skipped the issue; the job permission `issues: write` brings it/),
    });
  });
});
