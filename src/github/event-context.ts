import { z } from 'zod';
import { ManifestError } from '../errors/manifest-error.ts';
import type { Environment } from '../lib/environment.ts';
import {
  type CommentContext,
  type LabelContext,
  parseComment,
  parseLabels,
  parseQueuedPullRequest,
} from './acceptance-context.ts';

/** The events whose meaning we know. */
export type EventName =
  | 'pull_request'
  | 'push'
  | 'schedule'
  | 'workflow_dispatch'
  | 'merge_group'
  /** Runs no arena: it reads a command. */
  | 'issue_comment';

/** The pull request an event is about. */
export interface PullRequestContext {
  readonly number: number;
  /** Whether the head branch lives in another repository, so that the job token is read-only. */
  readonly isFork: boolean;
}

/** What the event says, in our words. */
export interface EventContext {
  readonly event: EventName;
  readonly repository: { readonly owner: string; readonly name: string; readonly id: number | undefined };
  /** The commit a check run belongs to: the contributor's own, not the merge commit. */
  readonly headSha: string;
  /** The commit the run was started for: the merge commit of a pull request. */
  readonly sha: string;
  /** Full ref, such as `refs/heads/main` or `refs/pull/7/merge`. */
  readonly ref: string | undefined;
  readonly pullRequest?: PullRequestContext;
  /** Of a pull request. */
  readonly labels?: LabelContext;
  /** The pull request that a merge group adds to the queue. */
  readonly queuedPullRequest?: number;
  /** What `issue_comment` is about. */
  readonly comment?: CommentContext;
  /** The commit that a pull request or a merge group is to be merged into. */
  readonly baseSha?: string;
  /** The commit at which a branch stood before it was pushed to; absent for a new branch. */
  readonly beforeSha?: string;
  /** Set where a push left the branch's past behind. */
  readonly isForcedPush?: true;
  /** Path of the workflow's file, where the runner says it. */
  readonly workflowPath?: string;
  /** The branch whose runs give the baseline; undefined for a tag. */
  readonly baselineBranch: string | undefined;
  /** Whether this run's own result serves as a baseline for others. */
  readonly isBaselineSource: boolean;
  /** Whether the run is one of the default branch; schedules only run there. */
  readonly isDefaultBranch: boolean;
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string };
  /** Address of the repository's files at the head commit. */
  readonly sourceUrl: string;
}

const repositorySchema = z.looseObject({ id: z.number() }).nullish();

const payloadSchema = z.looseObject({
  before: z.string().optional(),
  forced: z.boolean().optional(),
  repository: z.looseObject({ id: z.number().optional(), default_branch: z.string().optional() }).optional(),
  pull_request: z
    .looseObject({
      number: z.int(),
      head: z.looseObject({ sha: z.string(), repo: repositorySchema }),
      base: z.looseObject({ ref: z.string(), sha: z.string().optional(), repo: repositorySchema }),
    })
    .optional(),
  workflow_run: z.looseObject({ head_repository: repositorySchema }).optional(),
  merge_group: z
    .looseObject({
      head_sha: z.string(),
      head_ref: z.string().optional(),
      base_ref: z.string(),
      base_sha: z.string().optional(),
    })
    .optional(),
});

type Payload = z.infer<typeof payloadSchema>;

interface EventSources {
  readonly environment: Environment;
  /** Content of the file that `GITHUB_EVENT_PATH` names; undefined when there is none. */
  readonly payload: unknown;
  readonly onWarning: (message: string) => void;
}

/** Makes the event context from the runner's variables and the event's payload. */
export function parseEventContext({ environment, payload, onWarning }: EventSources): EventContext {
  const parsed = payloadSchema.safeParse(payload ?? {});
  if (!parsed.success) {
    throw broken(`The event payload has not the shape GitHub gives: ${z.prettifyError(parsed.error)}`);
  }
  const event = recognise(environment.GITHUB_EVENT_NAME ?? '', parsed.data, onWarning);
  const ref = environment.GITHUB_REF || undefined;
  const headSha = headShaOf(event, parsed.data) ?? required(environment, 'GITHUB_SHA');
  return {
    event,
    repository: parseRepository(environment, parsed.data),
    headSha,
    sha: environment.GITHUB_SHA || headSha,
    ref,
    ...pullRequestOf(event, parsed.data),
    ...acceptanceOf(event, parsed.data),
    ...baseShaOf(event, parsed.data),
    ...beforeOf(event, parsed.data),
    ...workflowPathOf(environment),
    baselineBranch: baselineBranchOf(event, parsed.data, ref),
    isBaselineSource: (event === 'push' || event === 'schedule') && branchOf(ref) !== undefined,
    isDefaultBranch: event === 'schedule' || isBranch(ref, parsed.data.repository?.default_branch),
    run: parseRun(environment),
    sourceUrl: `${repositoryUrl(environment)}/blob/${headSha}`,
  };
}

function recognise(name: string, payload: Payload, onWarning: (message: string) => void): EventName {
  switch (name) {
    case 'push':
    case 'schedule':
    case 'workflow_dispatch':
      return name;
    case 'pull_request':
      if (payload.pull_request === undefined)
        throw broken('The event pull_request came without a pull request.');
      return name;
    case 'issue_comment':
      if (parseComment(payload) === undefined)
        throw broken('The event issue_comment came without a comment on an issue or a pull request.');
      return name;
    case 'merge_group':
      if (payload.merge_group === undefined)
        throw broken('The event merge_group came without a merge group.');
      return name;
    case 'pull_request_target':
      throw unsafe('The event pull_request_target');
    case 'workflow_run':
      if (isOfFork(payload)) throw unsafe("The event workflow_run of a fork's workflow");
      break;
    default:
  }
  onWarning(
    `The event "${name}" is not one this action knows, so it is treated like workflow_dispatch: no comment, ` +
      'and nothing is uploaded unless upload-artifact is true. ' +
      'Known are pull_request, push, schedule, workflow_dispatch, merge_group and issue_comment.',
  );
  return 'workflow_dispatch';
}

