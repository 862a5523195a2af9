import { HISTORY_FILE } from '../arena/output-directory.ts';
import type { Baseline } from '../baseline/baseline.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import type { History } from '../model/history.ts';
import type { ArenaResult } from '../model/run-result.ts';
import { type BaselineRefusal, describeRefusals } from './baseline-refusals.ts';
import {
  type ArtifactExaminer,
  type BaselineTerms,
  createArtifactExaminer,
  type ExpectedRun,
} from './examine-artifact.ts';
import { walkFirstParents } from './first-parents.ts';
import type { GithubClient, StoredArtifact } from './github-client.ts';
import { BASELINE_CANDIDATES_MAX, HISTORY_CANDIDATES_MAX, PAGE_SIZE } from './limits.ts';

/** The part of the client that looking for a baseline artifact needs. */
export type ArtifactClient = Pick<
  GithubClient,
  'listArtifacts' | 'listWorkflowRuns' | 'listCommits' | 'getWorkflowRun' | 'downloadArtifact'
>;

/** Which artifact may serve as a baseline. */
export interface BaselineWanted extends BaselineTerms {
  readonly name: string;
  readonly branch: string;
  readonly ownRunId: number;
}

/** What looking in one place came to; the clause says what was found there. */
export interface Looked {
  readonly clause: string;
  readonly baseline?: Baseline;
}

/** Looks for baselines among the artifacts of a repository. What GitHub refuses altogether is thrown as a `PublishError`. */
export interface ArtifactSearch {
  /** The artifact of one commit. */
  atCommit(sha: string): Promise<Looked>;
  /** The artifact of the nearest commit before that one on its branch. */
  before(sha: string): Promise<Looked>;
  /** The artifact of the last scheduled run of the branch. */
  lastScheduled(): Promise<Looked>;
  /** The newest of some artifacts of one commit. */
  among(artifacts: readonly StoredArtifact[], sha: string): Promise<Looked>;
  /** What earlier executions found, out of the newest artifact of the branch that says. */
  history(parse: (text: string) => History): Promise<History | undefined>;
  /** Which artifacts were refused, and why; undefined where none was. */
  readonly refused: string | undefined;
}

interface Search {
  readonly client: ArtifactClient;
  readonly wanted: BaselineWanted;
  readonly examiner: ArtifactExaminer;
  readonly refusals: BaselineRefusal[];
  /** By commit; what was looked at once is not looked at again. */
  readonly seen: Set<number>;
  listed: readonly StoredArtifact[];
  isWhole: boolean;
  taken: StoredArtifact | undefined;
}

/** Opens a search; nothing is asked before the first question. */
export function searchArtifacts(client: ArtifactClient, wanted: BaselineWanted): ArtifactSearch {
  const search: Search = {
    client,
    wanted,
    examiner: createArtifactExaminer(client, wanted),
    refusals: [],
    seen: new Set(),
    listed: [],
    isWhole: false,
    taken: undefined,
  };
  return {
    atCommit: (sha) => lookAtCommit(search, sha),
    before: (sha) => lookBefore(search, sha),
    lastScheduled: () => lookAtScheduled(search),
    among: (artifacts, sha) => takeFirst(search, artifacts, { sha }, 0),
    history: (parse) => findHistory(search, parse),
    get refused() {
      return search.refusals.length === 0 ? undefined : describeRefusals(search.refusals);
    },
  };
}

async function lookAtCommit(search: Search, sha: string): Promise<Looked> {
  const listed = await list(search, (artifact) => isOwn(search, artifact) && artifact.run?.headSha === sha);
  const here = listed.filter(({ run }) => run?.headSha === sha);
  return here.length === 0 ? { clause: nothingListed(search, listed) } : takeFirst(search, here, { sha }, 0);
}

