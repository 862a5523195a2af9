import type { BaselineResolution } from '../baseline/baseline.ts';
import { parseArenaResult } from '../baseline/parse-arena-result.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { PublishError } from '../errors/publish-error.ts';
import type { Lane } from '../model/lane.ts';
import type { ArenaResult } from '../model/run-result.ts';
import { type BaselineRefusal, describeRefusals } from './baseline-refusals.ts';
import type { GithubClient, StoredArtifact } from './github-client.ts';
import {
  BASELINE_ARCHIVE_MAX_BYTES,
  BASELINE_CANDIDATES_MAX,
  BASELINE_DOWNLOADS_MAX,
  BASELINE_FILE_MAX_BYTES,
} from './limits.ts';
import { readZipEntry } from './read-zip-entry.ts';

/** The part of the client that looking for a baseline needs. */
export type BaselineClient = Pick<GithubClient, 'listArtifacts' | 'getWorkflowRun' | 'downloadArtifact'>;

/** Which artifact may serve as a baseline. */
export interface BaselineWanted {
  readonly name: string;
  readonly branch: string;
  readonly repositoryId: number;
  readonly ownRunId: number;
  readonly lane: Lane;
  /** Paths of the Arena manifests of this invocation; a baseline has to hold one of them. */
  readonly configs: readonly string[];
}

/** Events whose results are trusted: nobody without write access can start them. */
const TRUSTED_EVENTS = new Set(['push', 'schedule']);

/** Name of the result file inside the artifact. */
const RESULT_FILE = 'arena-results.json';

/**
 * Finds the newest artifact that may serve as a baseline. What was refused on the way is told in `reason`. What
 * GitHub refuses altogether is thrown as a `PublishError`.
 */
export async function findBaselineArtifact(
  client: BaselineClient,
  wanted: BaselineWanted,
): Promise<BaselineResolution> {
  const listed = await client.listArtifacts(wanted.name);
  const candidates = listed
    .filter((artifact) => artifact.run?.headBranch === wanted.branch && artifact.run.id !== wanted.ownRunId)
    .toSorted(byNewest);
  if (candidates.length === 0) return { reason: nothingListed(wanted) };
  const refusals: BaselineRefusal[] = [];
  const spent = { requests: 0, downloads: 0 };
  for (const [index, candidate] of candidates.entries()) {
    // Whatever is told by the list alone spends nothing, or a fork could push the good one out of reach.
    const examined = reasonToSkip(candidate, wanted) ?? (await examine(client, wanted, candidate, spent));
    if ('result' in examined) {
      return { baseline: toBaseline(candidate, examined.result), ...describeNewer(refusals) };
    }
    refusals.push({ ...examined, artifact: `artifact ${candidate.id} (${describeRun(candidate)})` });
    const older = candidates.length - index - 1;
    if (older > 0 && isSpent(spent)) return { reason: nothingUsable(wanted, refusals, older) };
  }
  return { reason: nothingUsable(wanted, refusals, 0) };
}

function isSpent({ requests, downloads }: Spent): boolean {
  return requests >= BASELINE_CANDIDATES_MAX || downloads >= BASELINE_DOWNLOADS_MAX;
}

function byNewest(a: StoredArtifact, b: StoredArtifact): number {
  return Date.parse(b.createdAt ?? '') - Date.parse(a.createdAt ?? '') || b.id - a.id;
}

/** What looking has cost so far. */
interface Spent {
  /** Candidates that cost a request and were not what they have to be. */
  requests: number;
  downloads: number;
}

type Refused = Pick<BaselineRefusal, 'kind' | 'reason'>;
type Examined = { readonly result: ArenaResult } | Refused;

async function examine(
  client: BaselineClient,
  wanted: BaselineWanted,
  artifact: StoredArtifact,
  spent: Spent,
): Promise<Examined> {
  const distrust = await reasonToDistrustRun(client, wanted, artifact);
  if (distrust !== undefined) {
    spent.requests++;
    return distrust;
  }
  spent.downloads++;
  const examined = await readResult(client, artifact);
  if (!('result' in examined)) {
    spent.requests++;
    return examined;
  }
  // A trusted result of another kind is nobody's attempt to be in the way, so it does not use up the search.
  return reasonNotComparable(examined.result, wanted) ?? examined;
}

async function readResult(client: BaselineClient, artifact: StoredArtifact): Promise<Examined> {
  const archive = await download(client, artifact);
  if ('kind' in archive) return archive;
  const entry = readZipEntry(archive.content, RESULT_FILE, BASELINE_FILE_MAX_BYTES);
  return 'reason' in entry ? unreadable(entry.reason) : parseResult(entry.content);
}

