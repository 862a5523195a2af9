import type { z } from 'zod';
/** What is wrong with one parameter, as a sentence that names it. */
export declare function describeIssue(issue: z.core.$ZodIssue): string;
