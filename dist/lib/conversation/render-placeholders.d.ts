/** Values by placeholder name. */
export type Variables = ReadonlyMap<string, string>;
/** Replaces every `{{name}}` of a known name, once; unknown ones stay as they are. */
export declare function substitutePlaceholders(text: string, variables: Variables): string;
/** Replaces until nothing changes, so that values may hold placeholders; at most ten times. */
export declare function renderPlaceholders(text: string, variables: Variables): string;
/** The placeholders left in a text, each once. */
export declare function unresolvedPlaceholders(text: string): readonly string[];
