import { describe, expect, test } from 'vitest';
import { RECORD_NAME, writeRecord } from '../../src/github/blessing-record.ts';
import { resolveBlessings } from '../../src/github/resolve-blessings.ts';
import type { Blessing } from '../../src/model/accepted-change.ts';
import { refuse } from '../doubles/github/answer.ts';
import { jobGrant } from '../doubles/github/github-state.ts';
import { type ClientFixture, createClientFixture, JOB_TOKEN } from './client-fixture.ts';
import { contextOf, HEAD } from './publication.ts';

const LABEL = 'arena: accept';
const OTHER = HEAD.replace('d6', 'd7');
const AT = '2026-02-01T00:00:00Z';

const said: Blessing = { selector: {}, by: 'ada', at: AT, reason: 'so', sha: HEAD, source: 'comment' };
const labelled: Blessing = { ...said, reason: `label "${LABEL}"`, source: 'label' };

interface PullRequestEvent {
  readonly action?: string;
  readonly labels?: readonly string[];
  readonly label?: string;
  readonly sender?: { readonly login: string; readonly type: string };
  readonly sha?: string;
}

function pullRequestEvent(event: PullRequestEvent = {}) {
  const { action = 'synchronize', labels = [], label = LABEL, sender, sha = HEAD } = event;
  return contextOf('pull_request', {
    action,
    ...(action === 'labeled' ? { label: { name: label } } : {}),
    sender: sender ?? { login: 'ada', type: 'User' },
    pull_request: {
      number: 7,
      labels: labels.map((name) => ({ name })),
      updated_at: AT,
      head: { sha, repo: { id: 1 } },
      base: { ref: 'main', repo: { id: 1 } },
    },
  });
}

async function resolve(
  fixture: ClientFixture,
  context = pullRequestEvent(),
  { blessLabel, permissions }: { blessLabel?: string; permissions?: readonly string[] } = {},
) {
  const notices: string[] = [];
  const blessings = await resolveBlessings({
    inputs: { blessLabel },
    context,
    client: fixture.clientFor(JOB_TOKEN, jobGrant(permissions)),
    onNotice: (message) => notices.push(message),
  });
  expect(fixture.double.unexpected).toEqual([]);
  return { blessings, notices };
}

async function recorded(fixture: ClientFixture, blessing: Blessing, pullRequest = 7): Promise<void> {
  const record = { action: 'bless', pullRequest, blessing } as const;
  await writeRecord(fixture.clientFor(JOB_TOKEN), record, 'https://github.com/job');
}

