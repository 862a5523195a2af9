import { getUserAgentWithOrchestrationId, defaults as proxyDefaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { VERSION } from '../lib/version.ts';
import type { Annotation } from '../reports/annotations.ts';
import { callGithub } from './call-github.ts';
import type {
  ChangeTarget,
  CheckOutput,
  FinishedCheckRun,
  GithubClient,
  PullRequestComment,
} from './github-client.ts';
import { COMPARED_FILES_MAX, PAGE_SIZE, PULL_REQUEST_FILES_MAX } from './limits.ts';
import { createAcceptanceCalls } from './octokit-acceptance.ts';
import type { Calls, Target } from './octokit-calls.ts';
import { createIssueCalls } from './octokit-issue-calls.ts';
import { createArtifactCalls, createCommitCalls, createWorkflowRunCalls } from './octokit-past-calls.ts';
import { readBounded } from './read-bounded.ts';

const ThrottledOctokit = Octokit.plugin(retry, throttling);

type ThrottleOptions = NonNullable<
  NonNullable<ConstructorParameters<typeof ThrottledOctokit>[0]>['throttle']
>;

/** How long to wait and how often to try; the defaults suit a job that nobody sits in front of. */
export interface RetryTiming {
  /** Times a request is sent again after a 5xx answer or a rate limit. */
  readonly retries: number;
  /** Milliseconds that one unit of waiting takes; a second in earnest. */
  readonly waitUnitMs: number;
  /** Longest time in seconds that a rate limit is waited for; longer ones fail at once. */
  readonly longestWaitSeconds: number;
  /** What spreads out writes in time, as GitHub asks for; the plugin's own limiters when absent. */
  readonly limiters?: Pick<ThrottleOptions, 'write' | 'notifications'>;
}

const PATIENT: RetryTiming = { retries: 3, waitUnitMs: 1000, longestWaitSeconds: 120 };

/** What the client needs to know. */
export interface OctokitClientOptions {
  readonly token: string;
  /** The API's address; GitHub Enterprise Server has its own. */
  readonly baseUrl: string;
  readonly owner: string;
  readonly repository: string;
  readonly onWarning: (message: string) => void;
  readonly timing?: RetryTiming;
}

/** The client over Octokit, with its retry and throttling plugins and the proxy that the environment names. */
export function createOctokitClient(options: OctokitClientOptions): GithubClient {
  const octokit = createOctokit(options);
  const target = { owner: options.owner, repo: options.repository };
  return {
    ...createCommentCalls(octokit, target),
    ...createIssueCalls(octokit, target),
    ...createCheckCalls(octokit, target),
    ...createArtifactCalls(octokit, target),
    listChangedFiles: (change) =>
      callGithub('list the files that the change touched', () => listChangedFiles(octokit, target, change)),
    ...createWorkflowRunCalls(octokit, target),
    ...createCommitCalls(octokit, target),
    ...createAcceptanceCalls(octokit, target),
    downloadFile: (path, ref, maxBytes) =>
      callGithub(`read ${path} at the commit ${ref.slice(0, 7)}`, async () => {
        const { data } = await octokit.rest.repos.getContent({
          ...target,
          path,
          ref,
          mediaType: { format: 'raw' },
          request: { parseSuccessResponseBody: false },
        });
        return readBounded(data, maxBytes);
      }),
    getOwnAccountId: () =>
      callGithub(
        'ask whose token this is',
        async () => (await octokit.rest.users.getAuthenticated()).data.id,
      ),
  };
}

function createOctokit({ token, baseUrl, onWarning, timing = PATIENT }: OctokitClientOptions) {
  const { retries, waitUnitMs, longestWaitSeconds, limiters } = timing;
  const userAgent = getUserAgentWithOrchestrationId(`arena-action/${VERSION}`);
  const waitForLimit = (
    seconds: number,
    request: { method: string; url: string },
    _octokit: unknown,
    retryCount: number,
  ) => {
    const isWorthWaiting = retryCount < retries && seconds <= longestWaitSeconds;
    const next = isWorthWaiting ? `trying again in ${seconds} s` : `giving up, as it lasts ${seconds} s more`;
    onWarning(`GitHub's rate limit stops ${request.method} ${request.url}; ${next}.`);
    return isWorthWaiting;
  };
  return new ThrottledOctokit({
    auth: token,
    baseUrl,
    ...(userAgent === undefined ? {} : { userAgent }),
    request: proxyDefaults.request ?? {},
    // What goes wrong is thrown and told once by the caller; Octokit's own lines would tell it twice.
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: { retries, retryAfterBaseValue: waitUnitMs },
    throttle: {
      onRateLimit: waitForLimit,
      onSecondaryRateLimit: waitForLimit,
      retryAfterBaseValue: waitUnitMs,
      ...limiters,
    },
  });
}

function silent(): void {}

function createCommentCalls(
  octokit: Octokit,
  target: Target,
): Calls<'listComments' | 'createComment' | 'updateComment' | 'deleteComment'> {
  const { issues } = octokit.rest;
  return {
    listComments: (number) =>
      callGithub('list the comments of the pull request', async () => {
        const all = await octokit.paginate(issues.listComments, {
          ...target,
          issue_number: number,
          per_page: PAGE_SIZE,
        });
        return all.map(toComment);
      }),
    createComment: (number, body) =>
      callGithub('create the comment', async () =>
        toComment((await issues.createComment({ ...target, issue_number: number, body })).data),
      ),
    updateComment: (commentId, body) =>
      callGithub('update the comment', async () =>
        toComment((await issues.updateComment({ ...target, comment_id: commentId, body })).data),
      ),
    deleteComment: (commentId) =>
      callGithub('delete a comment that is there twice', async () => {
        await issues.deleteComment({ ...target, comment_id: commentId });
      }),
  };
}

function createCheckCalls(
  octokit: Octokit,
  target: Target,
): Calls<'createCheckRun' | 'appendToCheckRun' | 'listNamedCheckRuns'> {
  const { checks } = octokit.rest;
  return {
    createCheckRun: ({ name, headSha, externalId, detailsUrl, conclusion, output }: FinishedCheckRun) =>
      callGithub('create the check run', async () => {
        const { data } = await checks.create({
          ...target,
          name,
          head_sha: headSha,
          external_id: externalId,
          details_url: detailsUrl,
          status: 'completed',
          conclusion,
          output: toOutput(output),
        });
        const app = data.app?.slug;
        return { id: data.id, url: data.html_url ?? detailsUrl, ...(app === undefined ? {} : { app }) };
      }),
    appendToCheckRun: (checkRunId, output) =>
      callGithub('add annotations to the check run', async () => {
        await checks.update({ ...target, check_run_id: checkRunId, output: toOutput(output) });
      }),
    listNamedCheckRuns: (headSha, name) =>
      callGithub('list the check runs of a commit', async () => {
        const { data } = await checks.listForRef({
          ...target,
          ref: headSha,
          check_name: name,
          per_page: PAGE_SIZE,
        });
        return data.check_runs.map(toNamedCheckRun);
      }),
  };
}

async function listChangedFiles(octokit: Octokit, target: Target, change: ChangeTarget) {
  if ('pullRequest' in change) {
    const request = { ...target, pull_number: change.pullRequest, per_page: PAGE_SIZE };
    return toChangedFiles(
      await octokit.paginate(octokit.rest.pulls.listFiles, request),
      PULL_REQUEST_FILES_MAX,
    );
  }
  const basehead = `${change.base}...${change.head}`;
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...target, basehead });
  return toChangedFiles(data.files ?? [], COMPARED_FILES_MAX);
}

