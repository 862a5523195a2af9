import { describe, expect, test } from 'vitest';
import { type CommentTarget, upsertComment } from '../../src/github/comment.ts';
import { type CommentMarker, parseMarker, renderMarker } from '../../src/github/comment-marker.ts';
import { COMMENT_BODY_MAX } from '../../src/github/limits.ts';
import { refuse } from '../doubles/github/answer.ts';
import { type Account, actionsBot, appGrant, jobGrant, userGrant } from '../doubles/github/github-state.ts';
import { type ClientFixture, createClientFixture, JOB_TOKEN } from './client-fixture.ts';

const someone: Account = { id: 7, login: 'someone', type: 'User' };
const otherApp: Account = { id: 99, login: 'my-app[bot]', type: 'Bot' };
const PULL = 12;

function marker(runId: number, attempt = 1, key = 'config.arena.yaml'): CommentMarker {
  return { key, sha: 'abc123', runId, attempt };
}

function target(runId: number, attempt = 1, token = JOB_TOKEN, key?: string): CommentTarget {
  return { pullRequest: PULL, marker: marker(runId, attempt, key), token };
}

function plant(fixture: ClientFixture, user: Account, body: string): number {
  const { state } = fixture.double;
  const id = state.nextId++;
  state.comments.set(id, { id, issue: PULL, body, user, updates: 0 });
  return id;
}

function bodies(fixture: ClientFixture): string[] {
  return [...fixture.double.state.comments.values()].map(({ body }) => body);
}

function written(runId: number, text: string, attempt = 1): string {
  return `${renderMarker(marker(runId, attempt))}\n${text}`;
}

