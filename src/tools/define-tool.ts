import { ToolError } from '../errors/tool-error.ts';
import type { JsonObject, JsonValue } from '../lib/json.ts';
import { compileJsonSchema } from '../lib/json-schema.ts';
import { lazily } from '../lib/lazily.ts';
import { createRegistry, type Registry } from '../lib/registry.ts';
import { argumentsError, violationsIn } from './argument-error.ts';
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
export function defineTool(definition: ToolDefinition): ToolDefinition {
  return definition;
}

/** Joins tools in code by their names; two of one name are an error. */
export function createToolRegistry(tools: readonly ToolDefinition[]): Registry<ToolDefinition> {
  return createRegistry('tool', tools, ({ name }) => [name]);
}

/** The tool that a definition makes. What nobody confirms, or nobody can answer, is a failure the model hears of. */
export function toolOf(definition: ToolDefinition, desk: ToolDesk): Tool {
  const { name, description, inputSchema = { type: 'object' } } = definition;
  const schema = lazily(() => compileJsonSchema(inputSchema));
  return {
    name,
    description,
    inputSchema,
    async execute(args, signal) {
      signal.throwIfAborted();
      const violations = violationsIn(schema(), args);
      if (violations !== undefined) throw argumentsError(name, violations);
      const asked = questionOf(name, args);
      if (definition.asks === 'confirmation') await confirm(asked, desk);
      const answer = definition.asks === 'question' ? { answer: await ask(asked, desk) } : {};
      return definition.execute(args, { signal, projectRoot: desk.projectRoot, ...answer });
    },
  };
}

function questionOf(tool: string, args: JsonValue): ToolQuestion {
  const question =
    typeof args === 'object' && args !== null && 'question' in args ? args.question : undefined;
  return { tool, args, ...(typeof question === 'string' ? { question } : {}) };
}

async function confirm(asked: ToolQuestion, { onConfirmation }: ToolDesk): Promise<void> {
  if (onConfirmation === undefined) {
    throw new ToolError({
      code: 'NOT_CONFIRMED',
      message: `tool ${asked.tool} needs a confirmation, and nobody is there to give it`,
    });
  }
  if (await onConfirmation(asked)) return;
  throw new ToolError({
    code: 'NOT_CONFIRMED',
    message: `the user did not confirm the call of tool ${asked.tool}`,
  });
}

async function ask(asked: ToolQuestion, { onUserQuestion }: ToolDesk): Promise<string> {
  if (onUserQuestion !== undefined) return onUserQuestion(asked);
  throw new ToolError({
    code: 'NOT_ANSWERED',
    message: `tool ${asked.tool} asks the user, and nobody is there to answer`,
  });
}