function toChangedFiles(
  entries: readonly { readonly filename: string; readonly previous_filename?: string }[],
  limit: number,
) {
  const names = entries.flatMap(({ filename, previous_filename: before }) => [
    filename,
    ...(before ? [before] : []),
  ]);
  return { files: [...new Set(names)], isComplete: entries.length < limit };
}

type CommentAnswer = Awaited<ReturnType<Octokit['rest']['issues']['createComment']>>['data'];

function toComment({ id, body, user, html_url: url }: CommentAnswer): PullRequestComment {
  return {
    id,
    body: body ?? '',
    url,
    ...(user ? { authorId: user.id, authorLogin: user.login } : {}),
  };
}

type CheckRunAnswer = Awaited<
  ReturnType<Octokit['rest']['checks']['listForRef']>
>['data']['check_runs'][number];

function toNamedCheckRun({ id, app, status, output }: CheckRunAnswer) {
  return {
    id,
    app: app?.slug ?? null,
    isCompleted: status === 'completed',
    text: output.text ?? '',
  };
}

function toOutput({ title, summary, text, annotations }: CheckOutput) {
  return { title, summary, text, annotations: annotations.map(toAnnotation) };
}

function toAnnotation(annotation: Annotation) {
  const { path, startLine, startColumn, level, title, message, rawDetails } = annotation;
  return {
    path,
    start_line: startLine,
    end_line: startLine,
    ...(startColumn === undefined ? {} : { start_column: startColumn, end_column: startColumn }),
    annotation_level: level,
    title,
    message,
    ...(rawDetails === undefined ? {} : { raw_details: rawDetails }),
  };
}
