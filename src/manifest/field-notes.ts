import { z } from 'zod';

/**
 * What to warn of at a field where we take more than PromptArena v1.2.0 publishes.
 * - `newer`: known from a later release; kept, but nothing acts on it yet.
 * - `unpublished`: PromptArena reads it, but its published schema rejects it.
 * - `expected`: the published schema demands it, though nothing needs it.
 */
export type FieldNote = 'newer' | 'unpublished' | 'expected';

/** Notes by schema; kept apart from the schemas' own metadata, so that they stay out of the JSON Schemas. */
export const fieldNotes = z.registry<{ readonly note: FieldNote }>();

/** A field of a later PromptArena release: any value is kept, with a warning. */
export function newerField(description: string) {
  return z.unknown().optional().describe(description).register(fieldNotes, { note: 'newer' });
}

/** Marks a field that PromptArena reads although its published schema rejects it. */
export function unpublished<T extends z.ZodType>(field: T): T {
  fieldNotes.add(field, { note: 'unpublished' });
  return field;
}

/** Marks an optional field that the published schema demands. */
export function expected<T extends z.ZodType>(field: T): T {
  fieldNotes.add(field, { note: 'expected' });
  return field;
}
