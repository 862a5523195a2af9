import type { AgentCard } from '@a2a-js/sdk';
import type { Environment } from '../lib/environment.ts';
import type { AgentQuestion } from './a2a-names.ts';
import { type WrittenHeaders } from './outgoing-headers.ts';
/** Where an agent is, and how to sign in there. */
export interface AgentAddress extends WrittenHeaders {
    readonly url: string;
    readonly timeout_ms?: number | undefined;
}
/** What calls of agents take from outside. */
export interface A2aIo {
    readonly fetch: typeof fetch;
    readonly environment: Environment;
    /** A new id for each message. */
    createMessageId(): string;
    readonly limits: A2aLimits;
}
/** How long an agent may take, unless the manifest says otherwise. */
export interface A2aLimits {
    readonly requestMs: number;
}
/** The limit of PromptArena. */
export declare const A2A_LIMITS: A2aLimits;
/** An agent whose card was read. */
export interface AgentConnection {
    readonly card: AgentCard;
    /** Asks a skill; a task that fails, and an agent that does not answer, are a `ToolError`. */
    ask(skill: string, question: AgentQuestion, signal: AbortSignal): Promise<string>;
}
/** Reads the card of a remote agent and prepares to call it; an unreachable one rejects with `A2A_UNAVAILABLE`. */
export declare function connectAgent(address: AgentAddress, io: A2aIo, signal: AbortSignal): Promise<AgentConnection>;
