import { type JsonObject, type JsonValue } from '../lib/json.ts';
/** What a selected value must be; PromptArena's parameter names. */
export interface JsonExpectations {
    readonly expected?: JsonValue | undefined;
    readonly contains?: readonly JsonValue[] | undefined;
    readonly min?: number | undefined;
    readonly max?: number | undefined;
    readonly min_results: number;
    readonly max_results: number;
}
/** The first expectation a value does not meet. */
export interface JsonDifference {
    /** For a person, without a full stop. */
    readonly sentence: string;
    readonly details: JsonObject;
}
/** Looks at `expected`, then `contains`, then the numeric bounds, then the number of entries. */
export declare function findJsonDifference(result: JsonValue, expectations: JsonExpectations): JsonDifference | undefined;
