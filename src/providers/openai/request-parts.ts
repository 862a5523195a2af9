import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import type { ImageAccess } from '../image-bytes.ts';
import type { CompletionRequest, ToolOffer } from '../provider.ts';

/** What a request's body depends on besides the request. */
export interface BodyContext {
  /** The model, or on Azure the deployment. */
  readonly model: string;
  readonly isReasoning: boolean;
  readonly extras: JsonObject;
  readonly media: ImageAccess;
}

const LONGEST_NAME = 64;
const NO_ARGUMENTS: JsonObject = { type: 'object', properties: {} };

/** The JSON Schema of a tool's arguments; these servers insist on an object. */
export function parametersOf({ inputSchema }: ToolOffer): JsonObject {
  return isJsonObject(inputSchema) && Object.keys(inputSchema).length > 0 ? inputSchema : NO_ARGUMENTS;
}

/** Arguments as the model wrote them. */
export function argumentsText(args: JsonValue): string {
  return typeof args === 'string' ? args : JSON.stringify(args);
}

/** A name in the letters these servers allow. */
export function schemaName(name: string): string {
  return name.replace(/[^a-zA-Z0-9_-]/g, '_').slice(0, LONGEST_NAME) || 'answer';
}

/** Sampling settings in the words of both ways of asking; models that reason take none. */
export function samplingOf({ temperature, topP }: CompletionRequest, isReasoning: boolean): JsonObject {
  if (isReasoning) return {};
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { top_p: topP }),
  };
}

/** What JSON mode is refused without: the word somewhere in what is sent. Undefined where it is there. */
export function jsonInstruction(
  { responseFormat, messages }: CompletionRequest,
  system: string,
): string | undefined {
  if (responseFormat?.type !== 'json') return undefined;
  const isSaid = [system, ...messages.map(({ content }) => content)].some((text) => /json/i.test(text));
  return isSaid ? undefined : 'Answer with one JSON object and nothing else.';
}

/** How many tools were called before this answer; numbers calls that come without ids. */
export function countCalls({ messages }: CompletionRequest): number {
  return messages.reduce((total, { toolCalls }) => total + (toolCalls?.length ?? 0), 0);
}
