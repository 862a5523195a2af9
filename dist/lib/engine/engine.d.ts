import type { ConversationChunk, ConversationRequest } from '../conversation/conversation-executor.ts';
import type { ConversationResult } from '../conversation/conversation-result.ts';
import type { EventBus } from '../events/event-bus.ts';
import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import type { Plan, PlanFilters } from '../plan/plan-runs.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import type { AnswerRequest } from './answering-executor.ts';
import type { EngineConfig } from './engine-components.ts';
import type { RunStages } from './hold-in-stages.ts';
/** The runs to hold; with stages, some of them only if they are wanted once the others have ended. */
export interface PlanToHold extends Pick<Plan, 'runs'> {
    readonly stages?: RunStages;
}
/** Plans and holds the conversations of loaded arenas. */
export interface Engine extends AsyncDisposable {
    /** The arenas the engine was built over. */
    getConfig(): EngineConfig;
    /** Where conversations are kept, by run id unless their request says otherwise. */
    readonly stateStore: ArenaStateStore;
    /**
     * Plans runs in the order region, scenario, provider, trial. Throws `ManifestError` with code `UNKNOWN_FILTER` or
     * `EMPTY_PLAN`.
     */
    generateRunPlan(filters?: PlanFilters): Plan;
    /**
     * Holds the runs of a plan, `concurrency` of them at a time, and gives the ids of those held in plan order. What goes wrong in a
     * run is part of its result in the store. Throws for a store that refuses, and before anything runs for credentials
     * that are missing (`ManifestError`, code `MISSING_CREDENTIALS`).
     */
    executeRuns(plan: PlanToHold, concurrency: number): Promise<readonly string[]>;
    /** Holds one conversation. What goes wrong in it is part of the result; throws as `executeRuns` does. */
    executeConversation(request: ConversationRequest): Promise<ConversationResult>;
    /** The same in pieces; the last one holds the whole result, and the error of a conversation that broke off. */
    executeConversationStream(request: ConversationRequest): AsyncGenerator<ConversationChunk, void>;
    /**
     * Has given messages answered as the assistant of a run answers: prompt, model and tools, guardrails. What the scenario says
     * and checks is left out. Otherwise as `executeConversation`.
     */
    answer(request: AnswerRequest): Promise<ConversationResult>;
    /** Tells of what happens from now on over another bus; an enabled recorder hears it as well. */
    setEventBus(bus: EventBus): void;
    /**
     * Has all models and tools answered in mock mode from now on, by the given file in place of the providers' own, or by
     * theirs. Conversations under way go on as they began.
     */
    enableMockProviderMode(file?: string | LoadedMockFile): Promise<void>;
    /** Records the events of each run from now on into `<directory>/<runId>.jsonl`. */
    enableSessionRecording(directory: string): Promise<void>;
    /** Does so when an arena's `defaults.output.recording` asks for it; tells whether one does. */
    configureSessionRecordingFromConfig(): Promise<boolean>;
    /** Absolute; undefined while nothing is recorded. */
    readonly recordingDir: string | undefined;
    /** The file that records a run; undefined while nothing is recorded. */
    recordingPath(runId: string): string | undefined;
    /** Calls off what is under way and ends tool servers, requests and the recorder. May be called twice. */
    close(): Promise<void>;
}
