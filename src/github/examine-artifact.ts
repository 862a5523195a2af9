import { RESULTS_FILE } from '../arena/output-directory.ts';
import { parseArenaResult } from '../baseline/parse-arena-result.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { PublishError } from '../errors/publish-error.ts';
import type { Lane } from '../model/lane.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { BaselineRefusal } from './baseline-refusals.ts';
import type { GithubClient, StoredArtifact, WorkflowRun } from './github-client.ts';
import {
  BASELINE_ARCHIVE_MAX_BYTES,
  BASELINE_CANDIDATES_MAX,
  BASELINE_DOWNLOADS_MAX,
  BASELINE_FILE_MAX_BYTES,
} from './limits.ts';
import { readZipEntry, type ZipEntry } from './read-zip-entry.ts';

/** What a result has to be to serve as a baseline. */
export interface BaselineTerms {
  readonly repositoryId: number;
  readonly lane: Lane;
  /** Paths of the Arena manifests of this invocation; a baseline has to hold one of them. */
  readonly configs: readonly string[];
}

/** Where the run of an artifact has to belong; an absent part means any. */
export interface ExpectedRun {
  readonly sha?: string;
  readonly branch?: string;
  readonly event?: string;
}

/** Why an artifact was not taken. */
export type Refused = Pick<BaselineRefusal, 'kind' | 'reason'>;

/** Looks into artifacts that nobody vouches for; asks for each run and each archive once. */
export interface ArtifactExaminer {
  /** The result an artifact holds, where its run is trusted and the result is one to compare with. */
  examine(
    artifact: StoredArtifact,
    expected: ExpectedRun,
  ): Promise<{ readonly result: ArenaResult } | Refused>;
  /** A file of a trusted artifact. */
  readFile(artifact: StoredArtifact, expected: ExpectedRun, name: string): Promise<ZipEntry | Refused>;
  /** The run of an artifact; undefined when it is gone. */
  findRun(runId: number): Promise<WorkflowRun | undefined>;
  /** Whether looking has cost as much as it may. */
  readonly isSpent: boolean;
}

/** Events whose results are trusted: nobody without write access can start them. */
export const TRUSTED_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule']);

/** Opens an examiner. What GitHub refuses altogether is thrown as a `PublishError`. */
export function createArtifactExaminer(
  client: Pick<GithubClient, 'getWorkflowRun' | 'downloadArtifact'>,
  terms: BaselineTerms,
): ArtifactExaminer {
  const fetched = createFetched(client);
  let refusedAtCost = 0;

  const distrust = async (artifact: StoredArtifact, expected: ExpectedRun) => {
    // Whatever is told by the list alone spends nothing, or a fork could push the good one out of reach.
    const skipped = reasonToSkip(artifact, terms);
    if (skipped !== undefined) return skipped;
    const refused = reasonToDistrustRun(artifact, await runOf(artifact, fetched.findRun), terms, expected);
    if (refused !== undefined) refusedAtCost++;
    return refused;
  };
  return {
    findRun: fetched.findRun,
    async examine(artifact, expected) {
      const refused = await distrust(artifact, expected);
      if (refused !== undefined) return refused;
      const entry = await fetched.readFile(artifact, RESULTS_FILE);
      const parsed = 'content' in entry ? parseResult(entry.content) : unreadable(entry.reason);
      if (!('result' in parsed)) {
        refusedAtCost++;
        return parsed;
      }
      // A trusted result of another kind is nobody's attempt to be in the way, so it does not use up the search.
      return reasonNotComparable(parsed.result, terms) ?? parsed;
    },
    readFile: async (artifact, expected, name) =>
      (await distrust(artifact, expected)) ?? (await fetched.readFile(artifact, name)),
    get isSpent() {
      return refusedAtCost >= BASELINE_CANDIDATES_MAX || fetched.archives >= BASELINE_DOWNLOADS_MAX;
    },
  };
}

/** Runs and archives, each of them asked for once. */
interface Fetched {
  findRun(runId: number): Promise<WorkflowRun | undefined>;
  readFile(artifact: StoredArtifact, name: string): Promise<ZipEntry | Refused>;
  /** How many were asked for. */
  readonly archives: number;
}

function createFetched(client: Pick<GithubClient, 'getWorkflowRun' | 'downloadArtifact'>): Fetched {
  const runs = new Map<number, WorkflowRun | undefined>();
  const archives = new Map<number, { readonly content: Uint8Array } | Refused>();
  return {
    async findRun(runId) {
      if (!runs.has(runId)) runs.set(runId, await lookUpRun(client, runId));
      return runs.get(runId);
    },
    async readFile({ id }, name) {
      const archive = archives.get(id) ?? (await download(client, id));
      archives.set(id, archive);
      return 'content' in archive ? readZipEntry(archive.content, name, BASELINE_FILE_MAX_BYTES) : archive;
    },
    get archives() {
      return archives.size;
    },
  };
}

/** Why a result has nothing to say about this invocation; undefined where it has. */
export function reasonNotComparable(
  result: ArenaResult,
  { lane, configs }: Pick<BaselineTerms, 'lane' | 'configs'>,
): Refused | undefined {
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

function reasonToSkip(artifact: StoredArtifact, { repositoryId }: BaselineTerms): Refused | undefined {
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

async function runOf(
  { run }: StoredArtifact,
  findRun: ArtifactExaminer['findRun'],
): Promise<WorkflowRun | Refused> {
  const gone = { kind: 'of a run that is gone', reason: 'its run is not there any more' };
  if (run?.id === undefined) return { ...gone, reason: 'it does not say which run it comes from' };
  return (await findRun(run.id)) ?? gone;
}

/** The list of artifacts does not say which event a run had; only the run itself does. */
function reasonToDistrustRun(
  artifact: StoredArtifact,
  run: WorkflowRun | Refused,
  { repositoryId }: BaselineTerms,
  expected: ExpectedRun,
): Refused | undefined {
  if ('reason' in run) return run;
  if (!TRUSTED_EVENTS.has(run.event)) {
    const reason = `its run was started by ${run.event}, not by push or schedule`;
    return { kind: `started by ${run.event}`, reason };
  }
  if (run.headRepositoryId !== repositoryId) return { ...FROM_FORK, reason: 'its run comes from a fork' };
  if (expected.event !== undefined && run.event !== expected.event) {
    return { kind: `started by ${run.event}`, reason: `its run was started by ${run.event}` };
  }
  if (expected.branch !== undefined && run.headBranch !== expected.branch) {
    return { kind: 'of another branch', reason: `its run belongs to the branch ${run.headBranch}` };
  }
  const sha = expected.sha ?? artifact.run?.headSha;
  if (sha !== undefined && run.headSha !== sha) {
    return {
      kind: 'of another commit',
      reason: `its run belongs to the commit ${run.headSha.slice(0, 7)}`,
    };
  }
  return undefined;
}

async function lookUpRun(
  client: Pick<GithubClient, 'getWorkflowRun'>,
  runId: number,
): Promise<WorkflowRun | undefined> {
  try {
    return await client.getWorkflowRun(runId);
  } catch (error) {
    if (error instanceof PublishError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}

async function download(
  client: Pick<GithubClient, 'downloadArtifact'>,
  id: number,
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

function parseResult(content: Uint8Array): { readonly result: ArenaResult } | Refused {
  try {
    return { result: parseArenaResult(Buffer.from(content).toString('utf8')) };
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return unreadable(error.message);
  }
}
