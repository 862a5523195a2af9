import type { BaselineResolution } from '../baseline/baseline.ts';
import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { CheckDefinition } from '../checks/check.ts';
import type { ArenaEvent, ArenaEventListener } from '../events/arena-event.ts';
import type { Clock } from '../lib/clock.ts';
import type { Timers } from '../lib/timers.ts';
import type { DefinedScenario } from '../manifest/define-scenario.ts';
import type { Blessing } from '../model/accepted-change.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Lane } from '../model/lane.ts';
import type { Problem } from '../model/problem.ts';
import type { ArenaResult, CommitFacts } from '../model/run-result.ts';
import type { Trends } from '../model/trends.ts';
import type { PackEvalChoice } from '../plan/bound-arena.ts';
import type { CacheMode } from '../providers/response-cache.ts';
/** Which runs of the plan to do; an absent list means no filter. */
export interface RunFilters {
    readonly scenarios?: readonly string[];
    readonly providers?: readonly string[];
    readonly regions?: readonly string[];
    readonly evals?: readonly string[];
}
/** Whether models are called; `auto` is real when every needed credential is there. */
export type ProviderMode = 'mock' | 'real' | 'auto';
/** What a baseline is wanted for. */
export interface BaselineRequest {
    readonly lane: Lane;
    /** Paths of the Arena manifests, as results name them. */
    readonly configs: readonly string[];
    /** Path of a committed baseline that the policy names, relative to the working directory. */
    readonly committedFile?: string;
}
/** Whose policy file is wanted. */
export interface PolicyRequest {
    /** Absolute paths where it may be, the usual one first. */
    readonly places: readonly string[];
    /** Whether the checkout has one. */
    readonly isThere: boolean;
}
/** The policy as it is in a commit that the change under test could not edit. */
export interface TrustedPolicy {
    /** The commit in words, such as "the base commit ba5eba5". */
    readonly from: string;
    /** Absent where that commit has no policy file. */
    readonly file?: {
        readonly place: string;
        readonly text: string;
    };
}
/** Files that a change touched. */
export interface ChangedFiles {
    /** The commit the change is measured from; what the caller called it where that is not known. */
    readonly base: string;
    /** Paths from the root of the repository, with slashes; those that went as well. */
    readonly files: readonly string[];
    /** Why there may be more of them; a clause without a full stop. */
    readonly incompleteBecause?: string;
}
/** Settings of every assistant call of an execution; a turn that sets its own keeps it. */
export interface RunOverrides {
    readonly temperature?: number;
    /** Longest reply in tokens. */
    readonly maxTokens?: number;
    readonly seed?: number;
}
/** How an execution is kept in the history, and where that is written. */
export interface HistoryTarget {
    /** Such as `push` or `schedule`. */
    readonly event: string;
    /** Instead of `arena-history.json` under the output directory. */
    readonly file?: string;
}
/** A gate policy; what it leaves open the policy file decides, then the manifests, then the defaults. */
export type RunPolicy = Partial<GatePolicy>;
/** How an arena is run; all but `configs` has a default. Paths are relative to `workingDirectory` unless absolute. */
export interface RunArenaOptions {
    /** Arena manifests, or directories holding a `config.arena.yaml`; may be empty where there is a `testCommand`. */
    readonly configs: readonly string[];
    /** @default the directory of the process */
    readonly workingDirectory?: string;
    /** What paths in results are relative to where there is no git repository. @default the working directory */
    readonly repositoryRoot?: string;
    /** Scenarios that `defineScenario` wrote in code; they join those of every arena. @default none */
    readonly definedScenarios?: readonly DefinedScenario[];
    /** @default no filter */
    readonly filters?: RunFilters;
    /**
     * Lists what a change touched: only runs that it can affect are held, the others are taken over from the baseline.
     * @default every run is held
     */
    listChangedFiles?(): Promise<ChangedFiles>;
    /** @default `mock` */
    readonly mode?: ProviderMode;
    /** Mock responses of the assistants, instead of those the provider manifests name. */
    readonly mockConfig?: string;
    /** Instead of what the manifests set for all calls. */
    readonly overrides?: RunOverrides;
    /** Providers that speak in the place of others, by the id of the one replaced: as assistant, simulated user and judge. */
    readonly providerOverrides?: Readonly<Record<string, string>>;
    readonly selfPlay?: {
        /** Lets simulated users take part although the Arena manifest does not enable them. */
        readonly enable?: boolean;
        /** Leaves out the scenarios with simulated users of other roles. @default no filter */
        readonly roles?: readonly string[];
    };
    /**
     * Writes what models and tools said to a directory: a recording, and the mock files that play it back. Real mode only.
     * @default false; `true` is `recorded` under the output directory
     */
    readonly record?: boolean | {
        readonly directory?: string;
    };
    /**
     * A command line that runs tests with scenarios in code, such as `npx vitest run`; their runs join those of the arenas.
     * The shell of the system takes it apart. The command gets `environment`. @default none
     */
    readonly testCommand?: string;
    /** Hears what the test command prints, as it comes. */
    readonly onTestOutput?: (text: string) => void;
    /** Runs at a time. @default the manifest's `defaults.concurrency`, else 6 */
    readonly concurrency?: number;
    /**
     * How often each scenario is held with each provider, at most: those that show no sign of a fall after the first trials
     * get no more. A scenario whose manifest sets `trials` keeps its own. Real lane only. @default once
     */
    readonly trials?: number;
    /** The longest a run may take, in milliseconds; it then ends as an error. @default as long as it takes */
    readonly runTimeoutMs?: number;
    /**
     * Most that calls of models may cost together, in US dollars: at 80 % no run starts any more, at 100 % no call. Not in
     * force in mock mode. @default no limit
     */
    readonly maxCost?: number;
    /** Whether answers of models are kept and used again; `read` uses them and keeps none. @default `off` */
    readonly cache?: CacheMode;
    /** Where they are kept. @default `.arena/cache` */
    readonly cacheDirectory?: string;
    /** @default the `defaults.output.dir` of the first Arena manifest, else `out` */
    readonly outputDirectory?: string;
    /** Report formats. @default those of the Arena manifests, else `json` */
    readonly formats?: readonly string[];
    /** Formats written besides those. */
    readonly addedFormats?: readonly string[];
    /** Instead of `junit.xml` under the output directory. */
    readonly junitFile?: string;
    /** Instead of `results.md` under the output directory. */
    readonly markdownFile?: string;
    /** Instead of `report.html` under the output directory. */
    readonly htmlFile?: string;
    /**
     * What it leaves open is taken from the `arena-action.yaml` beside the Arena manifest, then from the manifest's
     * `defaults.fail_on`; else new failures and errors fail, and without a baseline every failure counts.
     */
    readonly policy?: RunPolicy;
    /** Finds the policy file of a trusted commit, which then counts instead. @default the file that lies there */
    resolvePolicy?(request: PolicyRequest): Promise<TrustedPolicy | undefined>;
    /** Finds what to compare with, once the lane is known. @default nothing */
    resolveBaseline?(request: BaselineRequest): Promise<BaselineResolution>;
    /** Finds changes that were accepted elsewhere than in the policy, once all runs are held. @default none */
    resolveBlessings?(): Promise<readonly Blessing[]>;
    /** Checks beside the built-in ones, by their `type`. */
    readonly checks?: readonly CheckDefinition[];
    /** Which pack evals are judged. @default all */
    readonly packEvals?: PackEvalChoice;
    /** Environment variables; manifests name those that hold secrets. @default none */
    readonly environment?: Readonly<Record<string, string | undefined>>;
    /** Reaches the servers of models and tools. @default for tools that of the process, for models one over `node:http` */
    readonly fetch?: typeof globalThis.fetch;
    /** Waited for once the plan is there. */
    readonly commit?: CommitFacts | Promise<CommitFacts | undefined>;
    /**
     * Adds the execution to the history that the baseline came with, and writes it: only where the commit is trusted, as
     * others are judged by it. @default none is written
     */
    readonly history?: HistoryTarget;
    readonly clock?: Clock;
    /** Measures how long calls and runs take, and waits. @default those of the process */
    readonly timers?: Timers;
    /** Names this execution. @default random */
    readonly executionId?: string;
    /** Aborting lets nothing new start; what is finished is still written. */
    readonly signal?: AbortSignal;
    readonly onEvent?: ArenaEventListener;
    /** Types of events that `onEvent` is told; those that nobody hears cost nothing. @default all */
    readonly eventTypes?: readonly ArenaEvent['type'][];
    /** Hears of warnings as they come up: manifest warnings and the like. */
    readonly onWarning?: (warning: Problem | string) => void;
}
/** What a run came to; everything is already on disk when the edges get it. */
export interface ArenaOutcome {
    readonly result: ArenaResult;
    readonly comparison: Comparison;
    /** Absent where there are no earlier executions. */
    readonly trends?: Trends;
    readonly exitCode: number;
    /** Absolute paths of what was written. */
    readonly files: {
        readonly outputDirectory: string;
        readonly results: string;
        readonly comparison: string;
        /** The history with this execution, where it was asked for. */
        readonly history?: string;
        readonly junit?: string;
        readonly html?: string;
        /** The recording and its mock files, where they were asked for. */
        readonly recorded?: readonly string[];
    };
    /** Where answers of models are kept, and how many were added; absent where none are. */
    readonly responses?: {
        readonly directory: string;
        readonly written: number;
    };
}
