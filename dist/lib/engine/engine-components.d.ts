import type { CheckDefinition } from '../checks/check.ts';
import type { CompositeExecutor, RoutedExecutors } from '../conversation/composite-executor.ts';
import type { PipelineRequest } from '../conversation/pipeline-turn.ts';
import type { TurnExecutor } from '../conversation/turn-executor.ts';
import type { EventBus } from '../events/event-bus.ts';
import type { Clock } from '../lib/clock.ts';
import type { Concealer } from '../lib/conceal.ts';
import type { Environment } from '../lib/environment.ts';
import type { Registry } from '../lib/registry.ts';
import type { Timers } from '../lib/timers.ts';
import type { LoadedManifest, LoadedMockFile, LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Persona } from '../manifest/persona.ts';
import type { Tool } from '../manifest/tool.ts';
import type { CostEstimate } from '../model/cost-estimate.ts';
import type { CommitFacts } from '../model/run-result.ts';
import type { BoundArena, BoundPrompt, BoundScenario } from '../plan/bound-arena.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import type { Budget } from './budget.ts';
import type { ProviderPool, ProviderPoolOptions } from './provider-pool.ts';
import type { SessionRecorder } from './session-recorder.ts';
import type { ToolPool } from './tool-pool.ts';
/** Loaded arenas, and how the files they name are read. */
export interface EngineConfig {
    readonly arenas: readonly BoundArena[];
    /** Reads files that checks and tools name, UTF-8. */
    readText(absolutePath: string): Promise<string>;
}
/** How models are made; real ones may be looked into before they are needed. */
export type ModelOptions = ProviderPoolOptions & {
    /** Hears which runs are about to start. What it throws keeps them from it. */
    prepare?(runs: readonly PlannedRun[]): Promise<void>;
    /** Takes secrets out of what real tools answer. @default nothing is taken out */
    readonly concealer?: Concealer;
};
/** What answers: providers and tools, all mocked or all real. */
export interface Models extends AsyncDisposable {
    readonly mode: 'mock' | 'real';
    readonly providers: ProviderPool;
    readonly tools: ToolPool;
    prepare(runs: readonly PlannedRun[]): Promise<void>;
}
/** What an engine takes from outside; all but the first two have a default. */
export interface EngineOptions {
    readonly models: ModelOptions;
    /** Names this execution in the ids of real runs. */
    readonly executionId: string;
    /** Closed by whoever gives it. @default in memory, gone with the engine */
    readonly stateStore?: ArenaStateStore;
    /** Beside or instead of the executor of scenarios. */
    readonly executors?: RoutedExecutors;
    /** Checks beside the built-in ones; the arenas must have been bound with them. */
    readonly checks?: readonly CheckDefinition[];
    readonly bus?: EventBus;
    /** Of the real lane. @default the wall clock */
    readonly clock?: Clock;
    /** Measures durations of the real lane, and the time a conversation is given. @default those of the process */
    readonly timers?: Timers;
    /** The longest a run may take, in milliseconds; it then ends as an error. @default as long as it takes */
    readonly runTimeoutMs?: number;
    /** Aborting it ends what is under way and lets nothing new start. */
    readonly signal?: AbortSignal;
    readonly environment?: Environment;
    /** Where tool servers are started. @default `.` */
    readonly workingDirectory?: string;
    readonly fetch?: typeof globalThis.fetch;
    readonly commit?: CommitFacts;
    /** The money of the runs of a plan; whoever gives it makes the models mind it too. */
    readonly budget?: Budget;
    /** What the runs of a plan are likely to cost, to be told when they start. */
    readonly estimate?: CostEstimate;
    readonly onWarning?: (warning: string) => void;
    /** Reads a mock file that is named by its path. */
    readonly readMockFile?: (file: string) => Promise<LoadedMockFile | undefined>;
    /** Makes what records runs into a directory. */
    readonly openRecorder?: (directory: string) => SessionRecorder;
    /** Where the arenas' recording folder lies, absolute. */
    readonly outputDirectory?: string;
}
/** What an engine is made of. Each part may be replaced before the engine is created. */
export interface EngineComponents {
    readonly config: EngineConfig;
    /**
     * Manifests by id. Where several arenas use one id, each is found by the arena's file and its id, as in
     * `a/config.arena.yaml#id`.
     */
    readonly providers: Registry<LoadedProvider>;
    readonly tools: Registry<LoadedManifest<Tool>>;
    readonly prompts: Registry<BoundPrompt>;
    readonly scenarios: Registry<BoundScenario>;
    readonly personas: Registry<LoadedManifest<Persona>>;
    readonly checks: Registry<CheckDefinition>;
    readonly stateStore: ArenaStateStore;
    readonly executor: CompositeExecutor;
    readonly turnExecutors: {
        readonly scripted: TurnExecutor;
        readonly selfPlay: TurnExecutor;
        readonly pipeline: TurnExecutor<PipelineRequest>;
    };
    readonly models: Models;
    /** Makes other models over the same arenas; `dispose` ends them too. */
    createModels(options: ModelOptions): Models;
    readonly bus: EventBus;
    readonly clock: Clock;
    readonly timers: Timers;
    readonly signal: AbortSignal;
    readonly options: Pick<EngineOptions, 'executionId' | 'commit' | 'budget' | 'estimate' | 'onWarning' | 'readMockFile' | 'openRecorder' | 'outputDirectory' | 'runTimeoutMs'>;
    /** Ends tool servers, requests under way, and the store unless it was given. May be called twice. */
    dispose(): Promise<void>;
}
