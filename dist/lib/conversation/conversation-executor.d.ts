import type { EventBus } from '../events/event-bus.ts';
import type { JsonObject } from '../lib/json.ts';
import type { RunError } from '../model/run-result.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { FinishReason } from '../providers/provider.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import type { ConversationResult } from './conversation-result.ts';
import type { RequestOverrides } from './request-settings.ts';
import type { RunContext } from './run-context.ts';
/** What an executor can hold; `default` is by text, turn for turn, and `code-first` is steered by a scenario in code. */
export type ConversationKind = 'default' | 'duplex' | 'eval' | 'code-first';
/** Settings of one conversation that win over those of the manifests; one that is absent changes nothing. */
export interface ConversationOverrides extends RequestOverrides {
    /** Milliseconds until the conversation is called off as `CONVERSATION_TIMEOUT`; what was said by then is kept. */
    readonly timeoutMs?: number;
}
/** Where a conversation is kept, and what is noted there beside it. */
export interface ConversationStoreSettings {
    /** Instead of the engine's. Whoever gives it closes it. */
    readonly store?: ArenaStateStore;
    /** Stands as `user_id` in the metadata of the stored state. */
    readonly userId?: string;
    /** Added to the metadata of the stored state. */
    readonly metadata?: JsonObject;
}
/** A conversation to have. */
export interface ConversationRequest {
    /** The scenario to hold or the eval to judge, one of the two, as planned. */
    readonly run: PlannedRun;
    readonly overrides?: ConversationOverrides;
    /** Names this execution of the run in events and metadata. @default as for the runs of a plan */
    readonly runId?: string;
    /** Where the store keeps the conversation. @default the run id */
    readonly conversationId?: string;
    /** Added to the metadata of the stored state; wins over that of the store settings. */
    readonly metadata?: Readonly<Record<string, string>>;
    /** Hears of this conversation instead of the engine's bus. */
    readonly bus?: EventBus;
    readonly store?: ConversationStoreSettings;
    /** Calls the conversation off. */
    readonly signal?: AbortSignal;
}
/** A piece of a conversation as it happens. */
export interface ConversationChunk {
    /** The 0-based index in the scenario's `turns[]`. */
    readonly turn: number;
    /** What came in; may be empty. */
    readonly delta: string;
    /** As in `MessageChunk`. */
    readonly tokenCount: number;
    /** Why the model stopped; only where a reply is complete. */
    readonly finishReason?: FinishReason;
    /** What broke the conversation off; only in the last pieces. */
    readonly error?: RunError;
    readonly metadata?: JsonObject;
    /** What the conversation came to so far, computed when it is asked for. */
    result(): Promise<ConversationResult>;
}
/** Has one kind of conversation; messages and checks go to the store, nothing is returned. Throws what breaks it off. */
export interface ConversationExecutor {
    readonly kind: ConversationKind;
    execute(request: ConversationRequest, context: RunContext): Promise<void>;
    executeStream(request: ConversationRequest, context: RunContext): AsyncIterable<ConversationChunk>;
}
