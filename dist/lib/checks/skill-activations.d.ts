import type { CheckSubject } from './check.ts';
/** Names of skills, as several checks take them. */
export declare const skillNames: import("zod").ZodArray<import("zod").ZodString>;
/** The skills that were activated in scope, in order; they are named in calls of the tool `skill__activate`. */
export declare function activatedSkills({ toolCalls }: CheckSubject): readonly string[];
