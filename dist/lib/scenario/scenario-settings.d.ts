import type { JsonObject } from '../lib/json.ts';
/** How much is printed: nothing, the conversation, the conversation with the scenario's name on every line. */
export type Verbosity = boolean | 0 | 1 | 2;
/** What is set for a scenario beside who takes part in it and what they are told to do. */
export interface ScenarioSettings {
    /** @default the name */
    readonly id?: string;
    readonly name: string;
    readonly description: string;
    /** Whole automatic turns that may be held. @default 10 */
    readonly maxTurns?: number;
    /** Turns before which a judge that is not asked gives no verdict. @default 0 */
    readonly minTurns?: number;
    /** @default false */
    readonly verbose?: Verbosity;
    /** Asks a person at the terminal for the words of the user. @default false */
    readonly debug?: boolean;
    /** @default `default` */
    readonly setId?: string;
    readonly metadata?: JsonObject;
    /** @default one made for the run */
    readonly threadId?: string;
    /** Namespace of the response cache; a new one begins anew. @default no cache */
    readonly cacheKey?: string;
    /** Calls the run off. */
    readonly signal?: AbortSignal;
}