/** A fork that was deleted leaves no repository; then nothing says the code is ours. */
function isOfFork({ workflow_run: run, repository }: Payload): boolean {
  if (run === undefined) return false;
  return run.head_repository?.id === undefined || run.head_repository.id !== repository?.id;
}

function unsafe(event: string): ManifestError {
  return new ManifestError({
    code: 'UNSAFE_EVENT',
    message:
      `${event} is refused: its job holds a token that may write and the secrets of the ` +
      'repository, while the files to run come from whoever opened the pull request. ' +
      'Start the workflow on pull_request instead; what a read-only token cannot do is skipped with a notice.',
  });
}

function headShaOf(event: EventName, payload: Payload): string | undefined {
  if (event === 'pull_request') return payload.pull_request?.head.sha;
  if (event === 'merge_group') return payload.merge_group?.head_sha;
  return undefined;
}

function pullRequestOf(event: EventName, payload: Payload): { pullRequest?: PullRequestContext } {
  if (event !== 'pull_request' || payload.pull_request === undefined) return {};
  const { number, head, base } = payload.pull_request;
  // A fork that was deleted leaves no head repository; then nothing says the code is ours.
  return { pullRequest: { number, isFork: head.repo?.id === undefined || head.repo.id !== base.repo?.id } };
}

/** What accepting a change goes by, each where the event tells it. */
function acceptanceOf(
  event: EventName,
  payload: Payload,
): Pick<EventContext, 'labels' | 'queuedPullRequest' | 'comment'> {
  const comment = event === 'issue_comment' ? parseComment(payload) : undefined;
  const labels = event === 'pull_request' ? parseLabels(payload) : undefined;
  const queuedPullRequest = parseQueuedPullRequest(payload.merge_group?.head_ref);
  return {
    ...(comment === undefined ? {} : { comment }),
    ...(labels === undefined ? {} : { labels }),
    ...(event === 'merge_group' && queuedPullRequest !== undefined ? { queuedPullRequest } : {}),
  };
}

function baseShaOf(event: EventName, payload: Payload): { baseSha?: string } {
  const sha =
    event === 'pull_request'
      ? payload.pull_request?.base.sha
      : event === 'merge_group'
        ? payload.merge_group?.base_sha
        : undefined;
  return sha === undefined ? {} : { baseSha: sha };
}

/** A branch that is new was at no commit before, which GitHub writes as zeros. */
function beforeOf(
  event: EventName,
  { before, forced }: Payload,
): { beforeSha?: string; isForcedPush?: true } {
  if (event !== 'push' || before === undefined || /^0*$/.test(before)) return {};
  return { beforeSha: before, ...(forced === true ? { isForcedPush: true } : {}) };
}

/** Out of `owner/name/.github/workflows/arena.yml@refs/heads/main`. */
function workflowPathOf({ GITHUB_WORKFLOW_REF: ref }: Environment): { workflowPath?: string } {
  const path = ref?.match(/^[^/]+\/[^/]+\/(.+)@[^@]+$/)?.[1];
  return path === undefined ? {} : { workflowPath: path };
}

function baselineBranchOf(event: EventName, payload: Payload, ref: string | undefined): string | undefined {
  if (event === 'pull_request') return payload.pull_request?.base.ref;
  if (event === 'merge_group') return branchOf(payload.merge_group?.base_ref);
  return branchOf(ref);
}

function branchOf(ref: string | undefined): string | undefined {
  const prefix = 'refs/heads/';
  return ref?.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}

function isBranch(ref: string | undefined, name: string | undefined): boolean {
  return name !== undefined && branchOf(ref) === name;
}

function parseRepository(environment: Environment, payload: Payload): EventContext['repository'] {
  const fullName = required(environment, 'GITHUB_REPOSITORY');
  const [owner, name, ...rest] = fullName.split('/');
  if (!owner || !name || rest.length > 0) throw broken(`GITHUB_REPOSITORY is "${fullName}", not owner/name.`);
  // The payload of a schedule is nearly empty; the runner's variable is always there.
  const id = Number(environment.GITHUB_REPOSITORY_ID || payload.repository?.id || Number.NaN);
  return { owner, name, id: Number.isSafeInteger(id) ? id : undefined };
}

function parseRun(environment: Environment): EventContext['run'] {
  const id = Number(required(environment, 'GITHUB_RUN_ID'));
  return {
    id,
    attempt: Number(environment.GITHUB_RUN_ATTEMPT || 1),
    url: `${repositoryUrl(environment)}/actions/runs/${id}`,
  };
}

function repositoryUrl(environment: Environment): string {
  return `${environment.GITHUB_SERVER_URL || 'https://github.com'}/${environment.GITHUB_REPOSITORY}`;
}

function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw broken(`The variable ${name} is missing.`);
  return value;
}

function broken(message: string): ManifestError {
  return new ManifestError({
    code: 'INVALID_EVENT',
    message: `${message} The action runs inside GitHub Actions, whose runner provides this; on your own machine use the command line.`,
  });
}