function reasonToSkip(artifact: StoredArtifact, { repositoryId }: BaselineWanted): Refused | undefined {
  if (artifact.run?.headRepositoryId !== repositoryId) return FROM_FORK;
  if (artifact.expired) return { kind: 'expired', reason: 'it has expired' };
  if (artifact.sizeBytes > BASELINE_ARCHIVE_MAX_BYTES) {
    return {
      kind: 'too large',
      reason: `it is too large (${artifact.sizeBytes} bytes, ${BASELINE_ARCHIVE_MAX_BYTES} allowed)`,
    };
  }
  return undefined;
}

const FROM_FORK: Refused = { kind: 'from a fork', reason: 'it comes from a fork' };

function unreadable(reason: string): Refused {
  return { kind: 'unreadable', reason };
}

/** The list of artifacts does not say which event a run had; only the run itself does. */
async function reasonToDistrustRun(
  client: BaselineClient,
  { branch, repositoryId }: BaselineWanted,
  { run }: StoredArtifact,
): Promise<Refused | undefined> {
  const gone = { kind: 'of a run that is gone', reason: 'its run is not there any more' };
  if (run?.id === undefined) return { ...gone, reason: 'it does not say which run it comes from' };
  try {
    const { event, headBranch, headRepositoryId } = await client.getWorkflowRun(run.id);
    if (!TRUSTED_EVENTS.has(event)) {
      return {
        kind: `started by ${event}`,
        reason: `its run was started by ${event}, not by push or schedule`,
      };
    }
    if (headBranch !== branch) {
      return { kind: 'of another branch', reason: `its run belongs to the branch ${headBranch}` };
    }
    if (headRepositoryId !== repositoryId) return { ...FROM_FORK, reason: 'its run comes from a fork' };
    return undefined;
  } catch (error) {
    if (error instanceof PublishError && error.code === 'NOT_FOUND') return gone;
    throw error;
  }
}

async function download(
  client: BaselineClient,
  { id }: StoredArtifact,
): Promise<{ readonly content: Uint8Array } | Refused> {
  try {
    return { content: await client.downloadArtifact(id, BASELINE_ARCHIVE_MAX_BYTES) };
  } catch (error) {
    // Trouble with this one artifact; whatever concerns them all goes up.
    const isOwnTrouble =
      error instanceof PublishError && ['GONE', 'NOT_FOUND', 'TOO_LARGE'].includes(error.code);
    if (!isOwnTrouble) throw error;
    return unreadable(error.message);
  }
}

function parseResult(content: Uint8Array): Examined {
  try {
    return { result: parseArenaResult(Buffer.from(content).toString('utf8')) };
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return unreadable(error.message);
  }
}

function reasonNotComparable(result: ArenaResult, { lane, configs }: BaselineWanted): Refused | undefined {
  if (result.lane !== lane) {
    return { kind: `of the ${result.lane} lane`, reason: `it is a result of the ${result.lane} lane` };
  }
  const covered = new Set([
    ...result.runs.map((run) => run.config),
    ...(result.meta.selection?.configs ?? []),
  ]);
  if (configs.some((config) => covered.has(config))) return undefined;
  const others = [...covered].slice(0, 3).join(', ') || 'none';
  return { kind: 'of another configuration', reason: `it is a result of another configuration (${others})` };
}

function toBaseline({ run, createdAt }: StoredArtifact, result: ArenaResult) {
  return {
    result,
    origin: {
      sha: run?.headSha ?? null,
      ref: run?.headBranch ?? null,
      ...(run?.id === undefined ? {} : { runId: run.id }),
      createdAt,
      source: 'artifact',
    },
  };
}

function describeRun({ run }: StoredArtifact): string {
  return `commit ${run?.headSha?.slice(0, 7) ?? 'unknown'}, run ${run?.id ?? 'unknown'}`;
}

function describeNewer(refusals: readonly BaselineRefusal[]): { reason?: string } {
  return refusals.length === 0
    ? {}
    : { reason: `newer ones could not be used: ${describeRefusals(refusals)}` };
}

function nothingUsable(
  { name, branch }: BaselineWanted,
  refusals: readonly BaselineRefusal[],
  older: number,
): string {
  const rest =
    older === 0 ? '' : `; ${older} older ${older === 1 ? 'artifact was' : 'artifacts were'} not looked into`;
  return `no artifact "${name}" of the branch ${branch} can be used: ${describeRefusals(refusals)}${rest}`;
}

function nothingListed({ name, branch }: BaselineWanted): string {
  return `no earlier run on the branch ${branch} has stored an artifact "${name}"; a push or schedule run of this workflow on ${branch} stores one`;
}
