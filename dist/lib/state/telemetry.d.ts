import type { Message } from '../model/message.ts';
import type { Telemetry } from './state-store.ts';
/** Costs, tool calls, guardrail findings and waiting time of a conversation, from its messages. */
export declare function computeTelemetry(messages: readonly Message[]): Telemetry;
