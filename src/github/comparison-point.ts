import type { Git } from '../arena/git.ts';
import { PublishError } from '../errors/publish-error.ts';
import type { EventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';

/** The commit that a run is to be compared with. */
export interface ComparisonPoint {
  readonly sha: string;
  /** A clause that says how it was found. */
  readonly clause: string;
}

/** What finding the comparison point needs. */
export interface ComparisonPointSources {
  readonly context: EventContext;
  /** Absent without a token; then the checkout alone is asked. */
  readonly client: Pick<GithubClient, 'getCommit' | 'getMergeBase'> | undefined;
  /** Asks the checkout. */
  readonly git: Git;
  readonly workspace: string;
  readonly signal: AbortSignal;
}

/**
 * Finds the commit that the run is to be compared with. For a pull request that is where its base was when the merge
 * commit was made, or where its branch left the base; never the tip of the base, which has other people's commits.
 */
export async function findComparisonPoint(
  sources: ComparisonPointSources,
): Promise<ComparisonPoint | { readonly reason: string }> {
  const { context } = sources;
  switch (context.event) {
    case 'pull_request':
      return (await isHeadRun(sources)) ? mergeBase(sources) : mergeParent(sources);
    case 'merge_group':
      return context.baseSha === undefined
        ? firstParent(sources, 'the first parent of the merge group')
        : { sha: context.baseSha, clause: 'the base of the merge group' };
    case 'schedule':
      return { sha: context.sha, clause: 'the commit itself, as a schedule compares with the past' };
    default:
      return pushedFrom(sources);
  }
}

async function pushedFrom(sources: ComparisonPointSources) {
  const { context, client } = sources;
  const { beforeSha: before, isForcedPush } = context;
  if (before !== undefined && isForcedPush !== true) {
    const known = client === undefined || (await tryTo(() => client.getCommit(before))) !== undefined;
    if (known) return { sha: before, clause: 'the commit before the push' };
    return firstParent(sources, `the first parent; the commit before the push, ${shorten(before)}, is gone`);
  }
  return firstParent(sources, 'the first parent of the commit');
}

/** Whether the contributor's own commit is checked out, and not its merge into the base. */
async function isHeadRun({ context, git, workspace, signal }: ComparisonPointSources): Promise<boolean> {
  const { ref, sha, headSha } = context;
  if (ref !== undefined && !/^refs\/pull\/\d+\/merge$/.test(ref)) return true;
  if (sha === headSha) return true;
  const checkedOut = await git(workspace, ['rev-parse', '--verify', 'HEAD'], signal).catch(() => '');
  return checkedOut.trim() === headSha;
}

async function mergeParent(sources: ComparisonPointSources) {
  const parents = await parentsOf(sources, sources.context.sha);
  const [first] = parents;
  if (first !== undefined && parents.length > 1) {
    return { sha: first, clause: 'the first parent of the merge commit' };
  }
  // The merge commit is made anew whenever the base moves, and the old one may be gone.
  return mergeBase(sources);
}

async function mergeBase({ context, client }: ComparisonPointSources) {
  const { baselineBranch, baseSha, headSha } = context;
  if (client !== undefined) {
    // The recorded base may be older than what the branch has merged since, so its name is asked for first.
    for (const base of [baselineBranch, baseSha]) {
      const sha = base && (await tryTo(() => client.getMergeBase(base, headSha)));
      if (sha)
        return { sha, clause: `the last commit that the head has in common with ${nameOf(base, baseSha)}` };
    }
  }
  if (baseSha === undefined)
    return { reason: 'the event does not name the base commit, and GitHub was of no help' };
  return {
    sha: baseSha,
    clause: 'the base commit that the event names, as nothing better could be found out',
  };
}

function nameOf(base: string, baseSha: string | undefined): string {
  return base === baseSha ? `the base ${shorten(base)}` : base;
}

async function firstParent(sources: ComparisonPointSources, clause: string) {
  const [sha] = await parentsOf(sources, sources.context.sha);
  return sha === undefined ? { reason: 'no commit before this one is known' } : { sha, clause };
}

/** From GitHub, else from the checkout, whose commit names its parents however shallow it is. */
async function parentsOf(
  { client, git, workspace, signal }: ComparisonPointSources,
  sha: string,
): Promise<readonly string[]> {
  const found = client && (await tryTo(() => client.getCommit(sha)));
  if (found !== undefined) return found.parents;
  const commit = await git(workspace, ['cat-file', 'commit', sha], signal).catch(() => '');
  const header = commit.split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
}

/** What GitHub does not know or does not show is undefined. */
async function tryTo<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof PublishError && ['NOT_FOUND', 'REFUSED', 'FORBIDDEN'].includes(error.code)) {
      return undefined;
    }
    throw error;
  }
}

function shorten(sha: string): string {
  return sha.slice(0, 7);
}
