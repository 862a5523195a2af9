import { type JsonValue } from '../lib/json.ts';
/** What an expression stands for; undefined is a missing key. */
export type TemplateValue = JsonValue | undefined;
/** Whether a value counts as true: not false, zero, nil or empty. */
export declare function isTrue(value: TemplateValue): boolean;
/** The text a template prints for a value. */
export declare function printValue(value: TemplateValue): string;
/** The functions a template may call. */
export declare const templateFunctionNames: readonly string[];
/** Calls a function of the template language by its name. */
export declare function callTemplateFunction(name: string, values: readonly TemplateValue[]): TemplateValue;
/** One step into a list or an object. A key that an object lacks is a missing value, a bad list index an error. */
export declare function elementOf(value: TemplateValue, key: TemplateValue): TemplateValue;
