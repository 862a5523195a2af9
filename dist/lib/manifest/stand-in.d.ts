import type { z } from 'zod';
/** Stands in for an empty name, which has been reported. */
export declare const BLANK_NAME = "-";
/**
 * A value of the schema that keeps what is right in an invalid one, so that its other parts can be examined. It must
 * never run; whoever makes it has errors to report. Undefined when too little is right.
 */
export declare function createStandIn<S extends z.ZodType>(schema: S, value: object, issues: readonly z.core.$ZodIssue[]): z.output<S> | undefined;
