import { z } from 'zod';
import type { DocumentPath } from './loaded-arena.ts';
/** What a field holds, without the wrappers that make it optional. */
export declare function unwrapSchema(schema: z.core.$ZodType): z.core.$ZodType;
/** The schema of one part of a value, or undefined where the schema says nothing. */
export declare function childSchema(schema: z.core.$ZodType, part: string | number): z.core.$ZodType | undefined;
/** The schema at a path below another one. */
export declare function schemaAt(schema: z.core.$ZodType, path: DocumentPath): z.core.$ZodType | undefined;
/** Keys that a mapping may have; empty where any may stand. */
export declare function knownKeys(schema: z.core.$ZodType | undefined): readonly string[];
/** Which schema of a union a value is meant for: mappings go with mappings, lists with lists. */
export declare function branchFor(schema: z.core.$ZodType, value: unknown): z.core.$ZodType;
/** The author's description of a field. */
export declare function descriptionOf(schema: z.core.$ZodType | undefined): string | undefined;
