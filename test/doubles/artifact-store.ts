/** A stored artifact, as both the artifact service and the REST side of the double see it. */
export interface ArtifactRecord {
  readonly id: number;
  readonly name: string;
  readonly archive: Uint8Array;
  /** What the listing claims; the archive's own length unless planted otherwise. */
  readonly sizeBytes: number;
  readonly expired: boolean;
  readonly createdAt: string;
  readonly run: ArtifactRun;
  /** The listing leaves out the commit. */
  readonly hidesCommit: boolean;
}

/** The workflow run an artifact belongs to. */
export interface ArtifactRun {
  readonly id: number;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly headRepositoryId: number;
  /** `completed` unless told. */
  readonly status?: string;
  /** `.github/workflows/arena.yml` unless told. */
  readonly workflowPath?: string;
  readonly conclusion?: string;
}

/** What a test may plant; the rest is made up. */
export type PlantedArtifact = Pick<ArtifactRecord, 'name' | 'archive' | 'run'> &
  Partial<Pick<ArtifactRecord, 'sizeBytes' | 'expired' | 'createdAt' | 'hidesCommit'>>;

/** The artifacts and workflow runs that both doubles share. */
export interface ArtifactStore {
  readonly artifacts: ReadonlyMap<number, ArtifactRecord>;
  readonly runs: ReadonlyMap<number, ArtifactRun>;
  addRun(run: ArtifactRun): void;
  plant(artifact: PlantedArtifact): ArtifactRecord;
  remove(id: number): void;
}

/** Creates an empty store. Later artifacts are a minute younger, so that their order does not depend on the clock. */
export function createArtifactStore(firstTime = '2026-01-01T00:00:00Z'): ArtifactStore {
  const artifacts = new Map<number, ArtifactRecord>();
  const runs = new Map<number, ArtifactRun>();
  let nextId = 501;
  return {
    artifacts,
    runs,
    addRun(run) {
      runs.set(run.id, run);
    },
    plant({
      name,
      archive,
      run,
      sizeBytes = archive.length,
      expired = false,
      createdAt,
      hidesCommit = false,
    }) {
      const id = nextId++;
      const time = createdAt ?? new Date(Date.parse(firstTime) + id * 60_000).toISOString();
      const record = { id, name, archive, run, sizeBytes, expired, createdAt: time, hidesCommit };
      artifacts.set(id, record);
      runs.set(run.id, run);
      return record;
    },
    remove(id) {
      artifacts.delete(id);
    },
  };
}
