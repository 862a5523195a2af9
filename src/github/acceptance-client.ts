/** What a pull request says about itself, as far as accepting changes needs it. */
export interface PullRequestFacts {
  readonly number: number;
  readonly headSha: string;
  readonly baseBranch: string;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  readonly labels: readonly string[];
}

/** A check run that is there already. */
export interface ListedCheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  /** Short name of the app that made it, which no other app can take; absent when the app is gone. */
  readonly app?: string;
  readonly externalId: string;
  readonly conclusion: string | null;
  /** RFC 3339 time; `null` while it is under way. */
  readonly completedAt: string | null;
  readonly text: string;
}

/** Where a workflow run stands. */
export interface RunProgress {
  readonly event: string;
  readonly headSha: string;
  /** Such as `completed` or `in_progress`. */
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly url: string;
}

/** The calls to GitHub that accepting a change needs, refused like those of `GithubClient`. */
export interface AcceptanceClient {
  /** What an account may do: `admin`, `write`, `read` or `none`; `maintain` counts as `write`, `triage` as `read`. */
  getPermission(login: string): Promise<string>;
  getPullRequest(number: number): Promise<PullRequestFacts>;
  /** The pull requests that brought a commit of a branch. */
  listPullRequestsOf(sha: string): Promise<readonly PullRequestFacts[]>;
  /** Check runs of a commit, those that newer ones of the same name replaced too; only of that name where one is given. */
  listCheckRuns(sha: string, name?: string): Promise<readonly ListedCheckRun[]>;
  getRunProgress(runId: number): Promise<RunProgress>;
  /** Runs a workflow run again, in whole or what failed of it. */
  runAgain(runId: number, part: 'all' | 'failed'): Promise<void>;
  reactTo(commentId: number, reaction: 'rocket' | 'confused'): Promise<void>;
}
