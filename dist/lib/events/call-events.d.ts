import type { JsonValue } from '../lib/json.ts';
import type { NanoUsd } from '../model/money.ts';
import type { RunError } from '../model/run-result.ts';
import type { Ended, TurnEventBase } from './event-base.ts';
interface ProviderFacts extends TurnEventBase {
    /** Whom the model speaks for. */
    readonly speaker: 'assistant' | 'user-simulator' | 'judge' | 'summariser';
    /** Id of the provider. */
    readonly provider: string;
    readonly model: string;
}
interface ToolFacts extends TurnEventBase {
    readonly toolName: string;
    readonly callId: string;
}
/** Calls of models and tools. */
export type CallEvent = (ProviderFacts & {
    readonly type: 'provider.call.started';
    readonly messageCount: number;
    /** Tools offered. */
    readonly toolCount: number;
}) | (ProviderFacts & Ended & {
    readonly type: 'provider.call.completed';
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly cachedTokens: number;
    /** In billionths of a dollar; `null` when unknown. */
    readonly costUsd: NanoUsd | null;
    readonly finishReason: string;
    readonly toolCallCount: number;
}) | (ProviderFacts & Ended & {
    readonly type: 'provider.call.failed';
    readonly error: RunError;
})
/** The call goes on: an attempt failed and another follows. */
 | (ProviderFacts & {
    readonly type: 'provider.call.retried';
    /** The attempt that failed, from 1. */
    readonly attempt: number;
    readonly waitMs: number;
    readonly reason: string;
})
/** Nobody reads the reply to its end. */
 | (ProviderFacts & {
    readonly type: 'stream.interrupted';
    readonly reason: string;
})
/** `args` are the model's; a listener must not change them. */
 | (ToolFacts & {
    readonly type: 'tool.call.started';
    readonly args: JsonValue;
}) | (ToolFacts & Ended & {
    readonly type: 'tool.call.completed';
    readonly status: 'complete';
})
/** The tool failed or was refused, and the model hears of it; or the run cannot go on. */
 | (ToolFacts & Ended & {
    readonly type: 'tool.call.failed';
    readonly error: RunError;
});
export {};
