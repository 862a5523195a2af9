import { describe, expect, test } from 'vitest';
import type { EventContext } from '../../src/github/event-context.ts';
import { listChangedFiles } from '../../src/github/list-changed-files.ts';
import { refuse } from '../doubles/github/answer.ts';
import { jobGrant } from '../doubles/github/github-state.ts';
import { createClientFixture, JOB_TOKEN } from './client-fixture.ts';
import { createDesk, pullRequest } from './desk.ts';

const CONTEXT: EventContext = {
  event: 'schedule',
  repository: { owner: 'octo', name: 'arena', id: 4242 },
  headSha: 'head1',
  sha: 'head1',
  ref: 'refs/heads/main',
  baselineBranch: 'main',
  isBaselineSource: false,
  isDefaultBranch: true,
  run: { id: 1, attempt: 1, url: '' },
  sourceUrl: '',
};
const PULL: EventContext = {
  ...CONTEXT,
  event: 'pull_request',
  pullRequest: { number: 7, isFork: false },
  baseSha: 'base1',
};
const GROUP: EventContext = { ...CONTEXT, event: 'merge_group', baseSha: 'base1' };
const PUSH: EventContext = { ...CONTEXT, event: 'push', beforeSha: 'before1' };

function many(count: number) {
  return Array.from({ length: count }, (_, index) => ({ filename: `docs/${index}.md` }));
}

describe('listChangedFiles', () => {
  test.each([
    { name: 'a pull request', context: PULL, base: 'base1', operation: 'pulls/list-files' },
    {
      name: 'a merge group',
      context: GROUP,
      base: 'base1',
      operation: 'repos/compare-commits-with-basehead',
    },
    { name: 'a push', context: PUSH, base: 'before1', operation: 'repos/compare-commits-with-basehead' },
  ])('lists what $name touched, with the names files had before', async ({ context, base, operation }) => {
    await using fixture = await createClientFixture();
    fixture.double.state.changedFiles.push(
      { filename: 'prompts/new.yaml', previous_filename: 'prompts/old.yaml' },
      { filename: 'scenarios/a.yaml' },
    );
    const files = ['prompts/new.yaml', 'prompts/old.yaml', 'scenarios/a.yaml'];
    expect(await listChangedFiles(context, fixture.clientFor(JOB_TOKEN))).toEqual({ base, files });
    expect(fixture.double.requests.map((request) => request.operation)).toEqual([operation]);
    expect(fixture.double.unexpected).toEqual([]);
  });

  test.each([
    { name: 'every page of a pull request', context: PULL, count: 2_999, isComplete: true },
    { name: 'that a pull request reaches the limit', context: PULL, count: 3_500, isComplete: false },
    { name: 'every file of a comparison', context: GROUP, count: 299, isComplete: true },
    { name: 'that a comparison reaches the limit', context: GROUP, count: 301, isComplete: false },
  ])('notices $name', async ({ context, count, isComplete }) => {
    await using fixture = await createClientFixture();
    fixture.double.state.changedFiles.push(...many(count));
    const { files, incompleteBecause } = await listChangedFiles(context, fixture.clientFor(JOB_TOKEN));
    if (isComplete) expect(files).toHaveLength(count);
    expect(incompleteBecause).toEqual(
      isComplete ? undefined : expect.stringMatching(/^the change touches more files than GitHub lists/),
    );
  });

  test('says why there is nothing to go by', async () => {
    await using fixture = await createClientFixture();
    const client = fixture.clientFor(JOB_TOKEN, jobGrant(['contents: read']));
    const reasonOf = async (...args: Parameters<typeof listChangedFiles>) =>
      (await listChangedFiles(...args)).incompleteBecause;
    expect(await reasonOf(CONTEXT, client)).toBe(
      'the event schedule does not say which commit to measure a change from',
    );
    expect(await reasonOf(PULL, undefined)).toMatch(/^no github-token was given/);
    expect(await reasonOf(PULL, client)).toMatch(/; the job needs the permission `pull-requests: read`$/);
    fixture.double.inject({ times: 9, answer: refuse(500, 'Server Error') });
    expect(await reasonOf(PULL, client)).toMatch(/^Could not list the files that the change touched/);
  });
});

describe('the input affected-only', () => {
  test('carries what a pull request does not touch, and says so on every surface', async () => {
    await using desk = await createDesk();
    const inputs = { 'affected-only': 'true' };
    await desk.run({ event: 'push', runId: 1, sha: 'aaa1' });
    desk.double.state.changedFiles.push({ filename: 'README.md' });
    const calm = await desk.run({
      event: 'pull_request',
      payload: pullRequest('bbb2'),
      runId: 2,
      sha: 'm2',
      inputs,
    });
    expect([calm.exitCode, calm.outputs.verdict]).toEqual([0, 'pass']);
    const sentence = /0 scenarios ran for 1 changed file since the base; \d+ runs? carried from aaa1\./;
    expect(calm.summary).toMatch(sentence);
    expect([...desk.double.state.comments.values()].map(({ body }) => body)).toEqual([
      expect.stringMatching(sentence),
    ]);

    await desk.answer('We are open from 10 to 18.');
    const broken = await desk.run({
      event: 'pull_request',
      payload: pullRequest('ccc3'),
      runId: 3,
      sha: 'm3',
      inputs,
    });
    expect([broken.exitCode, broken.outputs['new-failures']]).toEqual([1, '1']);
    expect(broken.summary).toContain('other inputs than in the baseline');
  });
});
