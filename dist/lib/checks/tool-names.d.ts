import { z } from 'zod';
/** Parameters of the checks that name tools, with further fields. */
export declare function toolNameParams<Fields extends z.ZodRawShape>(fields: Fields): z.ZodObject<{
    tools: z.ZodOptional<z.ZodArray<z.ZodString>>;
    tool_names: z.ZodOptional<z.ZodArray<z.ZodString>>;
} & Fields extends infer T ? { -readonly [P in keyof T]: T[P]; } : never, z.core.$strict>;
/** Parameters of the checks that may look at the calls of one tool only, with further fields. */
export declare function oneToolParams<Fields extends z.ZodRawShape>(fields: Fields): z.ZodObject<{
    tool: z.ZodOptional<z.ZodString>;
    tool_name: z.ZodOptional<z.ZodString>;
} & Fields extends infer T ? { -readonly [P in keyof T]: T[P]; } : never, z.core.$strict>;
/** The one tool a check names; undefined for every tool. */
export declare function namedTool(params: {
    readonly tool?: string | undefined;
    readonly tool_name?: string | undefined;
}): string | undefined;
interface NamedTools {
    readonly tools?: readonly string[] | undefined;
    readonly tool_names?: readonly string[] | undefined;
}
/** The tools a check names, whichever of the two names was used. */
export declare function namedTools(params: NamedTools): readonly string[];
/** As `namedTools`, but undefined when neither name was used. */
export declare function givenTools(params: NamedTools): readonly string[] | undefined;
export {};
