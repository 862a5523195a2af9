import { pause, type Timers } from '../lib/timers.ts';
import { TRUSTED_EVENTS } from './examine-artifact.ts';
import type { GithubClient, StoredArtifact, WorkflowRun } from './github-client.ts';
import { BASELINE_POLLS_MAX } from './limits.ts';

/** Whose baseline is waited for, and how long. */
export interface AwaitedRun {
  readonly sha: string;
  /** Name of the artifact. */
  readonly name: string;
  readonly repositoryId: number;
  readonly ownRunId: number;
  /** The workflow whose run stores the baseline; undefined when the runner does not say. */
  readonly workflowPath: string | undefined;
  readonly seconds: number;
}

/** What waiting came to: the artifacts that came, and a clause that says how it went. */
export interface Waited {
  readonly clause: string;
  readonly artifacts: readonly StoredArtifact[];
}

/** Waits for the artifact of a commit while a run of the same workflow is on its way; at most so many seconds. */
export async function waitForBaseline(
  client: Pick<GithubClient, 'listWorkflowRuns' | 'getWorkflowRun' | 'listRunArtifacts'>,
  awaited: AwaitedRun,
  { timers, signal }: { readonly timers: Timers; readonly signal: AbortSignal },
): Promise<Waited> {
  const nothing = (clause: string): Waited => ({ clause, artifacts: [] });
  if (awaited.seconds === 0) return nothing('not waited for, as baseline-wait is 0');
  if (awaited.workflowPath === undefined) return nothing('the runner does not say which workflow this is');
  const run = (await client.listWorkflowRuns({ headSha: awaited.sha })).find((one) =>
    isAwaited(one, awaited),
  );
  if (run === undefined) return nothing('none is in progress');
  const interval = (awaited.seconds * 1000) / BASELINE_POLLS_MAX;
  for (let poll = 1; poll <= BASELINE_POLLS_MAX; poll++) {
    const isAborted = await pause(timers, interval, signal).then(
      () => false,
      () => true,
    );
    if (isAborted) return nothing(`run ${run.id} was in progress, and the job was called off`);
    // Asked in this order, or an artifact stored between the two answers would be missed.
    const { status } = await client.getWorkflowRun(run.id);
    const artifacts = await client.listRunArtifacts(run.id, awaited.name);
    const waited = `${Math.round((poll * interval) / 1000)} s`;
    if (artifacts.length > 0) return { clause: `run ${run.id} stored it within ${waited}`, artifacts };
    if (status === 'completed') return nothing(`run ${run.id} ended within ${waited} and stored none`);
  }
  return nothing(`run ${run.id} was still in progress after ${awaited.seconds} s`);
}

function isAwaited(run: WorkflowRun, { repositoryId, ownRunId, workflowPath }: AwaitedRun): boolean {
  return (
    run.id !== ownRunId &&
    run.status !== 'completed' &&
    TRUSTED_EVENTS.has(run.event) &&
    run.headRepositoryId === repositoryId &&
    // A path may carry the ref that the workflow was read from.
    run.workflowPath.split('@')[0] === workflowPath
  );
}
