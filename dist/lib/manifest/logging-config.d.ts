import { z } from 'zod';
/** The schema of a LoggingConfig manifest; recognised and validated, nothing more. */
export declare const loggingConfigSchema: z.ZodObject<{
    metadata: z.ZodObject<{
        name: z.ZodString;
        namespace: z.ZodOptional<z.ZodString>;
        labels: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    }, z.core.$strict>;
    spec: z.ZodObject<{
        defaultLevel: z.ZodOptional<z.ZodEnum<{
            error: "error";
            warn: "warn";
            debug: "debug";
            trace: "trace";
            info: "info";
        }>>;
        format: z.ZodOptional<z.ZodEnum<{
            text: "text";
            json: "json";
        }>>;
        commonFields: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        modules: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            level: z.ZodEnum<{
                error: "error";
                warn: "warn";
                debug: "debug";
                trace: "trace";
                info: "info";
            }>;
            fields: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    $schema: z.ZodOptional<z.ZodURL>;
    apiVersion: z.ZodLiteral<"promptkit.altairalabs.ai/v1alpha1">;
    kind: z.ZodLiteral<"LoggingConfig">;
}, z.core.$strict>;
