import { RECORD_NAME } from '../../src/github/blessing-record.ts';
import { type CheckRunRecord, jobGrant } from '../doubles/github/github-state.ts';
import { JOB_TOKEN } from './client-fixture.ts';
import { createDesk, type Desk, type Job, pullRequest } from './desk.ts';

/** The head of pull request 7. */
export const HEAD = 'd6fde92930d4715a2b49857d24b940956b26d2d3';
/** When comments are written. */
export const WRITTEN = '2026-02-01T00:00:00Z';
/** Permissions of the job that reads comments. */
export const ACCEPTING = [
  'actions: write',
  'actions: read',
  'checks: write',
  'contents: read',
  'pull-requests: write',
];

/** The event of a comment that was just written on pull request 7. */
export function commented(
  body: string,
  changes: { user?: unknown; action?: string; issue?: unknown } = {},
): Job {
  const { action = 'created', issue } = changes;
  const user = 'user' in changes ? changes.user : { login: 'ada', type: 'User' };
  return {
    event: 'issue_comment',
    payload: {
      action,
      issue: issue ?? { number: 7, pull_request: { url: 'https://api.github.com/pulls/7' } },
      comment: { id: 91, body, created_at: WRITTEN, user, author_association: 'OWNER' },
    },
    runId: 90,
    sha: 'defa0170',
  };
}

/** A desk whose pull request 7 has just failed in run 2. */
export async function createFailedDesk(): Promise<Desk> {
  const desk = await createDesk();
  const { state } = desk.double;
  await desk.run({ event: 'push', runId: 1, sha: 'aaa1' });
  await desk.answer('We are open from 10 to 18.');
  await desk.run({ event: 'pull_request', payload: pullRequest(HEAD), runId: 2, sha: 'merge' });
  state.store.addRun({
    id: 2,
    event: 'pull_request',
    headBranch: 'feature',
    headSha: HEAD,
    headRepositoryId: state.repositoryId,
    status: 'completed',
    conclusion: 'failure',
  });
  state.pulls.set(7, { headSha: HEAD, headRef: 'feature', baseRef: 'main' });
  state.permissions.set('ada', 'write');
  state.tokens.set(JOB_TOKEN, jobGrant(ACCEPTING));
  return desk;
}

/** The records of what was accepted. */
export function recordsOf({ double }: Desk): readonly CheckRunRecord[] {
  return [...double.state.checkRuns.values()].filter(({ name }) => name === RECORD_NAME);
}

/** Comments that are answers to commands. */
export function answersOf({ double }: Desk): readonly string[] {
  return [...double.state.comments.values()]
    .map(({ body }) => body)
    .filter((body) => !body.startsWith('<!--'));
}
