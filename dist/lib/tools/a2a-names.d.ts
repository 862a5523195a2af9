import { type JsonObject, type JsonValue } from '../lib/json.ts';
/** What all tools of agents begin with. */
export declare const A2A_PREFIX = "a2a_";
/** The name of the tool that stands for a skill: `a2a_<card>_<skill>`, each in lower case with words joined by `_`. */
export declare function a2aToolName(card: string, skill: string): string;
/** The arguments of every skill. */
export declare const A2A_INPUT_SCHEMA: JsonObject;
/** A medium that goes with a question. */
export interface AgentMedium {
    readonly mimeType: string;
    readonly source: {
        readonly url: string;
    } | {
        readonly base64: string;
    };
}
/** What an agent is asked. */
export interface AgentQuestion {
    readonly text: string;
    readonly media: readonly AgentMedium[];
}
/** The arguments of a skill that takes these media types. */
export declare function a2aInputSchema(inputModes: readonly string[]): JsonObject;
/** What a call asks: its `query` with its media, or all of its arguments as JSON. */
export declare function questionOf(args: JsonValue): AgentQuestion;
