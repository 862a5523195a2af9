import type { GithubClient } from './github-client.ts';
import { FIRST_PARENTS_MAX, FIRST_PARENTS_REQUESTS_MAX } from './limits.ts';

/** A commit on the way back from another one. */
export interface Ancestor {
  readonly sha: string;
  /** Commits between the two. */
  readonly distance: number;
}

/**
 * Walks back from a commit along first parents, nearest first and without the commit itself: the states its branch has
 * been in. GitHub lists everything reachable, merged branches included, so the list only tells who the parents are.
 */
export async function* walkFirstParents(
  client: Pick<GithubClient, 'listCommits'>,
  start: string,
): AsyncGenerator<Ancestor> {
  const parentsOf = new Map<string, readonly string[]>();
  let requests = 0;
  let current = start;
  for (let distance = 1; distance <= FIRST_PARENTS_MAX; distance++) {
    if (!parentsOf.has(current)) {
      if (requests++ === FIRST_PARENTS_REQUESTS_MAX) return;
      for (const { sha, parents } of await client.listCommits(current)) parentsOf.set(sha, parents);
    }
    const first = parentsOf.get(current)?.[0];
    if (first === undefined) return;
    current = first;
    yield { sha: current, distance };
  }
}
