import { DAY_MS } from '../baseline/history/history-limits.ts';
import { hash8 } from '../lib/hash.ts';
import type { Comparison, ComparisonEntry } from '../model/comparison.ts';
import { type IssueInput, issueTitle, renderIssue, renderRecovery } from '../reports/issue.ts';
import type { GithubClient, RepositoryIssue } from './github-client.ts';
import { type IssueMarker, parseIssueMarker, renderIssueMarker } from './issue-marker.ts';
import { COMMENT_BODY_MAX } from './limits.ts';
import { findOwnId } from './own-id.ts';

/** Days in which what comes back opens the closed issue again rather than another one. */
export const REOPEN_DAYS = 14;

/** The part of the client that the issue needs. */
export type IssueClient = Pick<
  GithubClient,
  'getOwnAccountId' | 'listIssues' | 'createIssue' | 'updateIssue' | 'createComment'
>;

/** What the issue is about, and who writes it. */
export interface IssueTarget extends Pick<IssueInput, 'name' | 'branch' | 'sha' | 'at' | 'run'> {
  readonly key: string;
  readonly runId: number;
  readonly attempt: number;
  readonly token: string;
}

/** What became of the issue. */
export interface IssueOutcome {
  /** `declined`: somebody closed it as not planned, and it stays closed. `superseded`: a later run has written. */
  readonly action: 'none' | 'created' | 'updated' | 'reopened' | 'closed' | 'declined' | 'superseded';
  readonly url?: string;
}

interface MarkedIssue extends RepositoryIssue {
  readonly marker: IssueMarker;
}

/**
 * Keeps the one issue of this configuration in step with what an execution found: opens it, renews its text, closes it
 * with a comment once nothing of it is left, and opens it again when that comes back soon.
 */
export async function upsertIssue(
  client: IssueClient,
  target: IssueTarget,
  comparison: Comparison,
): Promise<IssueOutcome> {
  const author = await findOwnId(client, target.token);
  const open = await listOwn(client, author, target.key, { state: 'open' });
  const [issue] = open;
  if (issue !== undefined && isWrittenLater(issue.marker, target))
    return { action: 'superseded', url: issue.url };
  const found = findTrouble(comparison, issue?.marker.failing ?? []);
  const content = contentOf(target, found);
  if (issue === undefined)
    return isTrouble(found) ? openAgain(client, author, target, content) : { action: 'none' };
  if (isTrouble(found) || found.unsettled) {
    // A run that could not judge what failed neither renews the text nor closes the issue.
    if (isTrouble(found)) await client.updateIssue(issue.number, content);
    return { action: 'updated', url: issue.url };
  }
  await client.createComment(issue.number, renderRecovery(target));
  await client.updateIssue(issue.number, { state: 'closed', stateReason: 'completed' });
  return { action: 'closed', url: issue.url };
}

interface Trouble extends Pick<IssueInput, 'drift' | 'newFailures' | 'stillFailing'> {
  /** Whether something that failed could not be judged this time. */
  readonly unsettled: boolean;
}

/** Without a baseline nobody can tell a new failure from an old one, and none is counted as new. */
function findTrouble(comparison: Comparison, failing: readonly string[]): Trouble {
  const known = new Set(failing);
  const isKnown = (entry: ComparisonEntry) => known.has(hashOf(entry));
  const { newFailures, existingFailures, errors, skipped, undecided, flaky } = comparison;
  return {
    drift: comparison.drift ?? [],
    newFailures: comparison.baseline === null ? [] : newFailures,
    stillFailing: [...existingFailures, ...(comparison.baseline === null ? newFailures : [])].filter(isKnown),
    unsettled: [...errors, ...skipped, ...undecided, ...flaky].some(isKnown),
  };
}

function isTrouble({ drift, newFailures, stillFailing }: Trouble): boolean {
  return drift.length + newFailures.length + stillFailing.length > 0;
}

function hashOf({ run, check }: ComparisonEntry): string {
  return hash8(JSON.stringify([run, check]));
}

interface IssueContent {
  readonly title: string;
  readonly body: string;
}

function contentOf(target: IssueTarget, found: Trouble): IssueContent {
  const { key, runId, attempt, name, branch, sha, at, run } = target;
  const input: IssueInput = { name, branch, sha, at, run, ...found };
  const failing = [...found.newFailures, ...found.stillFailing].map(hashOf);
  const marker = renderIssueMarker({ key, runId, attempt, failing: [...new Set(failing)] });
  return {
    title: issueTitle(input),
    body: `${marker}\n${renderIssue(input, COMMENT_BODY_MAX - marker.length - 1)}`,
  };
}

async function openAgain(
  client: IssueClient,
  author: number,
  target: IssueTarget,
  content: IssueContent,
): Promise<IssueOutcome> {
  const since = new Date(Date.parse(target.at) - REOPEN_DAYS * DAY_MS).toISOString();
  const closed = await listOwn(client, author, target.key, { state: 'closed', since });
  const latest = closed.findLast(
    ({ closedAt }) => closedAt !== null && Date.parse(closedAt) >= Date.parse(since),
  );
  if (latest === undefined) {
    const { url } = await client.createIssue(content);
    return { action: 'created', url };
  }
  if (latest.stateReason === 'not_planned') return { action: 'declined', url: latest.url };
  await client.updateIssue(latest.number, { ...content, state: 'open' });
  return { action: 'reopened', url: latest.url };
}

/** The issues of this configuration that we wrote ourselves, oldest first. */
async function listOwn(
  client: IssueClient,
  author: number,
  key: string,
  filter: Parameters<IssueClient['listIssues']>[0],
): Promise<readonly MarkedIssue[]> {
  const issues = await client.listIssues(filter);
  return issues
    .flatMap((issue): readonly MarkedIssue[] => {
      const marker = issue.authorId === author ? parseIssueMarker(issue.body) : undefined;
      return marker?.key === key ? [{ ...issue, marker }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

function isWrittenLater(marker: IssueMarker, { runId, attempt }: IssueTarget): boolean {
  return marker.runId === runId ? marker.attempt > attempt : marker.runId > runId;
}
