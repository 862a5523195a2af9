import { z } from 'zod';
/** Parameters of the checks that name tools, with further fields. */
export declare function toolNameParams<Fields extends z.ZodRawShape>(fields: Fields): z.ZodObject<{
    tools: z.ZodOptional<z.ZodArray<z.ZodString>>;
    tool_names: z.ZodOptional<z.ZodArray<z.ZodString>>;
} & Fields extends infer T ? { -readonly [P in keyof T]: T[P]; } : never, z.core.$strict>;
/** The tools a check names, whichever of the two names was used. */
export declare function namedTools(params: {
    readonly tools?: readonly string[] | undefined;
    readonly tool_names?: readonly string[] | undefined;
}): readonly string[];
