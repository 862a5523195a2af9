import { z } from 'zod';
/** An id or another word that is compared with words. */
export declare const nameSchema: z.ZodString;
/** What somebody said. */
export declare const textSchema: z.ZodString;
/** How many there are of something. */
export declare const countSchema: z.ZodInt;
/** Which checks an entry of a policy means. */
export declare const selectorSchema: z.ZodObject<{
    config: z.ZodExactOptional<z.ZodString>;
    scenario: z.ZodExactOptional<z.ZodString>;
    provider: z.ZodExactOptional<z.ZodString>;
    region: z.ZodExactOptional<z.ZodString>;
    check: z.ZodExactOptional<z.ZodString>;
    type: z.ZodExactOptional<z.ZodString>;
}, z.core.$strip>;
/** A change that was accepted. */
export declare const blessingSchema: z.ZodObject<{
    selector: z.ZodObject<{
        config: z.ZodExactOptional<z.ZodString>;
        scenario: z.ZodExactOptional<z.ZodString>;
        provider: z.ZodExactOptional<z.ZodString>;
        region: z.ZodExactOptional<z.ZodString>;
        check: z.ZodExactOptional<z.ZodString>;
        type: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>;
    by: z.ZodString;
    at: z.ZodString;
    reason: z.ZodString;
    sha: z.ZodNullable<z.ZodString>;
    source: z.ZodEnum<{
        file: "file";
        label: "label";
        comment: "comment";
    }>;
}, z.core.$strip>;
/** Blessings as a file carries them. */
export declare const blessingsSchema: z.ZodArray<z.ZodObject<{
    selector: z.ZodObject<{
        config: z.ZodExactOptional<z.ZodString>;
        scenario: z.ZodExactOptional<z.ZodString>;
        provider: z.ZodExactOptional<z.ZodString>;
        region: z.ZodExactOptional<z.ZodString>;
        check: z.ZodExactOptional<z.ZodString>;
        type: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>;
    by: z.ZodString;
    at: z.ZodString;
    reason: z.ZodString;
    sha: z.ZodNullable<z.ZodString>;
    source: z.ZodEnum<{
        file: "file";
        label: "label";
        comment: "comment";
    }>;
}, z.core.$strip>>;
/** What a change let run. */
export declare const affectedSchema: z.ZodObject<{
    base: z.ZodString;
    changedFiles: z.ZodInt;
    ran: z.ZodArray<z.ZodObject<{
        config: z.ZodString;
        scenario: z.ZodString;
        because: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
    carried: z.ZodInt;
    everythingBecause: z.ZodExactOptional<z.ZodString>;
    unread: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strip>;