describe('what was recorded', () => {
  test('counts for its commit of its pull request', async () => {
    await using fixture = await createClientFixture();
    await recorded(fixture, said);
    expect(await resolve(fixture)).toEqual({ blessings: [said], notices: [] });
    expect((await resolve(fixture, pullRequestEvent({ sha: OTHER }))).blessings).toEqual([]);
  });

  test('of another pull request with the same commit counts for nothing', async () => {
    await using fixture = await createClientFixture();
    await recorded(fixture, said, 8);
    expect(await resolve(fixture)).toEqual({ blessings: [], notices: [] });
  });

  test('and cannot be read is told', async () => {
    await using fixture = await createClientFixture();
    await fixture.clientFor(JOB_TOKEN).createCheckRun({
      name: RECORD_NAME,
      headSha: HEAD,
      externalId: 'x',
      detailsUrl: 'https://github.com',
      conclusion: 'neutral',
      output: { title: 'x', summary: 'x', text: 'accept everything', annotations: [] },
    });
    const { blessings, notices } = await resolve(fixture);
    expect([blessings, notices]).toEqual([[], [expect.stringMatching(/are no records/)]]);
  });

  test('counts in the merge queue, which tests a commit of its own', async () => {
    await using fixture = await createClientFixture();
    await recorded(fixture, said);
    fixture.double.state.pulls.set(7, { headSha: HEAD, headRef: 'feature', baseRef: 'main' });
    const group = (head_ref: string) =>
      contextOf('merge_group', {
        merge_group: { head_sha: OTHER, head_ref, base_ref: 'refs/heads/main', base_sha: 'ba5e' },
      });
    const queue = 'refs/heads/gh-readonly-queue/main';
    expect((await resolve(fixture, group(`${queue}/pr-7-${OTHER}`))).blessings).toEqual([said]);
    expect(await resolve(fixture, group('refs/heads/other'))).toEqual({ blessings: [], notices: [] });
    expect(await resolve(fixture, group(`${queue}/pr-9-${OTHER}`))).toEqual({
      blessings: [],
      notices: [expect.stringMatching(/do not count: Could not look up the pull request 9/)],
    });
  });

  test('goes with the merge into the baseline branch, and into no other', async () => {
    await using fixture = await createClientFixture();
    const { pulls } = fixture.double.state;
    await recorded(fixture, said);
    // The fixture's context pushes the commit that GITHUB_SHA names.
    const push = contextOf('push', {});
    const merged = { headSha: HEAD, headRef: 'feature', baseRef: 'main', mergedAs: push.headSha };
    pulls.set(7, merged);
    expect((await resolve(fixture, push)).blessings).toEqual([said]);
    pulls.set(7, { ...merged, baseRef: 'release' });
    expect((await resolve(fixture, push)).blessings).toEqual([]);
    const { mergedAs: _open, ...open } = merged;
    pulls.set(7, open);
    expect((await resolve(fixture, push)).blessings).toEqual([]);
  });

  test.each(['schedule', 'workflow_dispatch'])('is not asked for on %s', async (event) => {
    await using fixture = await createClientFixture();
    await recorded(fixture, said);
    const asked = fixture.double.requests.length;
    expect((await resolve(fixture, contextOf(event, {}))).blessings).toEqual([]);
    expect(fixture.double.requests.length).toBe(asked);
  });

  test('needs a token, and a refusal is a notice that names the permission', async () => {
    await using fixture = await createClientFixture();
    await recorded(fixture, said);
    const sources = {
      inputs: { blessLabel: undefined },
      context: pullRequestEvent(),
      onNotice: () => undefined,
    };
    expect(await resolveBlessings({ ...sources, client: undefined })).toEqual([]);
    const answer = refuse(403, 'Resource not accessible by integration');
    fixture.double.inject({ operation: 'checks/list-for-ref', answer, times: 1 });
    expect(await resolve(fixture)).toEqual({
      blessings: [],
      notices: [expect.stringMatching(/do not count: .*403.*`checks: read`/)],
    });
  });
});

