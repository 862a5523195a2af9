import type { Octokit } from '@octokit/rest';
import { callGithub } from './call-github.ts';
import type { GithubClient, RepositoryIssue } from './github-client.ts';
import { ISSUE_PAGES_MAX, PAGE_SIZE } from './limits.ts';

/** The calls about issues over Octokit. */
export function createIssueCalls(
  octokit: Octokit,
  target: { readonly owner: string; readonly repo: string },
): Pick<GithubClient, 'listIssues' | 'createIssue' | 'updateIssue'> {
  const { issues } = octokit.rest;
  return {
    listIssues: ({ state, since }) =>
      callGithub('list the issues of the repository', async () => {
        let pages = 0;
        const filter = {
          state,
          sort: 'updated',
          direction: 'desc',
          ...(since === undefined ? {} : { since }),
        } as const;
        return octokit.paginate(
          issues.listForRepo,
          { ...target, ...filter, per_page: PAGE_SIZE },
          ({ data }, done) => {
            if (++pages === ISSUE_PAGES_MAX) done();
            return data.filter((issue) => issue.pull_request === undefined).map(toIssue);
          },
        );
      }),
    createIssue: (issue) =>
      callGithub('create the issue', async () =>
        toIssue((await issues.create({ ...target, ...issue })).data),
      ),
    updateIssue: (number, { stateReason, ...change }) =>
      callGithub('update the issue', async () => {
        await issues.update({
          ...target,
          ...change,
          issue_number: number,
          ...(stateReason === undefined ? {} : { state_reason: stateReason }),
        });
      }),
  };
}

type IssueAnswer = Awaited<ReturnType<Octokit['rest']['issues']['create']>>['data'];

function toIssue({
  number,
  body,
  user,
  html_url: url,
  closed_at,
  state_reason,
}: IssueAnswer): RepositoryIssue {
  return {
    number,
    body: body ?? '',
    url,
    closedAt: closed_at,
    stateReason: state_reason ?? null,
    ...(user ? { authorId: user.id } : {}),
  };
}
