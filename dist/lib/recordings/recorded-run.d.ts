import type { JsonObject, JsonValue } from '../lib/json.ts';
import type { Message, ToolCall } from '../model/message.ts';
import type { RunIdentity } from '../model/run-identity.ts';
import type { RunError } from '../model/run-result.ts';
import type { MessageCost } from '../model/usage.ts';
/** Whom a model spoke for. */
export interface RecordedSpeaker {
    readonly role: 'assistant' | 'user-simulator' | 'judge' | 'summariser';
    /** Index of the entry in the scenario's `turns[]`. */
    readonly turn: number;
    readonly persona?: string;
}
/** What a model answered. */
export interface RecordedAnswer {
    readonly content: string;
    readonly toolCalls: readonly ToolCall[];
    readonly finishReason: string;
    readonly cost: MessageCost;
}
/** One call of a model: what it answered, or how it failed. */
export type RecordedModelCall = {
    readonly speaker: RecordedSpeaker;
    /** Id of the provider that answered. */
    readonly provider: string;
    /** Which answer of this speaker in its conversation it is, from 1; mock files are ordered by it. */
    readonly number: number;
} & ({
    readonly answer: RecordedAnswer;
} | {
    readonly error: RunError;
});
/** One call of a tool: what came of it, or how it failed. */
export type RecordedToolCall = {
    readonly tool: string;
    readonly args: JsonValue;
} & ({
    readonly result: JsonValue;
} | {
    readonly error: RunError;
});
/** What a recording keeps of a message: what was said, and nothing that every execution has differently. */
export interface RecordedMessage extends Pick<Message, 'role' | 'content' | 'turn' | 'iteration' | 'toolCalls'> {
    readonly toolResult?: {
        readonly id: string;
        readonly name: string;
        readonly error?: string;
    };
}
/** Which run of the plan was recorded. */
export interface RecordedRunFacts extends RunIdentity {
    /** Why the run broke off; what follows is then a part of a conversation. */
    readonly error?: RunError;
}
/** One conversation of a plan with every call it took. */
export interface RecordedRun extends RecordedRunFacts {
    readonly messages: readonly RecordedMessage[];
    /** In the order they were made. */
    readonly modelCalls: readonly RecordedModelCall[];
    readonly toolCalls: readonly RecordedToolCall[];
}
/** What is known of the execution that was recorded; everything that differs from one recording to the next. */
export interface RecordingOrigin {
    readonly engineVersion: string;
    /** RFC 3339. */
    readonly recordedAt: string;
    readonly executionId: string;
    readonly commit?: JsonObject;
}
/** The runs of one execution in plan order. */
export interface Recording {
    readonly origin: RecordingOrigin;
    readonly runs: readonly RecordedRun[];
}
