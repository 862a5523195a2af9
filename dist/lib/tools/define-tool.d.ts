import type { JsonObject, JsonValue } from '../lib/json.ts';
import { type Registry } from '../lib/registry.ts';
import type { Tool } from './tool.ts';
/** What a tool that asks wants to know of a person. */
export interface ToolQuestion {
    readonly tool: string;
    readonly args: JsonValue;
    /** The argument `question` of the call, where it is text. */
    readonly question?: string;
}
/** Confirms a call, or does not. */
export type OnConfirmation = (asked: ToolQuestion) => boolean | Promise<boolean>;
/** Answers a question in the user's place. */
export type OnUserQuestion = (asked: ToolQuestion) => string | Promise<string>;
/** What a tool in code is called with, beside its arguments. */
export interface ToolCallSetting {
    readonly signal: AbortSignal;
    /** Where the project lies that the tool works on. */
    readonly projectRoot: string;
    /** Of a tool that asks a question: what the user said. */
    readonly answer?: string;
}
/** A tool in code. */
export interface ToolDefinition {
    readonly name: string;
    readonly description: string;
    /** JSON Schema (draft 7) of the arguments. @default any object */
    readonly inputSchema?: JsonObject;
    /** Whether it changes nothing. @default false */
    readonly readOnly?: boolean;
    /** Whether a person has to confirm each call, or to answer a question first. @default neither */
    readonly asks?: 'confirmation' | 'question';
    /** Gives the result; throws `ToolError` for what the model should hear of, anything else to end the run. */
    execute(args: JsonValue, setting: ToolCallSetting): JsonValue | Promise<JsonValue>;
}
/** Who is asked by tools that ask, and where they work. */
export interface ToolDesk {
    readonly projectRoot: string;
    readonly onConfirmation?: OnConfirmation | undefined;
    readonly onUserQuestion?: OnUserQuestion | undefined;
}
/** Defines a tool in code. */
export declare function defineTool(definition: ToolDefinition): ToolDefinition;
/** Joins tools in code by their names; two of one name are an error. */
export declare function createToolRegistry(tools: readonly ToolDefinition[]): Registry<ToolDefinition>;
/** The tool that a definition makes. What nobody confirms, or nobody can answer, is a failure the model hears of. */
export declare function toolOf(definition: ToolDefinition, desk: ToolDesk): Tool;
