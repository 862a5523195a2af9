import type { Octokit } from '@octokit/rest';
import type { AcceptanceClient, PullRequestFacts } from './acceptance-client.ts';
import { callGithub } from './call-github.ts';
import { CHECK_RUN_PAGES_MAX, PAGE_SIZE } from './limits.ts';
import type { Target } from './octokit-calls.ts';

/** The calls of accepting a change over Octokit. */
export function createAcceptanceCalls(octokit: Octokit, target: Target): AcceptanceClient {
  return {
    ...createPullRequestCalls(octokit, target),
    ...createCheckRunCalls(octokit, target),
    ...createRunCalls(octokit, target),
    getPermission: (username) =>
      callGithub(`ask what ${username} may do`, async () => {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...target, username });
        return data.permission;
      }),
    reactTo: (commentId, content) =>
      callGithub('react to the comment', async () => {
        await octokit.rest.reactions.createForIssueComment({ ...target, comment_id: commentId, content });
      }),
  };
}

type Calls<Names extends keyof AcceptanceClient> = Pick<AcceptanceClient, Names>;

function createPullRequestCalls(
  { rest }: Octokit,
  target: Target,
): Calls<'getPullRequest' | 'listPullRequestsOf'> {
  return {
    getPullRequest: (number) =>
      callGithub(`look up the pull request ${number}`, async () =>
        toPullRequest((await rest.pulls.get({ ...target, pull_number: number })).data),
      ),
    listPullRequestsOf: (sha) =>
      callGithub(`look up the pull requests of the commit ${sha.slice(0, 7)}`, async () => {
        const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
          ...target,
          commit_sha: sha,
          per_page: PAGE_SIZE,
        });
        return data.map(toPullRequest);
      }),
  };
}

function createCheckRunCalls(octokit: Octokit, target: Target): Calls<'listCheckRuns'> {
  return {
    listCheckRuns: (sha, name) =>
      callGithub(`list the check runs of the commit ${sha.slice(0, 7)}`, async () => {
        let pages = 0;
        return octokit.paginate(
          octokit.rest.checks.listForRef,
          {
            ...target,
            ref: sha,
            filter: 'all',
            per_page: PAGE_SIZE,
            ...(name === undefined ? {} : { check_name: name }),
          },
          ({ data }, done) => {
            if (++pages === CHECK_RUN_PAGES_MAX) done();
            return data.map((run) => ({
              id: run.id,
              name: run.name,
              headSha: run.head_sha,
              ...(run.app?.slug === undefined ? {} : { app: run.app.slug }),
              externalId: run.external_id ?? '',
              conclusion: run.conclusion,
              completedAt: run.completed_at,
              text: run.output.text ?? '',
            }));
          },
        );
      }),
  };
}

function createRunCalls({ rest }: Octokit, target: Target): Calls<'getRunProgress' | 'runAgain'> {
  return {
    getRunProgress: (runId) =>
      callGithub('look up a workflow run', async () => {
        const { data } = await rest.actions.getWorkflowRun({ ...target, run_id: runId });
        const { event, head_sha: headSha, status, conclusion, html_url: url } = data;
        return { event, headSha, status, conclusion, url };
      }),
    runAgain: (runId, part) =>
      callGithub('run the workflow again', async () => {
        const run = { ...target, run_id: runId };
        if (part === 'all') await rest.actions.reRunWorkflow(run);
        else await rest.actions.reRunWorkflowFailedJobs(run);
      }),
  };
}

interface PullRequestAnswer {
  readonly number: number;
  readonly state: string;
  readonly merged_at: string | null;
  readonly head: { readonly sha: string };
  readonly base: { readonly ref: string };
  readonly labels: readonly { readonly name?: string }[];
}

function toPullRequest({
  number,
  state,
  merged_at,
  head,
  base,
  labels,
}: PullRequestAnswer): PullRequestFacts {
  return {
    number,
    headSha: head.sha,
    baseBranch: base.ref,
    isOpen: state === 'open',
    isMerged: merged_at !== null,
    labels: labels.flatMap(({ name }) => name ?? []),
  };
}
