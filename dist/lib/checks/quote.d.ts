import type { JsonValue } from '../lib/json.ts';
/** Text of a model or an author in quotation marks, on one line, cut and free of control characters. */
export declare function quote(text: string, limit?: number): string;
/** As `quote`, without the quotation marks. */
export declare function plain(text: string, limit?: number): string;
/** A JSON value for a message: strings quoted, everything else as JSON, cut. */
export declare function quoteJson(value: JsonValue, limit?: number): string;
/** A number with its noun, such as `1 word` or `2 words`. */
export declare function countOf(count: number, noun: string): string;
/** Texts in quotation marks, separated by commas; of many only the first ones and how many more. */
export declare function quoteList(texts: readonly string[]): string;
