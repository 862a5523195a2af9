import type { BaselineResolution } from '../baseline/baseline.ts';
import { parseArenaResult } from '../baseline/parse-arena-result.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { PublishError } from '../errors/publish-error.ts';
import type { Lane } from '../model/lane.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { GithubClient, StoredArtifact } from './github-client.ts';
import { BASELINE_ARCHIVE_MAX_BYTES, BASELINE_CANDIDATES_MAX, BASELINE_FILE_MAX_BYTES } from './limits.ts';
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
}

/** Events whose results are trusted: nobody without write access can start them. */
const TRUSTED_EVENTS = new Set(['push', 'schedule']);

/** Name of the result file inside the artifact. */
const RESULT_FILE = 'arena-results.json';

/**
 * Finds the newest artifact that may serve as a baseline. What was refused on the way is named in `reason`. What
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
  const refusals: string[] = [];
  for (const candidate of candidates.slice(0, BASELINE_CANDIDATES_MAX)) {
    const examined = await examine(client, wanted, candidate);
    if ('result' in examined) {
      return { baseline: toBaseline(candidate, examined.result), ...describeRefusals(refusals) };
    }
    refusals.push(
      `artifact ${candidate.id} (${describeRun(candidate)}) was refused: ${examined.reason.replace(/\.$/, '')}`,
    );
  }
  if (candidates.length > BASELINE_CANDIDATES_MAX) {
    refusals.push(`${candidates.length - BASELINE_CANDIDATES_MAX} older artifacts were not looked into`);
  }
  return {
    reason: `no artifact "${wanted.name}" of the branch ${wanted.branch} can be used: ${refusals.join('; ')}`,
  };
}

function byNewest(a: StoredArtifact, b: StoredArtifact): number {
  return Date.parse(b.createdAt ?? '') - Date.parse(a.createdAt ?? '') || b.id - a.id;
}

type Examined = { readonly result: ArenaResult } | { readonly reason: string };

async function examine(
  client: BaselineClient,
  wanted: BaselineWanted,
  artifact: StoredArtifact,
): Promise<Examined> {
  const reason = reasonToSkip(artifact, wanted) ?? (await reasonToDistrustRun(client, wanted, artifact));
  if (reason !== undefined) return { reason };
  const archive = await download(client, artifact);
  if ('reason' in archive) return archive;
  const entry = readZipEntry(archive.content, RESULT_FILE, BASELINE_FILE_MAX_BYTES);
  if ('reason' in entry) return entry;
  return parseResult(entry.content, wanted.lane);
}

function reasonToSkip(artifact: StoredArtifact, { repositoryId }: BaselineWanted): string | undefined {
  if (artifact.expired) return 'it has expired';
  if (artifact.run?.headRepositoryId !== repositoryId) return 'it comes from a fork';
  if (artifact.sizeBytes > BASELINE_ARCHIVE_MAX_BYTES) {
    return `it is too large (${artifact.sizeBytes} bytes, ${BASELINE_ARCHIVE_MAX_BYTES} allowed)`;
  }
  return undefined;
}

/** The list of artifacts does not say which event a run had; only the run itself does. */
async function reasonToDistrustRun(
  client: BaselineClient,
  { branch, repositoryId }: BaselineWanted,
  { run }: StoredArtifact,
): Promise<string | undefined> {
  if (run?.id === undefined) return 'it does not say which run it comes from';
  try {
    const { event, headBranch, headRepositoryId } = await client.getWorkflowRun(run.id);
    if (!TRUSTED_EVENTS.has(event)) return `its run was started by ${event}, not by push or schedule`;
    if (headBranch !== branch) return `its run belongs to the branch ${headBranch}`;
    if (headRepositoryId !== repositoryId) return 'its run comes from a fork';
    return undefined;
  } catch (error) {
    if (error instanceof PublishError && error.code === 'NOT_FOUND') return 'its run is not there any more';
    throw error;
  }
}

async function download(
  client: BaselineClient,
  { id }: StoredArtifact,
): Promise<{ readonly content: Uint8Array } | { readonly reason: string }> {
  try {
    return { content: await client.downloadArtifact(id, BASELINE_ARCHIVE_MAX_BYTES) };
  } catch (error) {
    // Trouble with this one artifact; whatever concerns them all goes up.
    const isOwnTrouble =
      error instanceof PublishError && ['GONE', 'NOT_FOUND', 'TOO_LARGE'].includes(error.code);
    if (!isOwnTrouble) throw error;
    return { reason: error.message };
  }
}

function parseResult(content: Uint8Array, lane: Lane): Examined {
  try {
    const result = parseArenaResult(Buffer.from(content).toString('utf8'));
    return result.lane === lane ? { result } : { reason: `it is a result of the ${result.lane} lane` };
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return { reason: error.message };
  }
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

function describeRefusals(refusals: readonly string[]): { reason?: string } {
  return refusals.length === 0 ? {} : { reason: `newer ones could not be used: ${refusals.join('; ')}` };
}

function nothingListed({ name, branch }: BaselineWanted): string {
  return `no earlier run on the branch ${branch} has stored an artifact "${name}"; a push or schedule run of this workflow on ${branch} stores one`;
}
