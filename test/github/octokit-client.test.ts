import { describe, expect, test } from 'vitest';
import { createOctokitClient } from '../../src/github/octokit-client.ts';
import { refuse } from '../doubles/github/answer.ts';
import { primaryRateLimit, secondaryRateLimit } from '../doubles/github/github-double.ts';
import { jobGrant } from '../doubles/github/github-state.ts';
import { createClientFixture, HASTY, JOB_TOKEN } from './client-fixture.ts';

const PULL = 3;
const nowSeconds = () => Math.floor(Date.now() / 1000);

describe('the client over Octokit', () => {
  test.each([
    { name: 'a server error', answer: () => refuse(502, 'Bad gateway') },
    { name: 'a primary rate limit', answer: () => primaryRateLimit(nowSeconds() + 5) },
    { name: 'a secondary rate limit', answer: () => secondaryRateLimit(7) },
    { name: 'a secondary rate limit with 429', answer: () => secondaryRateLimit(7, 429) },
  ])('tries again after $name', async ({ answer }) => {
    await using fixture = await createClientFixture();
    const client = fixture.clientFor(JOB_TOKEN);
    fixture.double.inject({ operation: 'issues/create-comment', times: 1, answer: answer() });
    const { body } = await client.createComment(PULL, 'hello');
    expect(body).toBe('hello');
    expect(fixture.double.state.comments.size).toBe(1);
  });

  test.each([
    { name: 'a server error that stays', answer: () => refuse(500, 'Server Error'), code: 'UNAVAILABLE' },
    { name: 'a rate limit that stays', answer: () => secondaryRateLimit(7), code: 'RATE_LIMITED' },
    {
      name: 'a rate limit of an hour',
      answer: () => primaryRateLimit(nowSeconds() + 3600),
      code: 'RATE_LIMITED',
    },
    {
      name: 'a missing permission',
      answer: () => refuse(403, 'Resource not accessible by integration'),
      code: 'FORBIDDEN',
    },
    {
      name: 'a token that is not valid',
      answer: () => refuse(401, 'Bad credentials'),
      code: 'BAD_CREDENTIALS',
    },
    { name: 'a repository out of sight', answer: () => refuse(404, 'Not Found'), code: 'NOT_FOUND' },
    { name: 'an invalid request', answer: () => refuse(422, 'Validation Failed'), code: 'REFUSED' },
  ])('names $name', async ({ answer, code }) => {
    await using fixture = await createClientFixture();
    const client = fixture.clientFor(JOB_TOKEN);
    fixture.double.inject({ times: 10, answer: answer() });
    await expect(client.createComment(PULL, 'hello')).rejects.toMatchObject({
      name: 'PublishError',
      code,
      message: expect.stringMatching(/^Could not create the comment: GitHub answered \d{3} \([^)]+\)\.$/),
    });
    expect(fixture.warnings.length > 0).toBe(code === 'RATE_LIMITED');
  });

  test('does not ask again for what was refused for good', async () => {
    await using fixture = await createClientFixture();
    const client = fixture.clientFor(JOB_TOKEN, jobGrant([]));
    await expect(client.createComment(PULL, 'hello')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(fixture.double.requests).toHaveLength(1);
  });

  test('says when nobody answers', async () => {
    const client = createOctokitClient({
      token: JOB_TOKEN,
      baseUrl: 'http://127.0.0.1:9',
      owner: 'octo',
      repository: 'arena',
      onWarning: () => undefined,
      timing: HASTY,
    });
    await expect(client.listComments(PULL)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  test('stops a download that holds more than announced', async () => {
    await using fixture = await createClientFixture();
    const run = { id: 1, event: 'push', headBranch: 'main', headSha: 'a', headRepositoryId: 4242 };
    const { id } = fixture.double.state.store.plant({
      name: 'x',
      archive: new Uint8Array(200_000),
      sizeBytes: 10,
      run,
    });
    const client = fixture.clientFor(JOB_TOKEN);
    await expect(client.downloadArtifact(id, 100_000)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(await client.downloadArtifact(id, 200_000)).toHaveLength(200_000);
  });

  test('lists artifacts over all pages', async () => {
    await using fixture = await createClientFixture();
    const run = { id: 1, event: 'push', headBranch: 'main', headSha: 'a', headRepositoryId: 4242 };
    for (let index = 0; index < 130; index++) {
      fixture.double.state.store.plant({
        name: index % 2 === 0 ? 'wanted' : 'other',
        archive: new Uint8Array(),
        run,
      });
    }
    const client = fixture.clientFor(JOB_TOKEN);
    expect(await client.listArtifacts('wanted')).toHaveLength(65);
    for (let index = 0; index < 80; index++) {
      fixture.double.state.store.plant({ name: 'wanted', archive: new Uint8Array(), run });
    }
    expect(await client.listArtifacts('wanted')).toHaveLength(145);
    expect(fixture.double.unexpected).toEqual([]);
  });
});
