import type { MessageCost } from '../model/usage.ts';
import type { ChatCompletionAnswer, GeneratedAnswer, GivenMessage } from './foreign-message.ts';
import type { ModelMessage, ToolCallPart } from './model-message.ts';
import type { ScenarioSettings } from './scenario-settings.ts';
/** Who an agent plays. */
export declare const AgentRole: {
    readonly USER: "User";
    readonly AGENT: "Agent";
    readonly JUDGE: "Judge";
};
/** One of these roles. */
export type AgentRole = (typeof AgentRole)[keyof typeof AgentRole];
/** Everybody an agent may play. */
export declare const allAgentRoles: readonly ["User", "Agent", "Judge"];
/** Asks a judge for a verdict now; its presence alone does. */
export interface JudgmentRequest {
    /** Instead of the judge's own. */
    readonly criteria?: readonly string[];
    readonly additionalContext?: string;
    /** The former name of `additionalContext`, which agents get it by. */
    readonly context?: string;
}
/** What one criterion came to. */
export interface CriterionResult {
    readonly criterion: string;
    readonly outcome: 'met' | 'unmet' | 'inconclusive';
}
/** A judge's verdict; `inconclusive` is no failure, and no success either. */
export interface JudgeResult {
    readonly success: boolean;
    readonly verdict?: 'success' | 'failure' | 'inconclusive';
    readonly reasoning?: string;
    readonly metCriteria: readonly string[];
    readonly unmetCriteria: readonly string[];
    readonly criteria?: readonly CriterionResult[];
}
/** What an agent gets when it is its turn. */
export interface AgentInput {
    readonly threadId: string;
    /** The whole conversation. */
    readonly messages: ModelMessage[];
    /** What was said since the agent was called last. */
    readonly newMessages: ModelMessage[];
    readonly requestedRole: AgentRole;
    readonly judgmentRequest?: JudgmentRequest;
    readonly scenarioState: ScenarioState;
    readonly scenarioConfig: ScenarioSettings;
    /** Which of several runs of the same scenario this is, from 1. */
    readonly trial?: number;
    /** Fires when the run is called off. */
    readonly signal: AbortSignal;
    /** Adds the cost of a model call to the run. */
    noteCost(call: {
        readonly provider: string;
        readonly cost: MessageCost;
    }): void;
}
/**
 * What an agent may answer: text, messages (in the shapes of the AI SDK or of OpenAI), an answer that holds messages,
 * nothing (`null` or an empty list), or a verdict that ends the run.
 */
export type AgentReturn = string | GivenMessage | readonly GivenMessage[] | GeneratedAnswer | ChatCompletionAnswer | JudgeResult | null;
/** How a run ended, as its agents are told. */
export interface RunOutcome {
    readonly runId: string;
    readonly success: boolean;
    readonly verdict?: 'success' | 'failure' | 'inconclusive' | 'error';
    readonly reasoning?: string;
    readonly messages?: readonly ModelMessage[];
}
/** Something that takes part in a scenario: a class that extends it, or a plain object of its shape. */
export declare abstract class AgentAdapter {
    /** @default the name of the class */
    readonly name?: string;
    readonly role: AgentRole;
    /** Of a judge: what it judges by when nobody asks for anything else. */
    readonly criteria?: readonly string[];
    abstract call(input: AgentInput): Promise<AgentReturn>;
    /** Hears how a run ended that the agent took part in; the run waits for it. */
    ended?(outcome: RunOutcome): Promise<void>;
}
/** A simulated user of one's own. */
export declare abstract class UserSimulatorAgentAdapter extends AgentAdapter {
    readonly role: AgentRole;
}
/** A judge of one's own. */
export declare abstract class JudgeAgentAdapter extends AgentAdapter {
    readonly role: AgentRole;
    abstract readonly criteria: readonly string[];
}
/** The live view of a run that steps and agents get. */
export interface ScenarioState {
    readonly description: string;
    readonly messages: readonly ModelMessage[];
    readonly threadId: string;
    /** From 0. */
    readonly currentTurn: number;
    readonly config: ScenarioSettings;
    addMessage(message: GivenMessage): void;
    /** Removes the messages from an index on and gives them back; for agents that take something back. */
    rollbackMessagesTo(index: number): readonly ModelMessage[];
    /** Throws when there is none. */
    lastMessage(): ModelMessage;
    /** Throws when there is none. */
    lastUserMessage(): ModelMessage;
    /** Throws when there is none. */
    lastAgentMessage(): ModelMessage;
    /** The same message, or undefined when there is none. */
    readonly lastAssistantMessage: ModelMessage | undefined;
    /** The last call of a tool, or undefined. */
    lastToolCall(toolName: string): ToolCallPart | undefined;
    hasToolCall(toolName: string): boolean;
}
