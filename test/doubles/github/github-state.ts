import type { ArtifactStore } from '../artifact-store.ts';

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

/** What a token may do. */
export interface TokenGrant {
  readonly account: Account;
  /** Whether it is the token of an app, which may create check runs but cannot ask who it is. */
  readonly isApp: boolean;
  readonly permissions: ReadonlySet<string>;
}

export interface CommentRecord {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly user: Account;
  updates: number;
}

export interface IssueRecord {
  readonly number: number;
  title: string;
  body: string;
  readonly user: Account;
  state: 'open' | 'closed';
  stateReason: string | null;
  closedAt: string | null;
  updates: number;
}

export interface AnnotationRecord {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRunRecord {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly app: number;
  status: string;
  conclusion: string | null;
  externalId: string;
  detailsUrl: string;
  output: { title: string | null; summary: string | null; text: string | null };
  readonly annotations: AnnotationRecord[];
  /** When it ended; a time long ago unless a test says otherwise. */
  completedAt: string;
}

export interface PullRequestRecord {
  readonly headSha: string;
  readonly headRef: string;
  readonly baseRef: string;
  /** The commit of the base branch that it became; it is open without one. */
  readonly mergedAs?: string;
  readonly labels?: readonly string[];
}

/** Everything the double remembers about one repository. */
export interface GithubState {
  readonly owner: string;
  readonly name: string;
  readonly repositoryId: number;
  readonly tokens: Map<string, TokenGrant>;
  readonly comments: Map<number, CommentRecord>;
  readonly issues: Map<number, IssueRecord>;
  /** What is closed now is closed at this time. */
  readonly now: string;
  readonly checkRuns: Map<number, CheckRunRecord>;
  readonly store: ArtifactStore;
  /** Commits that exist; when empty, every commit does. */
  readonly commits: Set<string>;
  /** Parents of commits, the first one first; commits that are not in here have no past. */
  readonly parents: Map<string, readonly string[]>;
  /** Commits that branches point to. */
  readonly branches: Map<string, string>;
  readonly pulls: Map<number, PullRequestRecord>;
  /** What accounts may do, by login; those that are not in it are not known to the repository. */
  readonly permissions: Map<string, string>;
  /** Reactions to comments, in order. */
  readonly reactions: { readonly comment: number; readonly content: string }[];
  /** Workflow runs that were started again, in order. */
  readonly repeated: { readonly run: number; readonly part: 'all' | 'failed' }[];
  /** What the change at hand touches: of every pull request, and between any two commits. */
  readonly changedFiles: { readonly filename: string; readonly previous_filename?: string }[];
  /** Numbers of pull requests whose conversation is locked. */
  readonly lockedIssues: Set<number>;
  /** Files by `ref:path`, for the contents API. */
  readonly files: Map<string, string>;
  nextId: number;
}

/** The account that writes with the job token. */
export const actionsBot: Account = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' };

const ALL = ['actions: read', 'checks: write', 'contents: read', 'pull-requests: write'];

/** A grant of the job token; all permissions of the main job unless told. */
export function jobGrant(permissions: readonly string[] = ALL): TokenGrant {
  return { account: actionsBot, isApp: true, permissions: new Set(permissions) };
}

/** A grant of another app's token. */
export function appGrant(account: Account, permissions: readonly string[] = ALL): TokenGrant {
  return { account, isApp: true, permissions: new Set(permissions) };
}

/** A grant of a person's token, which cannot create check runs. */
export function userGrant(account: Account, permissions: readonly string[] = ALL): TokenGrant {
  return { account, isApp: false, permissions: new Set(permissions) };
}

/** Adds commits, each made from the one before it, and lets a branch point to the last one. */
export function commitTo(state: GithubState, branch: string, ...shas: readonly string[]): void {
  for (const sha of shas) {
    const tip = state.branches.get(branch);
    state.parents.set(sha, tip === undefined ? [] : [tip]);
    state.branches.set(branch, sha);
  }
}

/** Creates the state of an empty repository. */
export function createGithubState(store: ArtifactStore, repository = 'octo/arena'): GithubState {
  const [owner = '', name = ''] = repository.split('/');
  return {
    owner,
    name,
    repositoryId: 4242,
    tokens: new Map(),
    comments: new Map(),
    issues: new Map(),
    now: '2026-02-03T04:05:06Z',
    checkRuns: new Map(),
    store,
    commits: new Set(),
    parents: new Map(),
    branches: new Map(),
    pulls: new Map(),
    changedFiles: [],
    permissions: new Map(),
    reactions: [],
    repeated: [],
    lockedIssues: new Set(),
    files: new Map(),
    nextId: 1000,
  };
}
