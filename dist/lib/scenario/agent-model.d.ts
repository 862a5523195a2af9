import type { Message, Role } from '../model/message.ts';
import type { Completion, CompletionRequest, Provider, Speaker } from '../providers/provider.ts';
import type { ResponseCache } from '../providers/response-cache.ts';
import type { AgentInput } from './agent.ts';
import type { ModelChoice, ModelSettings } from './configure.ts';
import type { Outside } from './outside.ts';
/** How an agent asks its model. */
export interface ModelOptions {
    /** @default the one set with `configure({ defaultModel })` */
    readonly model?: ModelChoice;
    readonly temperature?: number;
    readonly maxTokens?: number;
}
/** The model of an agent, found. */
export interface AgentModel {
    readonly provider: Provider;
    readonly temperature: number;
    readonly maxTokens?: number;
    /** The name that it was found by, with its address and settings; an object says nothing of what answers through it. */
    readonly named?: ModelSettings;
    /** Where its answers are kept for scenarios with a `cacheKey`. */
    readonly responses?: ResponseCache;
}
/** The part of the outside in which a model is found. */
export type ModelOutside = Pick<Outside, 'defaultModel' | 'resolveModel' | 'responses' | 'laterDefaults'>;
/** The model of an agent, which may have to be looked for first. */
export type ModelWhenAsked = () => Promise<AgentModel>;
/** Names of an agent for messages to its author. */
export interface AgentNames {
    readonly className: string;
    readonly factory: string;
}
/**
 * Finds the model of an agent now, or at its first call where only the project's configuration can name one. Throws what
 * `findModel` throws.
 */
export declare function findModelForCalls(names: AgentNames, options: ModelOptions, outside: ModelOutside, usualTemperature: number): ModelWhenAsked;
/**
 * Finds the model of an agent: its own, else the default; what it leaves open comes from the default. Throws
 * `ScenarioError` with code `NO_MODEL` where there is neither.
 */
export declare function findModel({ className, factory }: AgentNames, options: ModelOptions, { defaultModel, resolveModel, responses }: ModelOutside, usualTemperature: number): AgentModel;
/** The temperature that options ask for, by themselves or with their model. */
export declare function temperatureOf({ model, temperature }: ModelOptions): number | undefined;
/** What is asked of a model on behalf of an agent. */
export interface AgentQuestion extends Pick<CompletionRequest, 'system' | 'messages' | 'tools' | 'toolChoice' | 'seed'>, Partial<Pick<CompletionRequest, 'temperature' | 'maxTokens'>> {
    readonly speaker: Pick<Speaker, 'role' | 'persona' | 'question'>;
}
/** Asks a model, and notes what that cost with the run. Throws what the provider throws. */
export declare function askModel({ provider, temperature, maxTokens, named, responses }: AgentModel, { speaker, ...question }: AgentQuestion, input: AgentInput): Promise<Completion>;
/** A message between an agent and its model. */
export declare function sideMessage(role: Role, content: string, more?: Partial<Message>): Message;
