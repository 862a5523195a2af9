import type { JsonObject, JsonValue } from '../lib/json.ts';
import type { CheckResult } from '../model/check.ts';
import type { Message, ValidationResult } from '../model/message.ts';
import type { RunIdentity } from '../model/run-identity.ts';
import type { CommitFacts, RunError, RunResult } from '../model/run-result.ts';
import type { MessageCost } from '../model/usage.ts';
/** A conversation as it is stored. Its id is the run id unless another was asked for. */
export interface ConversationState {
    readonly id: string;
    readonly messages: readonly Message[];
    readonly systemPrompt?: string;
    readonly metadata: JsonObject;
}
/** Who speaks for one side of a conversation with a simulated user. */
export interface RoleFacts {
    readonly provider: string;
    readonly model: string;
    readonly region: string;
}
/** The pack that a prompt belongs to; a prompt that is in none is called by its task type. */
export interface PromptPackFacts {
    readonly id: string;
    readonly version?: string;
}
/** A model call whose answer stands in no message. */
export interface SideCall {
    /** `assistant` is an agent in code, whose calls nobody sees; any role where a call was lost. */
    readonly role: 'judge' | 'user-simulator' | 'assistant' | 'summariser';
    /** Id of the provider. */
    readonly provider: string;
    readonly cost: MessageCost;
    /** Answered by a default because no script was given. */
    readonly unscripted?: boolean;
}
/** What the engine knows about a run beside its messages. */
export interface RunMetadata extends RunIdentity {
    readonly runId: string;
    readonly attempt: number;
    /** Hash over everything the run depends on, without the trial. */
    readonly inputs?: string;
    /** RFC 3339. */
    readonly startedAt: string;
    readonly endedAt: string;
    readonly durationMs: number;
    readonly error?: RunError;
    readonly skipReason?: string;
    readonly unscripted?: boolean;
    readonly promptPack?: PromptPackFacts;
    /** Where the events of the run were recorded; absent when nothing was. */
    readonly recordingPath?: string;
    /** Settings of the model's calls that are in force, in PromptArena's words. */
    readonly params?: JsonObject;
    readonly commit?: CommitFacts;
    /** Labels of the scenario, each as `key=value`; those of `spec` win over those of `metadata`. */
    readonly tags?: readonly string[];
    readonly selfPlay?: boolean;
    readonly persona?: string;
    /** Both are there when a simulated user takes part. */
    readonly assistantRole?: RoleFacts;
    readonly userRole?: RoleFacts;
    /** What a person said about the run; kept as it is. */
    readonly userFeedback?: JsonValue;
    /** Calls of judges, of simulated users who had no more to say, and calls that ended without their answer. */
    readonly sideCalls?: readonly SideCall[];
}
/** Counts of tool calls. */
export interface ToolStats {
    readonly totalCalls: number;
    readonly byTool: Readonly<Record<string, number>>;
}
/** Computed from messages on demand, never stored. */
export interface Telemetry {
    /** Of all calls of the run. */
    readonly cost: MessageCost;
    /** The part of `cost` that stands on no message; undefined when there is none. */
    readonly sideCost?: MessageCost;
    /** Undefined when no tool was called. */
    readonly toolStats?: ToolStats;
    readonly validations: readonly ValidationResult[];
    readonly latencyMs: number;
}
/** A stored conversation with everything the arena adds to it. */
export interface ArenaConversationState extends ConversationState {
    readonly runMetadata?: RunMetadata;
    readonly checks: readonly CheckResult[];
    readonly telemetry: Telemetry;
}
/** One model call, attached to the assistant message it produced. */
export interface TraceEntry {
    readonly sequence: number;
    readonly messageIndex: number;
    readonly startedAt: string;
    readonly durationMs: number;
}
/** The model calls of one turn, in order. */
export interface ExecutionTrace {
    readonly calls: readonly TraceEntry[];
}
/**
 * Keeps conversations. What goes in and what comes out are copies: nobody can change stored state by holding a
 * reference. Unknown ids throw `StateStoreError` with code `NOT_FOUND`.
 */
export interface StateStore extends AsyncDisposable {
    load(conversationId: string): Promise<ConversationState>;
    save(state: ConversationState): Promise<void>;
    /** Deleting what is not there is no error. */
    delete(conversationId: string): Promise<void>;
    /** Copies a conversation under a new id; `ALREADY_EXISTS` when that id is taken. */
    fork(sourceId: string, newId: string): Promise<void>;
    /** Ids in the order they were first saved. */
    list(): Promise<readonly string[]>;
}
/** What the per-run JSON holds beyond what PromptArena writes. */
export interface DumpOptions {
    /** Whether each model call stands in `meta._llm_trace` of its reply. */
    readonly includeTrace?: boolean;
    /** Absolute; files below it are told by their path from there. @default all are told by their whole path */
    readonly workingDirectory?: string;
}
/** The store the engine and the executors see. */
export interface ArenaStateStore extends StateStore {
    saveMetadata(runId: string, metadata: RunMetadata): Promise<void>;
    saveWithTrace(state: ConversationState, trace: ExecutionTrace): Promise<void>;
    /** Adds facts to the last reply; those of the same key are replaced. `NOT_FOUND` without a reply. */
    updateLastAssistantMessage(conversationId: string, meta: JsonObject): Promise<void>;
    /** Appends outcomes in order. */
    recordChecks(runId: string, checks: readonly CheckResult[]): Promise<void>;
    /** What was recorded so far, in order; cheaper than the whole state. */
    getChecks(runId: string): Promise<readonly CheckResult[]>;
    getArenaState(runId: string): Promise<ArenaConversationState>;
    /** Reconstructs the result of a run; needs its metadata. */
    getResult(runId: string): Promise<RunResult>;
    /** The run in the shape of PromptArena's per-run JSON, UTF-8, two-space indent. */
    dumpToJson(runId: string, options?: DumpOptions): Promise<Uint8Array>;
}
