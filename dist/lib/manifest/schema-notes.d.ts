import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import type { SourceFile } from './loaded-arena.ts';
import { type Finding } from './problem-at.ts';
/** What to say about a key that nothing knows. */
export declare function unknownKey(key: string, known: readonly string[], severity: Problem['severity']): Finding;
/** Warnings about a value whose schema takes more than PromptArena v1.2.0 publishes. */
export declare function findNotes(schema: z.core.$ZodType, value: unknown, source: SourceFile): readonly Problem[];
