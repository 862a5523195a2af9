import { z } from 'zod';
import { RESULT_LIMITS } from "./result-limits.js";
// The pieces that schemas of results and comparisons share.
/** An id or another word that is compared with words. */
export const nameSchema = z.string().max(RESULT_LIMITS.name);
/** What somebody said. */
export const textSchema = z.string().max(RESULT_LIMITS.text);
/** How many there are of something. */
export const countSchema = z.int().nonnegative();
/** Which checks an entry of a policy means. */
export const selectorSchema = z.object({
    config: nameSchema.exactOptional(),
    scenario: nameSchema.exactOptional(),
    provider: nameSchema.exactOptional(),
    region: nameSchema.exactOptional(),
    check: nameSchema.exactOptional(),
    type: nameSchema.exactOptional(),
});
/** A change that was accepted. */
export const blessingSchema = z.object({
    selector: selectorSchema,
    by: nameSchema,
    at: nameSchema,
    reason: textSchema,
    sha: nameSchema.nullable(),
    source: z.enum(['file', 'label', 'comment']),
});
/** Blessings as a file carries them. */
export const blessingsSchema = z.array(blessingSchema).max(RESULT_LIMITS.selectedNames);
/** What a change let run. */
export const affectedSchema = z.object({
    base: nameSchema,
    changedFiles: countSchema,
    ran: z
        .array(z.object({
        config: nameSchema,
        scenario: nameSchema,
        because: z.array(nameSchema).max(RESULT_LIMITS.depth),
    }))
        .max(RESULT_LIMITS.runs),
    carried: countSchema,
    everythingBecause: textSchema.exactOptional(),
    unread: z.array(nameSchema).max(RESULT_LIMITS.selectedNames).exactOptional(),
});