async function lookBefore(search: Search, start: string): Promise<Looked> {
  const bySha = groupByCommit((await list(search)).filter((artifact) => isOwn(search, artifact)));
  bySha.delete(start);
  if (bySha.size === 0) return { clause: 'no other commit has one' };
  let walked = 0;
  for await (const { sha, distance } of walkFirstParents(search.client, start)) {
    walked = distance;
    const here = bySha.get(sha);
    if (here === undefined) continue;
    const looked = await takeFirst(search, here, { sha }, distance);
    if (looked.baseline !== undefined || search.examiner.isSpent) return looked;
    bySha.delete(sha);
    if (bySha.size === 0) break;
  }
  return { clause: `none of the ${walked} commits before it has one that can be used` };
}

function groupByCommit(artifacts: readonly StoredArtifact[]): Map<string, readonly StoredArtifact[]> {
  const groups = new Map<string, readonly StoredArtifact[]>();
  for (const artifact of artifacts) {
    const sha = artifact.run?.headSha;
    if (sha !== undefined) groups.set(sha, [...(groups.get(sha) ?? []), artifact]);
  }
  return groups;
}

async function lookAtScheduled(search: Search): Promise<Looked> {
  const { branch, ownRunId } = search.wanted;
  const runs = await search.client.listWorkflowRuns({ event: 'schedule', branch });
  const scheduled = new Set(runs.map(({ id }) => id).filter((id) => id !== ownRunId));
  if (scheduled.size === 0) return { clause: `the branch ${branch} has no scheduled run before this one` };
  const isScheduled = ({ run }: StoredArtifact) => run?.id !== undefined && scheduled.has(run.id);
  const found = (await list(search, isScheduled)).filter(isScheduled);
  if (found.length === 0) return { clause: 'no scheduled run has stored one' };
  return takeFirst(search, found, { branch, event: 'schedule' });
}

/** Takes the newest that can be used, those of the base branch first. */
async function takeFirst(
  search: Search,
  artifacts: readonly StoredArtifact[],
  expected: ExpectedRun,
  distance?: number,
): Promise<Looked> {
  const { wanted, examiner, refusals, seen } = search;
  const isElsewhere = ({ run }: StoredArtifact) => Number(run?.headBranch !== wanted.branch);
  const ordered = artifacts.toSorted((a, b) => isElsewhere(a) - isElsewhere(b) || byNewest(a, b));
  const before = refusals.length;
  for (const artifact of ordered) {
    if (artifact.run?.id === wanted.ownRunId || seen.has(artifact.id)) continue;
    if (examiner.isSpent)
      return { clause: `${refusedSince(search, before)}; the others were not looked into` };
    seen.add(artifact.id);
    const examined = await examiner.examine(artifact, expected);
    if ('result' in examined) {
      search.taken = artifact;
      return {
        baseline: toBaseline(artifact, examined.result, distance),
        clause: describeTaken(artifact, search, distance),
      };
    }
    refusals.push({ ...examined, artifact: nameOf(artifact) });
  }
  return { clause: refusedSince(search, before) };
}

function refusedSince({ refusals }: Search, before: number): string {
  return describeRefusals(refusals.slice(before)) || 'there is none but of this very run';
}

function nameOf({ id, run }: StoredArtifact): string {
  return `artifact ${id} (commit ${run?.headSha?.slice(0, 7) ?? 'unknown'}, run ${run?.id ?? 'unknown'})`;
}

/** A result of a commit is one whatever its branch was called then: a branch may be renamed, or merged as it is. */
function describeTaken(artifact: StoredArtifact, { wanted }: Search, distance = 0): string {
  const branch = artifact.run?.headBranch;
  const elsewhere =
    branch === undefined || branch === wanted.branch ? '' : `, stored on the branch ${branch}`;
  const behind = distance === 0 ? '' : `, ${distance} ${distance === 1 ? 'commit' : 'commits'} before it`;
  return `${nameOf(artifact)} was taken${behind}${elsewhere}`;
}

