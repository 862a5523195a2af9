/** A value an action computes from: what a template argument, literal or field stands for. */
export type Operand = {
    readonly kind: 'literal';
    readonly value: string | number | boolean | null;
} | {
    readonly kind: 'field';
    readonly root: boolean;
    readonly path: readonly string[];
} | {
    readonly kind: 'function';
    readonly name: string;
} | {
    readonly kind: 'group';
    readonly pipeline: Pipeline;
};
/** A call with its arguments, or a single value. */
export type Command = readonly Operand[];
/** Commands joined by `|`; each hands its value on as the last argument of the next. */
export type Pipeline = readonly Command[];
/** A stretch of plain text, or what stands between `{{` and `}}`. */
export type Segment = {
    readonly text: string;
} | {
    readonly action: string;
};
/** Splits a template into text and actions; trim markers and comments are resolved. */
export declare function splitTemplate(source: string): readonly Segment[];
/** Parses what follows the keyword of an action. */
export declare function parsePipeline(source: string): Pipeline;
