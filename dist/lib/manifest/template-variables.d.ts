/** Variables that the runtime fills in by itself: the region, and facts of the scenario. */
export declare const RUNTIME_VARIABLES: ReadonlySet<string>;
/** Variables that a simulated user's prompt always has. */
export declare const PERSONA_VARIABLES: ReadonlySet<string>;
/** Names between double braces as written, blanks included, each once. */
export declare function placesOf(template: string): readonly string[];
/** Puts values in their places, once; places without a value stay. */
export declare function replaceVariables(template: string, values: ReadonlyMap<string, string>): string;
/** A chain of names that leads from a name back to itself through the values, or undefined. */
export declare function findCycle(start: string, values: ReadonlyMap<string, string>): readonly string[] | undefined;
