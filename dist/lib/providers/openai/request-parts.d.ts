import { type JsonObject, type JsonValue } from '../../lib/json.ts';
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
/** The JSON Schema of a tool's arguments; these servers insist on an object. */
export declare function parametersOf({ inputSchema }: ToolOffer): JsonObject;
/** Arguments as the model wrote them. */
export declare function argumentsText(args: JsonValue): string;
/** A name in the letters these servers allow. */
export declare function schemaName(name: string): string;
/** Sampling settings in the words of both ways of asking; models that reason take none. */
export declare function samplingOf({ temperature, topP }: CompletionRequest, isReasoning: boolean): JsonObject;
/** What JSON mode is refused without: the word somewhere in what is sent. Undefined where it is there. */
export declare function jsonInstruction({ responseFormat, messages }: CompletionRequest, system: string): string | undefined;
/** How many tools were called before this answer; numbers calls that come without ids. */
export declare function countCalls({ messages }: CompletionRequest): number;
