import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import type { SourceFile } from './loaded-arena.ts';
/** What was validated, against what, and where it stands. */
export interface ValidatedValue {
    readonly value: unknown;
    readonly source: SourceFile;
    readonly schema: z.core.$ZodType;
}
type Issue = z.core.$ZodIssue;
/** Says in plain words, and with a place, what the validation found. */
export declare function describeIssues(issues: readonly Issue[], validated: ValidatedValue): readonly Problem[];
export {};
