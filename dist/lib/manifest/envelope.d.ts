import { z } from 'zod';
/** The only version of the manifest format so far. */
export declare const API_VERSION = "promptkit.altairalabs.ai/v1alpha1";
declare const strictMetadata: z.ZodObject<{
    name: z.ZodString;
    namespace: z.ZodOptional<z.ZodString>;
    labels: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
}, z.core.$strict>;
/** The `metadata` block of every manifest. */
export type Metadata = z.infer<typeof strictMetadata>;
/** The schema of a whole manifest; unknown keys are errors. */
export declare function manifestSchema<K extends string, S extends z.ZodType>(kind: K, spec: S): z.ZodObject<{
    metadata: z.ZodObject<{
        name: z.ZodString;
        namespace: z.ZodOptional<z.ZodString>;
        labels: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    }, z.core.$strict>;
    spec: S;
    $schema: z.ZodOptional<z.ZodURL>;
    apiVersion: z.ZodLiteral<"promptkit.altairalabs.ai/v1alpha1">;
    kind: z.ZodLiteral<K>;
}, z.core.$strict>;
/** The schema of a manifest whose unknown keys PromptArena tolerates; they become warnings. */
export declare function tolerantManifestSchema<K extends string, S extends z.ZodType>(kind: K, spec: S): z.ZodObject<{
    metadata: z.ZodObject<{
        name: z.ZodString;
        namespace: z.ZodOptional<z.ZodString>;
        labels: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    }, z.core.$strip>;
    spec: S;
    $schema: z.ZodOptional<z.ZodURL>;
    apiVersion: z.ZodLiteral<"promptkit.altairalabs.ai/v1alpha1">;
    kind: z.ZodLiteral<K>;
}, z.core.$strip>;
export {};
