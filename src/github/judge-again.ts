import { PublishError } from '../errors/publish-error.ts';
import type { AcceptanceClient, ListedCheckRun } from './acceptance-client.ts';
import { JOB_APP } from './blessing-record.ts';
import type { GithubClient } from './github-client.ts';
import { RUNS_AGAIN_MAX } from './limits.ts';
import { isForWantOfPermission } from './remedy.ts';

/** The part of the client that finding and repeating runs needs. */
export type JudgeClient = Pick<AcceptanceClient, 'getRunProgress' | 'runAgain'> &
  Pick<GithubClient, 'listArtifacts'>;

/** A workflow run that judged a commit, and when its result was there. */
export interface JudgedRun {
  readonly runId: number;
  /** RFC 3339 time. */
  readonly at: string;
}

/**
 * The workflow runs that left a result of a commit: by their check runs, else, as those of forks may make none, by
 * their artifacts. Both are only places to look: nothing that a run says of itself is believed.
 */
export async function findJudgedRuns(
  client: Pick<JudgeClient, 'listArtifacts'>,
  checkRuns: readonly ListedCheckRun[],
  { sha, artifactName }: { readonly sha: string; readonly artifactName: string },
): Promise<readonly JudgedRun[]> {
  const byCheck = checkRuns.flatMap(({ app, headSha, externalId, completedAt }): JudgedRun[] => {
    const runId = /^arena-action:.*:(\d+):\d+$/s.exec(externalId)?.[1];
    const isOurs = app === JOB_APP && headSha === sha && runId !== undefined && completedAt !== null;
    return isOurs ? [{ runId: Number(runId), at: completedAt }] : [];
  });
  if (byCheck.length > 0) return byCheck;
  const artifacts = await client.listArtifacts(artifactName);
  return artifacts.flatMap(({ run, createdAt }) =>
    run?.id !== undefined && run.headSha === sha && createdAt !== null
      ? [{ runId: run.id, at: createdAt }]
      : [],
  );
}

/** What became of having runs judged again. */
export interface JudgedAgain {
  /** Addresses of the runs that were started again. */
  readonly started: readonly string[];
  /** Clauses about those that were not. */
  readonly troubles: readonly string[];
}

/**
 * Runs again what judged a commit, so that the verdict comes from where it always comes from: the failed jobs after
 * something was accepted, all of it after something was taken back.
 */
export async function judgeAgain(
  client: JudgeClient,
  judged: readonly JudgedRun[],
  { sha, after }: { readonly sha: string; readonly after: 'bless' | 'unbless' },
): Promise<JudgedAgain> {
  const runIds = [...new Set(judged.map(({ runId }) => runId))].toSorted((a, b) => b - a);
  const started: string[] = [];
  const troubles: string[] = [];
  for (const runId of runIds.slice(0, RUNS_AGAIN_MAX)) {
    try {
      const { event, headSha, status, conclusion, url } = await client.getRunProgress(runId);
      if (headSha !== sha || event !== 'pull_request') continue;
      if (status !== 'completed') troubles.push(`the run ${runId} is still under way`);
      else if (after === 'unbless') started.push(await start(client, { runId, part: 'all', url }));
      else if (conclusion === 'failure') started.push(await start(client, { runId, part: 'failed', url }));
    } catch (error) {
      if (!(error instanceof PublishError)) throw error;
      troubles.push(troubleOf(error, runId));
    }
  }
  return { started, troubles };
}

async function start(
  client: JudgeClient,
  { runId, part, url }: { readonly runId: number; readonly part: 'all' | 'failed'; readonly url: string },
): Promise<string> {
  await client.runAgain(runId, part);
  return url;
}

function troubleOf({ code, message }: PublishError, runId: number): string {
  return isForWantOfPermission(code)
    ? `the run ${runId} could not be started again, for which the job that reads comments needs the permission \`actions: write\``
    : `the run ${runId} could not be started again (${message.replace(/\.$/, '')})`;
}
