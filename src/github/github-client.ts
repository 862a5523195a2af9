import type { Annotation } from '../reports/annotations.ts';
import type { CheckRunTexts } from '../reports/check-run.ts';
import type { AcceptanceClient } from './acceptance-client.ts';

/** A comment on a pull request, as far as we look at it. */
export interface PullRequestComment {
  readonly id: number;
  readonly body: string;
  /** Absent when the account is gone. */
  readonly authorId?: number;
  readonly authorLogin?: string;
  readonly url: string;
}

/** The output of a check run. */
export interface CheckOutput extends CheckRunTexts {
  /** At most 50; GitHub appends them to those already there. */
  readonly annotations: readonly Annotation[];
}

/** A check run that is finished from the start. */
export interface FinishedCheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  readonly detailsUrl: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly output: CheckOutput;
}

/** A check run that was made. */
export interface CreatedCheckRun {
  readonly id: number;
  readonly url: string;
  /** Short name of the app whose token made it. */
  readonly app?: string;
}

/** A stored artifact and the run it came from. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** Size of the archive. */
  readonly sizeBytes: number;
  readonly expired: boolean;
  /** RFC 3339 time. */
  readonly createdAt: string | null;
  readonly run?: {
    readonly id?: number;
    readonly headBranch?: string;
    readonly headSha?: string;
    readonly headRepositoryId?: number;
  };
}

/** What a change is between: the commits of a pull request, or two commits. */
export type ChangeTarget =
  | { readonly pullRequest: number }
  | { readonly base: string; readonly head: string };

/** What a workflow run says about where it came from. */
export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  readonly headBranch: string | null;
  readonly headSha: string;
  readonly headRepositoryId?: number;
  /** `completed`, `in_progress`, `queued`, ... */
  readonly status: string | null;
  /** Path of the workflow file. */
  readonly workflowPath: string;
}

/** A commit and what it was made from, the branch it was made on first. */
export interface CommitParents {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** Which workflow runs are asked for; an absent part means any. */
export interface WorkflowRunFilter {
  readonly headSha?: string;
  readonly event?: string;
  readonly branch?: string;
}

/** A check run that somebody made for a commit. */
export interface FoundCheckRun {
  readonly id: number;
  /** Short name of the app that made it, such as `github-actions`. */
  readonly app: string | null;
  readonly isCompleted: boolean;
  readonly text: string;
}

/** An issue of the repository; pull requests are none. */
export interface RepositoryIssue {
  readonly number: number;
  readonly body: string;
  /** Absent when the account is gone. */
  readonly authorId?: number;
  readonly url: string;
  /** RFC 3339 time; `null` while it is open. */
  readonly closedAt: string | null;
  /** Why it was closed, such as `completed` or `not_planned`. */
  readonly stateReason: string | null;
}

/** Which issues are asked for: `since` takes those that were touched after a time. */
export interface IssueFilter {
  readonly state: 'open' | 'closed';
  readonly since?: string;
}

/** What is to be changed of an issue. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly stateReason?: 'completed';
}

/**
 * The calls to GitHub we need, all for the repository of the event. Lists come whole, over all pages. What GitHub
 * refuses is thrown as a `PublishError` with a `PublishErrorCode`.
 */
export interface GithubClient extends AcceptanceClient {
  /** Id of the account the token belongs to; refused for the job token and for app tokens. */
  getOwnAccountId(): Promise<number>;
  listComments(pullRequest: number): Promise<readonly PullRequestComment[]>;
  createComment(pullRequest: number, body: string): Promise<PullRequestComment>;
  updateComment(commentId: number, body: string): Promise<PullRequestComment>;
  deleteComment(commentId: number): Promise<void>;
  /** The latest touched first; those of many pages ago are left out. */
  listIssues(filter: IssueFilter): Promise<readonly RepositoryIssue[]>;
  createIssue(issue: { readonly title: string; readonly body: string }): Promise<RepositoryIssue>;
  updateIssue(number: number, change: IssueChange): Promise<void>;
  createCheckRun(checkRun: FinishedCheckRun): Promise<CreatedCheckRun>;
  /** Appends annotations; title, summary and text stand as given. */
  appendToCheckRun(checkRunId: number, output: CheckOutput): Promise<void>;
  /** Paths of the files that a change touched, old and new names; GitHub leaves out those beyond its limit. */
  listChangedFiles(
    target: ChangeTarget,
  ): Promise<{ readonly files: readonly string[]; readonly isComplete: boolean }>;
  /** Check runs of a name at a commit: the newest of each app. */
  listNamedCheckRuns(headSha: string, name: string): Promise<readonly FoundCheckRun[]>;
  /** Newest first; no further pages are read once one holds an artifact that is enough. */
  listArtifacts(
    name: string,
    isEnough?: (artifact: StoredArtifact) => boolean,
  ): Promise<readonly StoredArtifact[]>;
  listRunArtifacts(runId: number, name: string): Promise<readonly StoredArtifact[]>;
  getWorkflowRun(runId: number): Promise<WorkflowRun>;
  /** The newest hundred. */
  listWorkflowRuns(filter: WorkflowRunFilter): Promise<readonly WorkflowRun[]>;
  getCommit(sha: string): Promise<CommitParents>;
  /** A hundred commits that are reachable from one, itself first; those of merged branches are among them. */
  listCommits(sha: string): Promise<readonly CommitParents[]>;
  /** The newest commit that two have in common. */
  getMergeBase(base: string, head: string): Promise<string>;
  /** A file of the repository as it is at a commit; more bytes than `maxBytes` are an error with code `TOO_LARGE`. */
  downloadFile(path: string, ref: string, maxBytes: number): Promise<Uint8Array>;
  /** The archive of an artifact; more bytes than `maxBytes` are an error with code `TOO_LARGE`. */
  downloadArtifact(artifactId: number, maxBytes: number): Promise<Uint8Array>;
}

/** Why GitHub refused. */
export type PublishErrorCode =
  | 'BAD_CREDENTIALS'
  | 'FORBIDDEN'
  /** The conversation is locked, so that nobody's permission helps. */
  | 'LOCKED'
  | 'NOT_FOUND'
  | 'GONE'
  | 'REFUSED'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'TOO_LARGE';
