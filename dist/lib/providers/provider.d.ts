import type { JsonObject, JsonValue } from '../lib/json.ts';
import type { ContentPart } from '../model/content-part.ts';
import type { Message, ToolCall } from '../model/message.ts';
import type { MessageCost, Usage } from '../model/usage.ts';
/** What a provider can do beyond answering with text. */
export type Capability = 'tools' | 'streaming' | 'vision' | 'audio' | 'video' | 'documents' | 'json' | 'duplex';
/** A tool as it is offered to a model. */
export interface ToolOffer {
    readonly name: string;
    readonly description: string;
    /** JSON Schema of the arguments. */
    readonly inputSchema: JsonValue;
}
/** Who is speaking through the provider, and for whom; scripted providers look their answer up by it. */
export interface Speaker {
    readonly role: 'assistant' | 'user-simulator' | 'judge' | 'summariser';
    readonly scenario: string;
    readonly persona?: string;
    readonly turn: number;
    /** Judges: which question of the run this is to the provider, from 1. */
    readonly question?: number;
}
/** The form an answer has to have. */
export type ResponseFormat = {
    readonly type: 'json';
} | {
    readonly type: 'json-schema';
    readonly name: string;
    readonly schema: JsonObject;
};
/** A call that is about to be repeated. */
export interface RetryNotice {
    /** Which attempt failed, from 1. */
    readonly attempt: number;
    readonly waitMs: number;
    /** Why, in words without secrets. */
    readonly reason: string;
}
/** Everything one call of a model needs. */
export interface CompletionRequest {
    /** System prompt; not repeated in `messages`. */
    readonly system: string;
    /** User, assistant and tool messages, oldest first. */
    readonly messages: readonly Message[];
    /** The whole conversation where `messages` are a part of it; scripted providers count by it. Never sent. */
    readonly history?: readonly Message[];
    /** Whether a provider that can should mark what it may keep between calls. */
    readonly cacheBreakpoints?: boolean;
    /** Undefined when the prompt allows no tools; may be an empty list. */
    readonly tools?: readonly ToolOffer[];
    /** `auto`, `required`, `none`, or the name of a tool. */
    readonly toolChoice?: string;
    /** Undefined for free text. */
    readonly responseFormat?: ResponseFormat;
    readonly temperature?: number;
    readonly topP?: number;
    readonly maxTokens?: number;
    readonly seed?: number;
    readonly speaker: Speaker;
    /** Which trial of its run asks, from 1; keeps cached answers of trials apart. Never sent. */
    readonly trial?: number;
    /** Hears of calls that are repeated. Never sent. */
    readonly onRetry?: (notice: RetryNotice) => void;
    /** Hears what the server counts as soon as it says so, also when the call fails then. Never sent. */
    readonly onUsage?: (usage: Usage) => void;
    /** Hears what was taken by calls that ended without their answer, each of them once. Never sent. */
    readonly onLoss?: (cost: MessageCost) => void;
}
/** Why a model said no more: it was done, waits for tools, had no tokens left, or was silenced by a filter. */
export type FinishReason = 'stop' | 'tool_calls' | 'length' | 'content_filter';
/** A model's whole answer. */
export interface Completion {
    readonly content: string;
    /** What the answer says beyond text; `content` is then the words of the parts. */
    readonly parts?: readonly ContentPart[];
    readonly toolCalls: readonly ToolCall[];
    readonly finishReason: FinishReason;
    readonly cost: MessageCost;
    /** Answered by a default because no script was given. */
    readonly unscripted?: boolean;
    /** Came from the response cache instead of the model; never an independent sample. */
    readonly fromCache?: boolean;
    /** What was sent and received, without secrets, where the manifest asks for it. */
    readonly raw?: {
        readonly request: JsonValue;
        readonly response: JsonValue;
    };
}
/** A piece of an answer; the last one carries the completion. */
export interface CompletionChunk {
    readonly delta: string;
    readonly completion?: Completion;
}
/** A model endpoint, or something that stands for one. Throws `ProviderError`. */
export interface Provider {
    readonly id: string;
    readonly capabilities: ReadonlySet<Capability>;
    complete(request: CompletionRequest, signal: AbortSignal): Promise<Completion>;
    stream(request: CompletionRequest, signal: AbortSignal): AsyncIterable<CompletionChunk>;
}
