import { z } from 'zod';
/** Notes by schema; kept apart from the schemas' own metadata, so that they stay out of the JSON Schemas. */
export const fieldNotes = z.registry();
/** A field of a later PromptArena release: any value is kept, with a warning. */
export function newerField(description) {
    return z.unknown().optional().describe(description).register(fieldNotes, { note: 'newer' });
}
/** Marks a field that PromptArena reads although its published schema rejects it. */
export function unpublished(field) {
    fieldNotes.add(field, { note: 'unpublished' });
    return field;
}
/** Marks an optional field that the published schema demands. */
export function expected(field) {
    fieldNotes.add(field, { note: 'expected' });
    return field;
}
