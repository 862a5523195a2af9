import { z } from 'zod';
/** A compiled pack; of the much it holds, its name and its evals matter here. */
export declare const packSchema: z.ZodObject<{
    id: z.ZodOptional<z.ZodString>;
    version: z.ZodOptional<z.ZodString>;
    evals: z.ZodOptional<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        type: z.ZodString;
        trigger: z.ZodString;
        params: z.ZodRecord<z.ZodString, z.ZodUnknown>;
        description: z.ZodOptional<z.ZodString>;
        enabled: z.ZodOptional<z.ZodBoolean>;
        sample_percentage: z.ZodOptional<z.ZodNumber>;
        threshold: z.ZodOptional<z.ZodUnknown>;
        message: z.ZodOptional<z.ZodUnknown>;
        when: z.ZodOptional<z.ZodUnknown>;
        groups: z.ZodOptional<z.ZodArray<z.ZodString>>;
        metric: z.ZodOptional<z.ZodObject<{
            name: z.ZodString;
            type: z.ZodString;
            range: z.ZodOptional<z.ZodObject<{
                min: z.ZodOptional<z.ZodNumber>;
                max: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>>;
        }, z.core.$loose>>;
    }, z.core.$strict>>>;
    prompts: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        evals: z.ZodOptional<z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            type: z.ZodString;
            trigger: z.ZodString;
            params: z.ZodRecord<z.ZodString, z.ZodUnknown>;
            description: z.ZodOptional<z.ZodString>;
            enabled: z.ZodOptional<z.ZodBoolean>;
            sample_percentage: z.ZodOptional<z.ZodNumber>;
            threshold: z.ZodOptional<z.ZodUnknown>;
            message: z.ZodOptional<z.ZodUnknown>;
            when: z.ZodOptional<z.ZodUnknown>;
            groups: z.ZodOptional<z.ZodArray<z.ZodString>>;
            metric: z.ZodOptional<z.ZodObject<{
                name: z.ZodString;
                type: z.ZodString;
                range: z.ZodOptional<z.ZodObject<{
                    min: z.ZodOptional<z.ZodNumber>;
                    max: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>>;
            }, z.core.$loose>>;
        }, z.core.$strict>>>;
    }, z.core.$loose>>>;
}, z.core.$loose>;
/** The evals of a pack and of its prompts. */
export type Pack = z.infer<typeof packSchema>;
