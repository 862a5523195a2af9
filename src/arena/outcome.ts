import type { BaselineResolution } from '../baseline/baseline.ts';
import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { ArenaEventListener } from '../events/arena-event.ts';
import type { Clock } from '../lib/clock.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Lane } from '../model/lane.ts';
import type { Problem } from '../model/problem.ts';
import type { ArenaResult, CommitFacts } from '../model/run-result.ts';

/** Which runs of the plan to do; an absent list means no filter. */
export interface RunFilters {
  readonly scenarios?: readonly string[];
  readonly providers?: readonly string[];
  readonly regions?: readonly string[];
  readonly evals?: readonly string[];
}

/** Whether models are called; `auto` is real when every needed credential is there. */
export type ProviderMode = 'mock' | 'real' | 'auto';

/** What the edges hand to the run use case. Paths are relative to `workingDirectory` unless absolute. */
export interface RunArenaOptions {
  readonly workingDirectory: string;
  /** Arena manifests, or directories holding a `config.arena.yaml`. */
  readonly configs: readonly string[];
  readonly filters: RunFilters;
  readonly mode: ProviderMode;
  readonly mockConfig?: string;
  /** Runs at a time; undefined takes the manifest's `defaults.concurrency`, else 6. */
  readonly concurrency?: number;
  readonly outputDirectory: string;
  /** Report formats; undefined takes those of the Arena manifest. */
  readonly formats?: readonly string[];
  /** Overrides `junit.xml` under the output directory. */
  readonly junitFile?: string;
  readonly markdownFile?: string;
  /** Without `failOn` the manifest's `defaults.fail_on` decides, else new failures and errors. */
  readonly policy: Omit<GatePolicy, 'failOn'> & Partial<Pick<GatePolicy, 'failOn'>>;
  /** Finds what to compare with, once the lane is known. */
  resolveBaseline(lane: Lane): Promise<BaselineResolution>;
  readonly commit?: CommitFacts;
  readonly clock: Clock;
  readonly executionId: string;
  readonly signal: AbortSignal;
  readonly onEvent?: ArenaEventListener;
  /** Hears of warnings as they come up: manifest warnings and the like. */
  readonly onWarning: (warning: Problem | string) => void;
}

/** What a run came to; everything is already on disk when the edges get it. */
export interface ArenaOutcome {
  readonly result: ArenaResult;
  readonly comparison: Comparison;
  readonly exitCode: number;
  /** Absolute paths of what was written. */
  readonly files: {
    readonly outputDirectory: string;
    readonly results: string;
    readonly comparison: string;
    readonly junit?: string;
  };
}
