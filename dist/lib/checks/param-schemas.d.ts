import { z } from 'zod';
import type { JsonValue } from '../lib/json.ts';
/** Any JSON value; parameters come from parsed YAML or JSON, so nothing else can stand there. */
export declare const jsonValue: z.ZodType<JsonValue>;
/** A list of texts. */
export declare const textList: z.ZodArray<z.ZodString>;
/** A bound that counts something; whole and decimal numbers alike. */
export declare const bound: z.ZodNumber;
/** A number of things that a check asks for. */
export declare const count: z.ZodInt;
/** An RE2 pattern that compiles. */
export declare const pattern: z.ZodString;
/** A JMESPath expression that compiles. */
export declare const jsonQuery: z.ZodString;
/** Values by argument name. */
export declare const argumentValues: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
/** Patterns by argument name. */
export declare const argumentPatterns: z.ZodRecord<z.ZodString, z.ZodString>;
/** A refinement for parameters that are of use only together: at least one of them must be given. */
export declare function atLeastOne<Key extends string>(...names: readonly Key[]): (params: { readonly [name in Key]?: unknown; }, context: {
    addIssue(issue: {
        code: "custom";
        message: string;
    }): void;
}) => void;
/** A refinement that turns what `compile` throws into a problem of the parameter. */
export declare function mustCompile<Input>(compile: (value: Input) => unknown, prefix?: string): (value: Input, context: {
    addIssue(issue: {
        code: "custom";
        message: string;
    }): void;
}) => void;
/** A refinement for parameters with several names: at most one of them may be given. */
export declare function atMostOne<Key extends string>(...names: readonly Key[]): (params: { readonly [name in Key]?: unknown; }, context: {
    addIssue(issue: {
        code: "custom";
        message: string;
        path: string[];
    }): void;
}) => void;
