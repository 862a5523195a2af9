import { z } from 'zod';
import type { CheckOutcome } from '../model/check.ts';
import type { CheckContext, CheckDefinition, CheckSubject } from './check.ts';
/** One thing wrong with the parameters of a check. */
export interface CheckIssue {
    /** Path inside the parameters. */
    readonly path: readonly (string | number)[];
    /** One sentence that names the parameter. */
    readonly message: string;
    /** The known key nearest to an unknown one. */
    readonly suggestion?: string;
    /** The key at the path is wrong, not its value. */
    readonly atKey?: true;
}
/** Parsed parameters, or everything that is wrong with them. */
export type ParsedCheckParams = {
    readonly params: unknown;
} | {
    readonly issues: readonly CheckIssue[];
};
/** Holds a check against a subject. A definition that throws gives an `error`; this function never does. */
export declare function evaluateCheck(definition: CheckDefinition, subject: CheckSubject, params: unknown, context: CheckContext): Promise<CheckOutcome>;
/** Parses the parameters of a check as its author wrote them. */
export declare function parseCheckParams(definition: CheckDefinition, raw: unknown): ParsedCheckParams;
/** The keys of an object schema; none for any other. */
export declare function keysOf(schema: z.ZodType): readonly string[];