describe('upsertComment', () => {
  test('creates one comment, then updates it in place', async () => {
    await using fixture = await createClientFixture();
    const client = fixture.clientFor(JOB_TOKEN);
    const first = await upsertComment(client, target(1), 'one');
    const second = await upsertComment(client, target(2), 'two');
    expect([first.action, second.action]).toEqual(['created', 'updated']);
    expect(second.url).toBe(first.url);
    expect(bodies(fixture)).toEqual([written(2, 'two')]);
    expect(fixture.double.unexpected).toEqual([]);
  });

  test('finds its comment on a later page', async () => {
    await using fixture = await createClientFixture();
    for (let index = 0; index < 230; index++) plant(fixture, someone, `chatter ${index}`);
    const own = plant(fixture, actionsBot, written(1, 'old'));
    for (let index = 0; index < 120; index++) plant(fixture, someone, 'more chatter');
    const outcome = await upsertComment(fixture.clientFor(JOB_TOKEN), target(2), 'new');
    expect(outcome.action).toBe('updated');
    expect(fixture.double.state.comments.get(own)?.body).toBe(written(2, 'new'));
    expect(fixture.double.state.comments.size).toBe(351);
  });

  const cases: readonly {
    name: string;
    planted: readonly (readonly [Account, string])[];
    run?: readonly [number, number];
    expected: { action: string; own: readonly string[]; foreign?: readonly string[] };
  }[] = [
    {
      name: 'leaves a comment of a later run as it is',
      planted: [[actionsBot, written(9, 'later')]],
      expected: { action: 'superseded', own: [written(9, 'later')] },
    },
    {
      name: 'leaves a comment of a later attempt as it is',
      planted: [[actionsBot, written(5, 'later', 2)]],
      run: [5, 1],
      expected: { action: 'superseded', own: [written(5, 'later', 2)] },
    },
    {
      name: 'replaces what an earlier attempt wrote',
      planted: [[actionsBot, written(5, 'earlier', 1)]],
      run: [5, 2],
      expected: { action: 'updated', own: [written(5, 'new', 2)] },
    },
    {
      name: 'writes nothing when nothing changed',
      planted: [[actionsBot, `${written(5, 'new').replaceAll('\n', '\r\n')}\n`]],
      expected: { action: 'unchanged', own: [`${written(5, 'new').replaceAll('\n', '\r\n')}\n`] },
    },
    {
      name: 'leaves one of two',
      planted: [
        [actionsBot, written(2, 'a')],
        [actionsBot, written(3, 'b')],
      ],
      expected: { action: 'updated', own: [written(5, 'new')] },
    },
    {
      name: 'leaves one of two and keeps the text of the later run',
      planted: [
        [actionsBot, written(2, 'a')],
        [actionsBot, written(8, 'later')],
      ],
      expected: { action: 'superseded', own: [written(8, 'later')] },
    },
    {
      name: 'ignores and reports the marker of somebody else',
      planted: [[someone, written(1, 'forged')]],
      expected: { action: 'created', own: [written(5, 'new')], foreign: ['someone'] },
    },
    {
      name: 'ignores a marker that does not stand at the start',
      planted: [[actionsBot, `quoted: ${written(1, 'x')}`]],
      expected: { action: 'created', own: [`quoted: ${written(1, 'x')}`, written(5, 'new')] },
    },
    {
      name: 'ignores the comment of another configuration',
      planted: [[actionsBot, `${renderMarker(marker(1, 1, 'other.yaml'))}\nother`]],
      expected: {
        action: 'created',
        own: [`${renderMarker(marker(1, 1, 'other.yaml'))}\nother`, written(5, 'new')],
      },
    },
  ];
  test.each(cases)('$name', async ({ planted, run: [runId, attempt] = [5, 1], expected }) => {
    await using fixture = await createClientFixture();
    for (const [account, body] of planted) plant(fixture, account, body);
    const outcome = await upsertComment(fixture.clientFor(JOB_TOKEN), target(runId, attempt), 'new');
    const own = [...fixture.double.state.comments.values()].filter(({ user }) => user.id === actionsBot.id);
    expect(outcome.action).toBe(expected.action);
    expect(own.map(({ body }) => body)).toEqual(expected.own);
    expect(outcome.foreignAuthors).toEqual(expected.foreign ?? []);
    expect(fixture.double.unexpected).toEqual([]);
  });

  test('an unchanged or superseded comment costs no write', async () => {
    await using fixture = await createClientFixture();
    const client = fixture.clientFor(JOB_TOKEN);
    await upsertComment(client, target(5), 'new');
    const before = fixture.double.requests.length;
    await upsertComment(client, target(5), 'new');
    await upsertComment(client, target(4), 'older');
    expect(fixture.double.requests.slice(before).map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  test('runs at the same time leave one comment, that of the latest run', async () => {
    await using fixture = await createClientFixture();
    const client = fixture.clientFor(JOB_TOKEN);
    await Promise.all([3, 1, 2].map((runId) => upsertComment(client, target(runId), `run ${runId}`)));
    expect(bodies(fixture)).toEqual([written(3, 'run 3')]);
  });

  test("an app's token updates the app's own older comment and leaves no second one", async () => {
    await using fixture = await createClientFixture();
    const client = fixture.clientFor('ghs_app', appGrant(otherApp));
    const first = await upsertComment(client, target(1, 1, 'ghs_app'), 'one');
    const second = await upsertComment(client, target(2, 1, 'ghs_app'), 'two');
    expect(second).toMatchObject({ url: first.url, action: 'updated' });
    expect(bodies(fixture)).toEqual([written(2, 'two')]);
  });

  test("the job's token does not take another bot's later comment for its own", async () => {
    await using fixture = await createClientFixture();
    plant(fixture, otherApp, written(9, "the app's"));
    const outcome = await upsertComment(fixture.clientFor(JOB_TOKEN), target(2), 'new');
    expect(outcome.action).toBe('created');
    expect(bodies(fixture)).toEqual([written(9, "the app's"), written(2, 'new')]);
  });

  test("another bot's comment stays, and the job's token creates its own", async () => {
    await using fixture = await createClientFixture();
    plant(fixture, otherApp, written(1, "the app's"));
    const outcome = await upsertComment(fixture.clientFor(JOB_TOKEN), target(2), 'new');
    expect(outcome).toMatchObject({ action: 'created', foreignAuthors: ['my-app[bot]'] });
    expect(bodies(fixture)).toEqual([written(1, "the app's"), written(2, 'new')]);
    expect(fixture.double.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
  });

  test('never tries the comment of a person', async () => {
    await using fixture = await createClientFixture();
    plant(fixture, someone, written(1, 'forged'));
    await upsertComment(fixture.clientFor(JOB_TOKEN), target(2), 'new');
    expect(fixture.double.requests.map(({ method }) => method)).not.toContain('PATCH');
  });

  test('creates a comment when its own was deleted meanwhile', async () => {
    await using fixture = await createClientFixture();
    const gone = plant(fixture, actionsBot, written(1, 'old'));
    fixture.double.inject({ operation: 'issues/update-comment', times: 1, answer: refuse(404, 'Not Found') });
    const client = fixture.clientFor(JOB_TOKEN);
    const listComments: typeof client.listComments = async (number) => {
      const listed = await client.listComments(number);
      fixture.double.state.comments.delete(gone);
      return listed;
    };
    const outcome = await upsertComment({ ...client, listComments }, target(2), 'new');
    expect(outcome.action).toBe('created');
    expect(bodies(fixture)).toEqual([written(2, 'new')]);
  });

  test('a duplicate that cannot be deleted does not keep the comment from being written', async () => {
    await using fixture = await createClientFixture();
    plant(fixture, actionsBot, written(1, 'a'));
    plant(fixture, actionsBot, written(2, 'b'));
    fixture.double.inject({ operation: 'issues/delete-comment', times: 1, answer: refuse(403, 'No.') });
    const outcome = await upsertComment(fixture.clientFor(JOB_TOKEN), target(5), 'new');
    expect(outcome).toMatchObject({ action: 'updated', troubles: [expect.stringMatching(/403/)] });
    expect(bodies(fixture)[0]).toBe(written(5, 'new'));
  });

  test("a person's token asks whose it is", async () => {
    await using fixture = await createClientFixture();
    const token = 'github_pat_x';
    plant(fixture, actionsBot, written(1, "the bot's"));
    const own = plant(fixture, someone, written(1, 'mine'));
    const outcome = await upsertComment(
      fixture.clientFor(token, userGrant(someone)),
      target(2, 1, token),
      'two',
    );
    expect(outcome).toMatchObject({ action: 'updated', foreignAuthors: ['github-actions[bot]'] });
    expect(fixture.double.state.comments.get(own)?.body).toBe(written(2, 'two'));
  });

  test.each([
    { name: 'without permission', grant: jobGrant(['contents: read']), code: 'FORBIDDEN' },
    { name: 'with a text that is too long', text: 'x'.repeat(COMMENT_BODY_MAX), code: 'REFUSED' },
  ])('says why it could not comment $name', async ({ grant, text = 'new', code }) => {
    await using fixture = await createClientFixture();
    const client = fixture.clientFor(JOB_TOKEN, grant);
    await expect(upsertComment(client, target(1), text)).rejects.toMatchObject({
      name: 'PublishError',
      code,
    });
  });
});

describe('the marker', () => {
  test.each(['config.arena.yaml', 'a b/c --> d.yaml', 'ä,b.yaml'])(
    'carries the key %j there and back',
    (key) => {
      const written = marker(12, 3, key);
      const rendered = renderMarker(written);
      expect(parseMarker(`${rendered}\ntext`)).toEqual(written);
      expect(rendered.indexOf('-->')).toBe(rendered.length - 3);
    },
  );
});