function toBaseline({ run, createdAt }: StoredArtifact, result: ArenaResult, distance?: number): Baseline {
  return {
    result,
    origin: {
      sha: run?.headSha ?? null,
      ref: run?.headBranch ?? null,
      ...(run?.id === undefined ? {} : { runId: run.id }),
      createdAt,
      source: 'artifact',
      ...(distance === undefined ? {} : { distance }),
      engineVersion: result.meta.engineVersion,
    },
  };
}

async function findHistory(search: Search, parse: (text: string) => History): Promise<History | undefined> {
  const { wanted, examiner, taken } = search;
  const ofBranch = (await list(search, () => true))
    .filter((one) => isOwn(search, one) && !one.expired && one.run?.headBranch === wanted.branch)
    .toSorted(byNewest)
    .slice(0, HISTORY_CANDIDATES_MAX);
  // The baseline's own is the last resort, such as after the branch got another name.
  for (const artifact of [...ofBranch, ...(taken === undefined ? [] : [taken])]) {
    const expected = artifact === taken ? {} : { branch: wanted.branch };
    const entry = await examiner.readFile(artifact, expected, HISTORY_FILE);
    if (!('content' in entry)) continue;
    const history = parseOrSkip(parse, entry.content);
    if (history?.lane === wanted.lane) return history;
  }
  return undefined;
}

function parseOrSkip(parse: (text: string) => History, content: Uint8Array): History | undefined {
  try {
    return parse(Buffer.from(content).toString('utf8'));
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return undefined;
  }
}

/** Lists the artifacts once; a list that ended early is asked for again when more of it is wanted. */
async function list(
  search: Search,
  isEnough?: (artifact: StoredArtifact) => boolean,
): Promise<readonly StoredArtifact[]> {
  const isKnown = search.isWhole || (isEnough !== undefined && search.listed.some(isEnough));
  if (isKnown) return search.listed;
  const listed = await search.client.listArtifacts(search.wanted.name, isEnough);
  search.listed = await withCommits(search, listed);
  const endedEarly = isEnough !== undefined && listed.length >= PAGE_SIZE && listed.some(isEnough);
  search.isWhole = !endedEarly;
  return search.listed;
}

/** Some lists leave out the commit; the run knows it. */
async function withCommits(
  search: Search,
  listed: readonly StoredArtifact[],
): Promise<readonly StoredArtifact[]> {
  const completed: StoredArtifact[] = [];
  let asked = 0;
  for (const artifact of listed) {
    const { run } = artifact;
    const isMissing = run?.id !== undefined && run.headSha === undefined && isOwn(search, artifact);
    if (!isMissing || run?.id === undefined || artifact.expired || asked === BASELINE_CANDIDATES_MAX) {
      completed.push(artifact);
      continue;
    }
    asked++;
    const found = await search.examiner.findRun(run.id);
    completed.push(found === undefined ? artifact : { ...artifact, run: { ...run, headSha: found.headSha } });
  }
  return completed;
}

/** Whether the list says that an artifact comes from this very repository, and not from this very run. */
function isOwn({ wanted }: Search, { run }: StoredArtifact): boolean {
  return run?.headRepositoryId === wanted.repositoryId && run.id !== wanted.ownRunId;
}

function nothingListed(search: Search, listed: readonly StoredArtifact[]): string {
  const { name, branch, repositoryId } = search.wanted;
  const foreign = listed.filter(({ run }) => run?.headRepositoryId !== repositoryId).length;
  const planted = foreign === 0 ? '' : `; ${foreign} of that name from forks left out`;
  if (listed.some((artifact) => isOwn(search, artifact))) return `it has no artifact "${name}"${planted}`;
  return `no earlier run has stored an artifact "${name}"; a push or schedule run of this workflow on ${branch} stores one${planted}`;
}

function byNewest(a: StoredArtifact, b: StoredArtifact): number {
  return Date.parse(b.createdAt ?? '') - Date.parse(a.createdAt ?? '') || b.id - a.id;
}
