import { describe, expect, test } from 'vitest';
import { PublishError } from '../../src/errors/publish-error.ts';
import { publish } from '../../src/github/publish.ts';
import { refuse } from '../doubles/github/answer.ts';
import { createClientFixture, JOB_TOKEN } from './client-fixture.ts';
import { contextOf, createStorage, HEAD, inputsFrom, publicationOf } from './publication.ts';
import { createRecordingRunner } from './recording-runner.ts';
import { check, outcomeOf, resultOf } from './result-fixture.ts';

describe('publish', () => {
  test('reaches every surface of a pull request', async () => {
    await using fixture = await createClientFixture();
    const publication = publicationOf(fixture);
    const links = await publish(publication);
    const { state, unexpected } = fixture.double;
    const [comment] = state.comments.values();
    const [checkRun] = state.checkRuns.values();
    expect(unexpected).toEqual([]);
    expect(comment?.issue).toBe(7);
    expect(comment?.body).toMatch(/1 new failure/);
    expect(checkRun).toMatchObject({ headSha: HEAD, conclusion: 'failure' });
    expect(checkRun?.annotations).toMatchObject([{ path: 'scenarios/refund.yaml', start_line: 3 }]);
    expect(publication.storage.uploads).toMatchObject([
      {
        name: 'arena-baseline-pull-request',
        files: ['/workspace/out/arena-results.json', '/workspace/out/comparison.json'],
      },
    ]);
    const { record } = publication.runner;
    expect(record.summary).toMatch(/1 new failure/);
    expect(record.commands).toEqual([]);
    expect(record.outputs).toEqual({
      passed: '0',
      failed: '1',
      errors: '0',
      skipped: '0',
      total: '1',
      'total-cost': '0.0012',
      success: 'false',
      verdict: 'fail',
      'new-failures': '1',
      'existing-failures': '0',
      fixed: '0',
      flaky: '0',
      undecided: '0',
      'cost-delta': '0',
      'baseline-sha': 'base1234',
      'junit-path': '/workspace/out/junit.xml',
      'html-path': '/workspace/out/report.html',
      'results-path': '/workspace/out/arena-results.json',
      'comparison-path': '/workspace/out/comparison.json',
      'comment-url': links.comment,
      'check-url': links.check,
    });
    expect(links.artifact).toBe('https://github.com/octo/arena/actions/runs/55/artifacts/321');
  });

  test('with a read-only token tells once what is missing, and annotates by commands', async () => {
    await using fixture = await createClientFixture();
    const publication = publicationOf(fixture, { permissions: ['contents: read'] });
    await publish(publication);
    const { record } = publication.runner;
    expect(record.commands).toEqual([
      expect.objectContaining({
        command: 'error',
        message: expect.stringContaining('line 3'),
        place: expect.objectContaining({ file: 'scenarios/refund.yaml', line: 3, column: 9 }),
      }),
      {
        command: 'notice',
        message: expect.stringMatching(/check run.*`checks: write`[\s\S]*comment.*`pull-requests: write`/),
      },
    ]);
    expect(record.summary).toMatch(/checks: write/);
    expect(record.outputs).toMatchObject({ verdict: 'fail', 'comment-url': '', 'check-url': '' });
    expect(publication.storage.uploads).toHaveLength(1);
  });

  test('sends at most 200 annotations and says how many were left out', async () => {
    await using fixture = await createClientFixture();
    const checks = Array.from({ length: 250 }, (_, index) => check(index + 1, 'failed'));
    const publication = publicationOf(fixture, { outcome: outcomeOf(resultOf(checks)) });
    await publish(publication);
    const [checkRun] = fixture.double.state.checkRuns.values();
    expect(checkRun?.annotations.map(({ start_line: line }) => line)).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
    expect(publication.runner.record.summary).toMatch(/50 more annotations were left out/);
    expect(fixture.double.unexpected).toEqual([]);
  });

  test('shows ten annotations of a level where commands have to do', async () => {
    await using fixture = await createClientFixture();
    const checks = Array.from({ length: 25 }, (_, index) => check(index + 1, 'failed'));
    const publication = publicationOf(fixture, { outcome: outcomeOf(resultOf(checks)), client: undefined });
    await publish(publication);
    expect(publication.runner.record.commands.filter(({ command }) => command === 'error')).toHaveLength(10);
    expect(publication.runner.record.summary).toMatch(/15 more annotations were left out/);
  });

  test('without a token asks GitHub for nothing', async () => {
    await using fixture = await createClientFixture();
    const publication = publicationOf(fixture, { client: undefined });
    await publish(publication);
    expect(fixture.double.requests).toEqual([]);
    const notices = publication.runner.record.commands.filter(({ command }) => command === 'notice');
    expect(notices).toEqual([
      { command: 'notice', message: expect.stringMatching(/^No github-token was given/) },
    ]);
    expect(publication.runner.record.outputs.verdict).toBe('fail');
  });

  test.each([
    {
      name: 'the artifact service is down',
      storage: createStorage(
        new PublishError({ code: 'UNAVAILABLE', message: 'Could not store the artifact "x": 503' }),
      ),
      message: /artifact "x"/,
    },
    {
      name: 'the summary cannot be written',
      runner: createRecordingRunner({}, new Error('no file')),
      message: /job summary: no file/,
    },
    {
      name: 'a renderer breaks',
      storage: createStorage(new TypeError('oops')),
      message: /bug of arena-action: oops/,
    },
  ])('goes on when $name', async ({ message, name: _, ...changes }) => {
    await using fixture = await createClientFixture();
    const publication = publicationOf(fixture, changes);
    await publish(publication);
    const { record } = publication.runner;
    expect(record.commands).toEqual([{ command: 'warning', message: expect.stringMatching(message) }]);
    expect(fixture.double.state.comments.size).toBe(1);
    expect(fixture.double.state.checkRuns.size).toBe(1);
    expect(record.outputs.verdict).toBe('fail');
  });

  test.each([
    { operation: 'checks/create', comments: 1, checks: 0 },
    { operation: 'issues/create-comment', comments: 0, checks: 1 },
  ])('a server error of $operation hinders nothing else', async ({ operation, comments, checks }) => {
    await using fixture = await createClientFixture();
    fixture.double.inject({ operation, times: 10, answer: refuse(502, 'Bad gateway') });
    const publication = publicationOf(fixture);
    await publish(publication);
    expect(fixture.double.state.comments.size).toBe(comments);
    expect(fixture.double.state.checkRuns.size).toBe(checks);
    expect(publication.runner.record.commands.filter(({ command }) => command === 'warning')).toHaveLength(1);
    expect(publication.runner.record.summary).toMatch(/502/);
  });

  test.each([
    { event: 'push', payload: {}, artifact: ['arena-baseline'], comments: 0, checks: 1 },
    { event: 'schedule', payload: {}, artifact: ['arena-baseline'], comments: 0, checks: 1 },
    { event: 'workflow_dispatch', payload: {}, artifact: [], comments: 0, checks: 1 },
    {
      event: 'merge_group',
      payload: { merge_group: { head_sha: HEAD, base_ref: 'refs/heads/main' } },
      artifact: ['arena-baseline-merge-group'],
      comments: 0,
      checks: 1,
    },
  ])('$event', async ({ event, payload, artifact, comments, checks }) => {
    await using fixture = await createClientFixture();
    const publication = publicationOf(fixture, { context: contextOf(event, payload) });
    await publish(publication);
    expect(publication.storage.uploads.map(({ name }) => name)).toEqual(artifact);
    expect(fixture.double.state.comments.size).toBe(comments);
    expect(fixture.double.state.checkRuns.size).toBe(checks);
  });

  test('does not do what the inputs forbid', async () => {
    await using fixture = await createClientFixture();
    const wishes: Record<string, string> = {
      comment: 'never',
      annotations: 'never',
      'upload-artifact': 'false',
      'github-token': JOB_TOKEN,
    };
    const publication = publicationOf(fixture, { inputs: inputsFrom((name) => wishes[name] ?? '') });
    await publish(publication);
    expect(fixture.double.requests).toEqual([]);
    expect(publication.storage.uploads).toEqual([]);
    expect(publication.runner.record.commands).toEqual([]);
    expect(publication.runner.record.summary).toMatch(/new failure/);
  });
});
