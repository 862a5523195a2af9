import { z } from 'zod';
/**
 * What to warn of at a field where we take more than PromptArena v1.2.0 publishes.
 * - `newer`: known from a later release; kept, but nothing acts on it yet.
 * - `unpublished`: PromptArena reads it, but its published schema rejects it.
 * - `expected`: the published schema demands it, though nothing needs it.
 */
export type FieldNote = 'newer' | 'unpublished' | 'expected';
/** Notes by schema; kept apart from the schemas' own metadata, so that they stay out of the JSON Schemas. */
export declare const fieldNotes: z.core.$ZodRegistry<{
    readonly note: FieldNote;
}, z.core.$ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
/** A field of a later PromptArena release: any value is kept, with a warning. */
export declare function newerField(description: string): z.ZodOptional<z.ZodUnknown>;
/** Marks a field that PromptArena reads although its published schema rejects it. */
export declare function unpublished<T extends z.ZodType>(field: T): T;
/** Marks an optional field that the published schema demands. */
export declare function expected<T extends z.ZodType>(field: T): T;
