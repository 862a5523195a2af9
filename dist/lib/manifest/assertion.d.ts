import { z } from 'zod';
/** A check's parameters; each check type has its own, parsed where the type is known. */
export declare const checkParamsSchema: z.ZodRecord<z.ZodString, z.ZodUnknown>;
/** A check that a turn or a conversation has to pass. */
export declare const assertionSchema: z.ZodObject<{
    type: z.ZodString;
    params: z.ZodRecord<z.ZodString, z.ZodUnknown>;
    message: z.ZodOptional<z.ZodString>;
    when: z.ZodOptional<z.ZodObject<{
        tool_called: z.ZodOptional<z.ZodString>;
        tool_called_pattern: z.ZodOptional<z.ZodString>;
        any_tool_called: z.ZodOptional<z.ZodBoolean>;
        min_tool_calls: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>>;
    pass_threshold: z.ZodOptional<z.ZodUnknown>;
}, z.core.$strict>;