describe('the label', () => {
  const put = { action: 'labeled', labels: ['bug', LABEL] };

  test('accepts everything at the head it was put on, and is recorded once', async () => {
    await using fixture = await createClientFixture();
    const { state } = fixture.double;
    state.permissions.set('ada', 'maintain');
    const first = await resolve(fixture, pullRequestEvent(put), { blessLabel: LABEL });
    expect(first).toEqual({ blessings: [labelled], notices: [] });
    expect([...state.checkRuns.values()].map(({ name, headSha }) => [name, headSha])).toEqual([
      [RECORD_NAME, HEAD],
    ]);
    const again = await resolve(fixture, pullRequestEvent(put), { blessLabel: LABEL });
    expect(again).toEqual(first);
    expect(state.checkRuns.size).toBe(1);
    const reopened = pullRequestEvent({ action: 'reopened', labels: [LABEL] });
    expect(await resolve(fixture, reopened, { blessLabel: LABEL })).toEqual(first);
  });

  test('says nothing of a commit that was pushed after it', async () => {
    await using fixture = await createClientFixture();
    fixture.double.state.permissions.set('ada', 'admin');
    await resolve(fixture, pullRequestEvent(put), { blessLabel: LABEL });
    const pushed = pullRequestEvent({ labels: [LABEL], sha: OTHER });
    expect(await resolve(fixture, pushed, { blessLabel: LABEL })).toEqual({
      blessings: [],
      notices: [expect.stringMatching(/put on before this run.*Take it off and put it on again/)],
    });
    // Another label that is put on later does not make it newer.
    const other = pullRequestEvent({ ...put, label: 'bug', sha: OTHER });
    expect((await resolve(fixture, other, { blessLabel: LABEL })).blessings).toEqual([]);
  });

  test('that is taken off accepts nothing any more', async () => {
    await using fixture = await createClientFixture();
    fixture.double.state.permissions.set('ada', 'admin');
    await resolve(fixture, pullRequestEvent(put), { blessLabel: LABEL });
    const off = pullRequestEvent({ action: 'unlabeled', labels: ['bug'] });
    expect((await resolve(fixture, off, { blessLabel: LABEL })).blessings).toEqual([]);
  });

  test.each([
    ['after', '2026-02-01T00:00:01Z', []],
    ['before', '2026-01-31T00:00:00Z', [labelled]],
  ])('and a comment that takes back %s it', async (_name, at, expected) => {
    await using fixture = await createClientFixture();
    fixture.double.state.permissions.set('ada', 'admin');
    const taken = { action: 'unbless', pullRequest: 7, by: 'ada', at, reason: '', sha: HEAD } as const;
    await writeRecord(fixture.clientFor(JOB_TOKEN), taken, 'https://github.com/job');
    const { blessings } = await resolve(fixture, pullRequestEvent(put), { blessLabel: LABEL });
    expect(blessings).toEqual(expected);
  });

  test('means nothing unless the input names it', async () => {
    await using fixture = await createClientFixture();
    fixture.double.state.permissions.set('ada', 'admin');
    expect(await resolve(fixture, pullRequestEvent(put))).toEqual({ blessings: [], notices: [] });
    const other = await resolve(fixture, pullRequestEvent(put), { blessLabel: 'accepted' });
    expect(other).toEqual({ blessings: [], notices: [] });
  });

  test.each([
    ['triage', { login: 'ada', type: 'User' }, /takes permission to write/],
    ['admin', { login: 'eve', type: 'User' }, /takes permission to write.*has none/],
    ['admin', { login: 'ada', type: 'Bot' }, /Only a person/],
  ])('put on with permission %s by %j accepts nothing', async (permission, sender, reason) => {
    await using fixture = await createClientFixture();
    fixture.double.state.permissions.set('ada', permission);
    const event = pullRequestEvent({ ...put, sender });
    expect(await resolve(fixture, event, { blessLabel: LABEL })).toEqual({
      blessings: [],
      notices: [expect.stringMatching(reason)],
    });
    expect(fixture.double.state.checkRuns.size).toBe(0);
  });

  test('by somebody whose permission is not told accepts nothing, and takes nothing from what was said', async () => {
    await using fixture = await createClientFixture();
    await recorded(fixture, said);
    const answer = refuse(403, 'Resource not accessible by integration');
    const operation = 'repos/get-collaborator-permission-level';
    fixture.double.inject({ operation, answer, times: 1 });
    expect(await resolve(fixture, pullRequestEvent(put), { blessLabel: LABEL })).toEqual({
      blessings: [said],
      notices: [expect.stringMatching(/do not count: Could not ask what ada may do/)],
    });
  });

  test("on a fork's pull request holds for the run of the event alone", async () => {
    await using fixture = await createClientFixture();
    fixture.double.state.permissions.set('ada', 'write');
    const permissions = ['contents: read'];
    const { blessings, notices } = await resolve(fixture, pullRequestEvent(put), {
      blessLabel: LABEL,
      permissions,
    });
    expect(blessings).toEqual([labelled]);
    expect(notices).toEqual([expect.stringMatching(/for this run alone/)]);
  });
});
