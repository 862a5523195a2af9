import { PublishError } from '../errors/publish-error.ts';
import type { Blessing } from '../model/accepted-change.ts';
import { acceptByLabel } from './accept-by-label.ts';
import type { AcceptanceClient, PullRequestFacts } from './acceptance-client.ts';
import { RECORD_NAME, type ReadRecords, readRecords } from './blessing-record.ts';
import type { EventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';
import type { ActionInputs } from './inputs.ts';
import { PUSHED_PULL_REQUESTS_MAX } from './limits.ts';
import { isForWantOfPermission } from './remedy.ts';

/** What looking for accepted changes needs. */
export interface BlessingSources {
  readonly inputs: Pick<ActionInputs, 'blessLabel'>;
  readonly context: EventContext;
  /** Absent without a token; then nothing is accepted. */
  readonly client: (AcceptanceClient & Pick<GithubClient, 'createCheckRun'>) | undefined;
  readonly onNotice: (message: string) => void;
}

/** The part of a pull request that acceptances are bound to. */
type Accepted = Pick<PullRequestFacts, 'number' | 'headSha' | 'labels'>;

/**
 * The changes accepted on GitHub at the commit under test: at the head of the pull request, at that of the one a
 * merge queue tests, and for a push at the heads of the pull requests it merged. What cannot be asked is told and
 * accepts nothing.
 */
export async function resolveBlessings(sources: BlessingSources): Promise<readonly Blessing[]> {
  const { client, context } = sources;
  if (client === undefined) return [];
  let takenBackAt: string | undefined;
  const blessings = await orNothing(sources, async () => {
    const found: Blessing[] = [];
    for (const pull of await findPullRequests(client, context)) {
      const read = await readAccepted(client, pull, sources);
      found.push(...read.blessings);
      takenBackAt = read.takenBackAt;
    }
    return found;
  });
  const recorded = { blessings, takenBackAt };
  const labelled = await orNothing(sources, () => acceptByLabel({ ...sources, client }, recorded));
  return [...blessings, ...labelled];
}

/** What is found, or nothing and a notice where GitHub refuses. */
async function orNothing(
  { onNotice }: BlessingSources,
  find: () => Promise<readonly Blessing[]>,
): Promise<readonly Blessing[]> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    const remedy = isForWantOfPermission(error.code)
      ? ' The job permissions `checks: read` and `pull-requests: read` bring them.'
      : '';
    onNotice(`Changes accepted on GitHub do not count: ${error.message}${remedy}`);
    return [];
  }
}

async function findPullRequests(
  client: AcceptanceClient,
  { event, pullRequest, queuedPullRequest, headSha, labels, isBaselineSource, baselineBranch }: EventContext,
): Promise<readonly Accepted[]> {
  if (pullRequest !== undefined)
    return [{ number: pullRequest.number, headSha, labels: labels?.names ?? [] }];
  if (queuedPullRequest !== undefined) return [await client.getPullRequest(queuedPullRequest)];
  if (event !== 'push' || !isBaselineSource) return [];
  const pulls = await client.listPullRequestsOf(headSha);
  return pulls
    .filter(({ isMerged, baseBranch }) => isMerged && baseBranch === baselineBranch)
    .slice(0, PUSHED_PULL_REQUESTS_MAX);
}

async function readAccepted(
  client: AcceptanceClient,
  { number, headSha, labels }: Accepted,
  { inputs, onNotice }: BlessingSources,
): Promise<ReadRecords> {
  const checkRuns = await client.listCheckRuns(headSha, RECORD_NAME);
  const read = readRecords(checkRuns, { sha: headSha, pullRequest: number });
  const { blessings, unreadable } = read;
  if (unreadable > 0) {
    onNotice(
      `${unreadable} check runs named "${RECORD_NAME}" at ${headSha.slice(0, 7)} are no records and accept nothing.`,
    );
  }
  const isLabelled = inputs.blessLabel !== undefined && labels.includes(inputs.blessLabel);
  // Taking the label off takes back what it accepted.
  return { ...read, blessings: blessings.filter(({ source }) => source !== 'label' || isLabelled) };
}
