import { describe, expect, test } from 'vitest';
import { parseEventContext } from '../../src/github/event-context.ts';

const base = {
  GITHUB_REPOSITORY: 'octo/arena',
  GITHUB_REPOSITORY_ID: '4242',
  GITHUB_SHA: 'merge-sha',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '55',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.com',
};

function parseEvent(name: string, payload: unknown, environment: Readonly<Record<string, string>> = {}) {
  const warnings: string[] = [];
  const context = parseEventContext({
    environment: { ...base, GITHUB_EVENT_NAME: name, ...environment },
    payload,
    onWarning: (message) => warnings.push(message),
  });
  return { context, warnings };
}

function pullRequest(headRepository: { id: number } | null) {
  return {
    pull_request: {
      number: 7,
      head: { sha: 'head-sha', ref: 'feature', repo: headRepository },
      base: { ref: 'develop', sha: 'base-sha', repo: { id: 4242 } },
    },
  };
}

describe('parseEventContext', () => {
  test.each([
    {
      name: 'pull_request',
      payload: pullRequest({ id: 4242 }),
      environment: { GITHUB_REF: 'refs/pull/7/merge' },
      expected: {
        event: 'pull_request',
        headSha: 'head-sha',
        pullRequest: { number: 7, isFork: false },
        baselineBranch: 'develop',
        baseSha: 'base-sha',
        isBaselineSource: false,
      },
    },
    {
      name: 'pull_request',
      payload: pullRequest({ id: 9 }),
      environment: {},
      expected: { pullRequest: { number: 7, isFork: true }, isBaselineSource: false },
    },
    {
      name: 'pull_request',
      payload: pullRequest(null),
      environment: {},
      expected: { pullRequest: { number: 7, isFork: true } },
    },
    {
      name: 'push',
      payload: { ref: 'refs/heads/main', repository: { id: 4242 } },
      environment: {},
      expected: { event: 'push', headSha: 'merge-sha', baselineBranch: 'main', isBaselineSource: true },
    },
    {
      name: 'push',
      payload: { ref: 'refs/tags/v1' },
      environment: { GITHUB_REF: 'refs/tags/v1' },
      expected: { event: 'push', baselineBranch: undefined, isBaselineSource: false },
    },
    {
      name: 'schedule',
      payload: { schedule: '0 3 * * *' },
      environment: {},
      expected: { event: 'schedule', baselineBranch: 'main', isBaselineSource: true },
    },
    {
      name: 'workflow_dispatch',
      payload: { inputs: null },
      environment: { GITHUB_REF: 'refs/heads/feature/a' },
      expected: { event: 'workflow_dispatch', baselineBranch: 'feature/a', isBaselineSource: false },
    },
    {
      name: 'merge_group',
      payload: { merge_group: { head_sha: 'group-sha', base_ref: 'refs/heads/main', base_sha: 'b' } },
      environment: { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7' },
      expected: {
        event: 'merge_group',
        headSha: 'group-sha',
        baseSha: 'b',
        baselineBranch: 'main',
        isBaselineSource: false,
      },
    },
  ])('$name $expected', ({ name, payload, environment, expected }) => {
    const { context, warnings } = parseEvent(name, payload, environment as Record<string, string>);
    expect(context).toMatchObject({
      repository: { owner: 'octo', name: 'arena', id: 4242 },
      run: { id: 55, attempt: 2, url: 'https://github.com/octo/arena/actions/runs/55' },
      ...expected,
    });
    expect(warnings).toEqual([]);
  });

  test.each(['workflow_run', 'issues', ''])('%j is taken for workflow_dispatch, and says so', (name) => {
    const { context, warnings } = parseEvent(name, pullRequest({ id: 4242 }));
    expect(context).toMatchObject({
      event: 'workflow_dispatch',
      headSha: 'merge-sha',
      isBaselineSource: false,
    });
    expect(context.pullRequest).toBeUndefined();
    expect(warnings).toEqual([expect.stringMatching(/is not one this action knows.*Known are pull_request/)]);
  });

  test('refuses pull_request_target, says why, and names pull_request', () => {
    expect(() => parseEvent('pull_request_target', pullRequest({ id: 9 }))).toThrow(
      expect.objectContaining({
        name: 'ManifestError',
        message: expect.stringMatching(
          /pull_request_target is refused.*token that may write.*on pull_request/,
        ),
      }),
    );
  });

  test.each([{ id: 9 }, null, undefined])('refuses workflow_run after a workflow of the fork %j', (fork) => {
    const payload = { repository: { id: 1 }, workflow_run: { head_repository: fork } };
    expect(() => parseEvent('workflow_run', payload)).toThrow(
      expect.objectContaining({
        name: 'ManifestError',
        code: 'UNSAFE_EVENT',
        message: expect.stringMatching(/workflow_run of a fork's workflow is refused/),
      }),
    );
  });

  test("takes workflow_run after the repository's own workflow for workflow_dispatch", () => {
    const payload = { repository: { id: 1 }, workflow_run: { head_repository: { id: 1 } } };
    expect(parseEvent('workflow_run', payload).context.event).toBe('workflow_dispatch');
  });

  test.each([
    ['pull_request', {}, {}, /without a pull request/],
    ['merge_group', {}, {}, /without a merge group/],
    ['issue_comment', {}, {}, /without a comment/],
    [
      'issue_comment',
      { action: 'created', issue: { number: 7 }, comment: { id: 1, body: 'x' } },
      {},
      /without a comment/,
    ],
    ['pull_request', { pull_request: { number: '7' } }, {}, /not the shape/],
    ['push', {}, { GITHUB_REPOSITORY: '' }, /GITHUB_REPOSITORY is missing/],
    ['push', {}, { GITHUB_REPOSITORY: 'nonsense' }, /not owner\/name/],
    ['push', {}, { GITHUB_SHA: '' }, /GITHUB_SHA is missing/],
    ['push', {}, { GITHUB_RUN_ID: '' }, /GITHUB_RUN_ID is missing/],
  ] as const)('refuses a broken %s', (name, payload, environment, message) => {
    expect(() => parseEvent(name, payload, environment)).toThrow(message);
  });

  test.each([
    { name: 'push', payload: { before: 'abc' }, expected: { beforeSha: 'abc' } },
    {
      name: 'push',
      payload: { before: 'abc', forced: true },
      expected: { beforeSha: 'abc', isForcedPush: true },
    },
    { name: 'push', payload: { before: '0'.repeat(40) }, expected: {} },
    { name: 'push', payload: {}, expected: {} },
    { name: 'workflow_dispatch', payload: { before: 'abc' }, expected: {} },
  ])('a $name with $payload comes from $expected', ({ name, payload, expected }) => {
    const { beforeSha, isForcedPush } = parseEvent(name, payload).context;
    expect({ beforeSha, isForcedPush }).toEqual({
      beforeSha: undefined,
      isForcedPush: undefined,
      ...expected,
    });
  });

  test.each([
    ['octo/arena/.github/workflows/arena.yml@refs/heads/a@b', '.github/workflows/arena.yml@refs/heads/a'],
    ['octo/arena/.github/workflows/arena.yml@refs/heads/main', '.github/workflows/arena.yml'],
    ['', undefined],
  ])('the workflow of %j is %j', (ref, workflowPath) => {
    expect(parseEvent('push', {}, { GITHUB_WORKFLOW_REF: ref }).context.workflowPath).toBe(workflowPath);
  });

  test('takes the repository id from the payload where the variable is missing', () => {
    const { context } = parseEvent('push', { repository: { id: 11 } }, { GITHUB_REPOSITORY_ID: '' });
    expect(context.repository.id).toBe(11);
  });
});
