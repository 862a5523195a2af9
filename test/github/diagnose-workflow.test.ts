import { expect, test } from 'vitest';
import { diagnoseWorkflow } from '../../src/github/diagnose-workflow.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const base = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo/arena',
  GITHUB_REPOSITORY_ID: '4242',
  GITHUB_SHA: 'merge-sha',
  GITHUB_RUN_ID: '55',
  GITHUB_STEP_SUMMARY: '/summary',
  GITHUB_TOKEN: 'token',
};

async function hindrances(environment: Record<string, string>, payload: unknown = {}) {
  await using workspace = await createWorkspace({ 'event.json': JSON.stringify(payload) });
  const event = { GITHUB_EVENT_PATH: workspace.path('event.json') };
  const found = await diagnoseWorkflow({ ...base, ...event, ...environment });
  const broken = found.surfaces.flatMap(({ surface, hindrance }) =>
    hindrance ? [[surface, hindrance]] : [],
  );
  return { ...found, broken: Object.fromEntries(broken) };
}

const push = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' };
const pull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };

function pullRequest(headRepository: number) {
  return {
    pull_request: {
      number: 7,
      head: { sha: 'head', repo: { id: headRepository } },
      base: { ref: 'main', sha: 'base', repo: { id: 4242 } },
    },
  };
}

const NO_PULL_REQUEST = 'the event is not about a pull request';
const READ_ONLY = 'the token of a pull request from a fork is read-only';

test.each<[string, Record<string, string>, unknown, Record<string, string>, string]>([
  [
    'a push to a branch',
    push,
    {},
    { comment: NO_PULL_REQUEST },
    'the artifact of the commit on main that this one starts from, or of one before it; this run becomes a baseline itself',
  ],
  [
    'a tag',
    { ...push, GITHUB_REF: 'refs/tags/v1' },
    {},
    { comment: NO_PULL_REQUEST },
    'none: this ref is no branch',
  ],
  [
    'a pull request of our own',
    pull,
    pullRequest(4242),
    {},
    'the artifact of the commit on main that this one starts from, or of one before it',
  ],
  [
    'a pull request from a fork',
    pull,
    pullRequest(1),
    { comment: READ_ONLY, 'check run with annotations': READ_ONLY },
    'the artifact of the commit on main that this one starts from, or of one before it',
  ],
])('tells what works on %s', async (_case, environment, payload, broken, baseline) => {
  const found = await hindrances(environment, payload);
  expect(found.broken).toEqual(broken);
  expect(found.baseline).toBe(baseline);
});

test('tells what works without a token and a summary', async () => {
  const { broken } = await hindrances(
    { ...pull, GITHUB_TOKEN: '', GITHUB_STEP_SUMMARY: '' },
    pullRequest(4242),
  );
  expect(Object.keys(broken)).toEqual([
    'job summary',
    'comment',
    'check run with annotations',
    'baseline from artifacts',
    'models of GitHub Models',
  ]);
});

test('outside a job there is nothing to tell but that', async () => {
  expect(await diagnoseWorkflow({})).toEqual({
    surfaces: [],
    warnings: ['This is no GitHub Actions job: results go to the terminal and to files alone.'],
  });
});
