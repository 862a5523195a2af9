import type { Message } from '../model/message.ts';
import type { SideCall, Telemetry } from './state-store.ts';
/** Costs, tool calls, guardrail findings and waiting time of a conversation, from its messages and what was said beside it. */
export declare function computeTelemetry(messages: readonly Message[], sideCalls?: readonly SideCall[]): Telemetry;
