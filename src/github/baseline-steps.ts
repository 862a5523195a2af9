import type { BaselineRequest } from '../arena/outcome.ts';
import type { BaseTreeOutcome } from '../arena/run-base-tree.ts';
import type { Baseline, BaselineResolution } from '../baseline/baseline.ts';
import type { Timers } from '../lib/timers.ts';
import type { ArtifactClient, ArtifactSearch } from './baseline-from-artifact.ts';
import { readDigest } from './baseline-from-digest.ts';
import { readCommittedBaseline } from './baseline-from-file.ts';
import type { ComparisonPoint } from './comparison-point.ts';
import type { EventContext } from './event-context.ts';
import { reasonNotComparable } from './examine-artifact.ts';
import type { GithubClient } from './github-client.ts';
import type { ActionInputs } from './inputs.ts';
import { waitForBaseline } from './wait-for-baseline.ts';

/** The part of the client that the steps need. */
export type BaselineClient = ArtifactClient &
  Pick<
    GithubClient,
    'getCommit' | 'getMergeBase' | 'listRunArtifacts' | 'listNamedCheckRuns' | 'downloadFile'
  >;

/** What a step has to look with. */
export interface StepDesk {
  readonly inputs: Pick<ActionInputs, 'baselineArtifact' | 'baselineWait' | 'commentKey'>;
  readonly context: EventContext;
  readonly request: BaselineRequest;
  readonly workingDirectory: string;
  /** Where the checkout is, if no git repository says so. */
  readonly workspace: string;
  readonly point: ComparisonPoint;
  /** Absent without a token. */
  readonly online: { readonly client: BaselineClient; readonly search: ArtifactSearch } | undefined;
  readonly timers: Timers;
  readonly signal: AbortSignal;
  /** Runs the arenas as they are in another commit, in mock mode. */
  readonly runBaseTree: (sha: string) => Promise<BaseTreeOutcome>;
}

/** What a step found. */
export interface StepOutcome extends Pick<BaselineResolution, 'suspected'> {
  readonly clause: string;
  readonly baseline?: Baseline;
}

/** One place to look for a baseline in. */
export interface BaselineStep {
  /** How its clause begins. */
  readonly label: string;
  /** The permission of the job that it needs; steps that share one fail together. */
  readonly permission?: string;
  /** Nobody has to be warned that it could not be done. */
  readonly isMinor?: true;
  look(desk: StepDesk): Promise<StepOutcome>;
}

type Online = NonNullable<StepDesk['online']>;

const NO_TOKEN: StepOutcome = { clause: 'no github-token was given to look it up with' };

function whenOnline(look: (online: Online, desk: StepDesk) => Promise<StepOutcome>): BaselineStep['look'] {
  return async (desk) => (desk.online === undefined ? NO_TOKEN : look(desk.online, desk));
}

const lastScheduled: BaselineStep = {
  label: 'last scheduled run',
  permission: 'actions: read',
  look: whenOnline(({ search }) => search.lastScheduled()),
};

/** The places in the order they are looked into; the first one that gives a baseline ends the search. */
const USUAL_STEPS: readonly BaselineStep[] = [
  {
    label: 'its artifact',
    permission: 'actions: read',
    look: whenOnline(({ search }, { point }) => search.atCommit(point.sha)),
  },
  {
    label: 'nearest commit before it',
    permission: 'actions: read',
    look: whenOnline(({ search }, { point }) => search.before(point.sha)),
  },
  { label: 'its run', permission: 'actions: read', look: whenOnline(waitForRun) },
  { label: 'committed baseline', permission: 'contents: read', look: lookAtCommitted },
  {
    label: 'digest in its check run',
    permission: 'checks: read',
    isMinor: true,
    look: whenOnline(({ client }, { point, inputs, request }) =>
      readDigest(client, { sha: point.sha, key: inputs.commentKey }, request),
    ),
  },
  { label: 'running it', look: runBase },
];

/** The steps of an event. A schedule compares with the past of the same files, so it begins with the one before. */
export function baselineSteps({ event }: EventContext): readonly BaselineStep[] {
  return event === 'schedule' ? [lastScheduled, ...USUAL_STEPS] : USUAL_STEPS;
}

async function waitForRun(
  { client, search }: Online,
  { context, inputs, point, timers, signal }: StepDesk,
): Promise<StepOutcome> {
  const { repository, run, workflowPath } = context;
  const awaited = {
    sha: point.sha,
    name: inputs.baselineArtifact,
    repositoryId: repository.id ?? Number.NaN,
    ownRunId: run.id,
    workflowPath,
    seconds: inputs.baselineWait,
  };
  const { clause, artifacts } = await waitForBaseline(client, awaited, { timers, signal });
  if (artifacts.length === 0) return { clause };
  const looked = await search.among(artifacts, point.sha);
  return { ...looked, clause: `${clause}; ${looked.clause}` };
}

async function lookAtCommitted(desk: StepDesk): Promise<StepOutcome> {
  const { request, point, online } = desk;
  if (request.committedFile === undefined) return { clause: 'the policy names none' };
  if (online === undefined) return NO_TOKEN;
  const places = { ...desk, file: request.committedFile, client: online.client, sha: point.sha };
  const found = await readCommittedBaseline(places);
  if ('reason' in found) return { clause: found.reason };
  const stranger = reasonNotComparable(found.baseline.result, request);
  if (stranger !== undefined) return { clause: `${request.committedFile}: ${stranger.reason}` };
  return { baseline: found.baseline, clause: `${request.committedFile} of that commit was taken` };
}

async function runBase({ context, request, point, runBaseTree }: StepDesk): Promise<StepOutcome> {
  if (request.lane === 'real') return { clause: 'left out, as it would call models' };
  if (context.event === 'schedule') return { clause: 'left out, as it is the same commit' };
  const outcome = await runBaseTree(point.sha);
  if ('reason' in outcome) return { clause: outcome.reason };
  const stranger = reasonNotComparable(outcome.baseline.result, request);
  return stranger === undefined
    ? { baseline: outcome.baseline, clause: 'run in mock mode and taken' }
    : { clause: stranger.reason };
}
