import type { JsonObject } from '../lib/json.ts';
/** How a run stands. */
export type ScenarioStatus = 'SUCCESS' | 'FAILED' | 'ERROR' | 'CANCELLED';
interface ScenarioEventBase {
    /** Milliseconds since 1970. */
    readonly timestamp: number;
    readonly batchRunId: string;
    readonly scenarioId: string;
    readonly scenarioRunId: string;
    readonly scenarioSetId: string;
}
/** A call of a tool as events show it. */
export interface EventToolCall {
    readonly id: string;
    readonly type: 'function';
    readonly function: {
        readonly name: string;
        readonly arguments: string;
    };
}
/** A message as events show it. */
export interface EventMessage {
    readonly id: string;
    readonly role: 'system' | 'user' | 'assistant' | 'tool';
    readonly content?: string;
    readonly toolCalls?: readonly EventToolCall[];
    readonly toolCallId?: string;
    readonly trace_id?: string;
}
/** A run began. */
export interface ScenarioRunStarted extends ScenarioEventBase {
    readonly type: 'SCENARIO_RUN_STARTED';
    /** The author's own keys beside; they never replace these. */
    readonly metadata: JsonObject & {
        readonly name: string;
        readonly description: string;
    };
}
/** The whole conversation after a message was added, or messages were taken back. */
export interface ScenarioMessageSnapshot extends ScenarioEventBase {
    readonly type: 'SCENARIO_MESSAGE_SNAPSHOT';
    readonly messages: readonly EventMessage[];
}
/** A run ended; comes exactly once, whatever ended it. */
export interface ScenarioRunFinished extends ScenarioEventBase {
    readonly type: 'SCENARIO_RUN_FINISHED';
    readonly status: ScenarioStatus;
    readonly results: {
        readonly verdict: 'success' | 'failure' | 'inconclusive';
        readonly reasoning: string;
        readonly metCriteria: readonly string[];
        readonly unmetCriteria: readonly string[];
        readonly error?: string;
    };
}
/** What happens in a run, in LangWatch's shape. */
export type ScenarioEvent = ScenarioRunStarted | ScenarioMessageSnapshot | ScenarioRunFinished;
export {};
