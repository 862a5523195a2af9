import { z } from 'zod';
/** When a pack eval runs. */
export declare const evalTriggers: readonly ["every_turn", "on_session_complete", "sample_turns", "sample_sessions"];
/** A check of a pack: judged on sampled or all turns and sessions. */
export declare const evalDefinitionSchema: z.ZodObject<{
    id: z.ZodString;
    type: z.ZodString;
    trigger: z.ZodString;
    params: z.ZodRecord<z.ZodString, z.ZodUnknown>;
    description: z.ZodOptional<z.ZodString>;
    enabled: z.ZodOptional<z.ZodBoolean>;
    sample_percentage: z.ZodOptional<z.ZodNumber>;
    metric: z.ZodOptional<z.ZodObject<{
        name: z.ZodString;
        type: z.ZodString;
        range: z.ZodOptional<z.ZodObject<{
            min: z.ZodOptional<z.ZodNumber>;
            max: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    threshold: z.ZodOptional<z.ZodUnknown>;
    message: z.ZodOptional<z.ZodUnknown>;
    when: z.ZodOptional<z.ZodUnknown>;
    groups: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
/** A check that judges conversations as they are held. */
export type EvalDefinition = z.infer<typeof evalDefinitionSchema>;
/** The same as packs hold it; their metrics carry keys of other programs. */
export declare const packedEvalSchema: z.ZodObject<{
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
}, z.core.$strict>;
