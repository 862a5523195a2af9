import { type JsonObject, type JsonValue } from '../lib/json.ts';
/** What all tools of agents begin with. */
export declare const A2A_PREFIX = "a2a_";
/** The name of the tool that stands for a skill: `a2a_<card>_<skill>`, each in lower case with words joined by `_`. */
export declare function a2aToolName(card: string, skill: string): string;
/** The arguments of every skill. */
export declare const A2A_INPUT_SCHEMA: JsonObject;
/** What a call asks: its `query`, or all of its arguments as JSON. */
export declare function queryOf(args: JsonValue): string;
