import { describe, expect, test } from 'vitest';
import { checkRunName, publishCheckRun } from '../../src/github/check-run.ts';
import type { Annotation } from '../../src/reports/annotations.ts';
import { refuse } from '../doubles/github/answer.ts';
import { jobGrant, userGrant } from '../doubles/github/github-state.ts';
import { createClientFixture, JOB_TOKEN } from './client-fixture.ts';

const HEAD = 'd6fde92930d4715a2b49857d24b940956b26d2d3';
const RUN = { id: 77, attempt: 2, url: 'https://github.com/octo/arena/actions/runs/77' };
const TARGET = { key: 'config.arena.yaml', headSha: HEAD, run: RUN };
const TEXTS = { title: '1 new failure', summary: 'The summary', text: 'The text' };

function annotations(count: number): Annotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: 'scenarios/refund.yaml',
    startLine: index + 1,
    startColumn: 7,
    level: 'failure',
    title: `Annotation ${index}`,
    message: 'says no',
    ...(index % 2 === 0 ? { rawDetails: 'details' } : {}),
  }));
}

describe('publishCheckRun', () => {
  test.each([
    { count: 0, requests: ['POST'] },
    { count: 50, requests: ['POST'] },
    { count: 51, requests: ['POST', 'PATCH'] },
    { count: 120, requests: ['POST', 'PATCH', 'PATCH'] },
    { count: 200, requests: ['POST', 'PATCH', 'PATCH', 'PATCH'] },
  ])('sends $count annotations in batches, in order', async ({ count, requests }) => {
    await using fixture = await createClientFixture();
    fixture.double.state.commits.add(HEAD);
    const sent = annotations(count);
    const { url, trouble } = await publishCheckRun(fixture.clientFor(JOB_TOKEN), TARGET, {
      verdict: 'fail',
      texts: TEXTS,
      annotations: sent,
    });
    const [check] = fixture.double.state.checkRuns.values();
    expect(fixture.double.unexpected).toEqual([]);
    expect(fixture.double.requests.map(({ method }) => method)).toEqual(requests);
    expect(trouble).toBeUndefined();
    expect(check).toMatchObject({
      name: checkRunName('config.arena.yaml'),
      headSha: HEAD,
      status: 'completed',
      conclusion: 'failure',
      externalId: 'arena-action:config.arena.yaml:77:2',
      detailsUrl: RUN.url,
      output: TEXTS,
    });
    expect(url).toContain(String(check?.id));
    expect(check?.annotations.map(({ title }) => title)).toEqual(sent.map(({ title }) => title));
    expect(check?.annotations.map(({ start_line, end_line }) => [start_line, end_line])).toEqual(
      sent.map(({ startLine }) => [startLine, startLine]),
    );
  });

  test.each([
    ['pass', 'success'],
    ['fail', 'failure'],
    ['neutral', 'neutral'],
  ] as const)('the verdict %s concludes as %s', async (verdict, conclusion) => {
    await using fixture = await createClientFixture();
    await publishCheckRun(fixture.clientFor(JOB_TOKEN), TARGET, { verdict, texts: TEXTS, annotations: [] });
    expect([...fixture.double.state.checkRuns.values()].map((run) => run.conclusion)).toEqual([conclusion]);
  });

  test('keeps the check run when later annotations are refused', async () => {
    await using fixture = await createClientFixture();
    fixture.double.inject({ operation: 'checks/update', times: 10, answer: refuse(500, 'Server Error') });
    const outcome = await publishCheckRun(fixture.clientFor(JOB_TOKEN), TARGET, {
      verdict: 'fail',
      texts: TEXTS,
      annotations: annotations(60),
    });
    expect(outcome.url).toContain('/runs/');
    expect(outcome.trouble?.code).toBe('UNAVAILABLE');
  });

  test.each([
    { name: 'without permission', grant: jobGrant(['contents: read']) },
    { name: "with a person's token", grant: userGrant({ id: 7, login: 'someone', type: 'User' }) },
  ])('says that it is refused $name', async ({ grant }) => {
    await using fixture = await createClientFixture();
    const client = fixture.clientFor(JOB_TOKEN, grant);
    await expect(
      publishCheckRun(client, TARGET, { verdict: 'pass', texts: TEXTS, annotations: [] }),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
