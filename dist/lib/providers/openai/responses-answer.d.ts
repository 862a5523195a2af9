import { z } from 'zod';
import type { Usage } from '../../model/usage.ts';
import type { Answer } from '../answer.ts';
/** An item of the output; reasoning and whatever else comes is passed over. */
export declare const outputItemSchema: () => z.ZodUnion<readonly [z.ZodObject<{
    type: z.ZodLiteral<"message">;
    content: z.ZodArray<z.ZodObject<{
        type: z.ZodString;
        text: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        refusal: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"function_call">;
    call_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    name: z.ZodString;
    arguments: z.ZodOptional<z.ZodUnknown>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodString;
}, z.core.$strip>]>;
type OutputItem = z.output<ReturnType<typeof outputItemSchema>>;
/** Why the server says it failed, while it answered with a success. */
export declare class ReportedFailure extends Error {
    readonly name = "ReportedFailure";
    readonly code: string | undefined;
    constructor(message: string, code: string | null | undefined);
}
/** What a stream already showed of the response. */
export interface StreamedBefore {
    readonly content: string;
    readonly items: readonly OutputItem[];
}
/** Reads an answer of Responses. Throws `UnusableAnswer`, or `ReportedFailure` where the server reports one. */
export declare function readResponsesAnswer(body: unknown, firstCall: number, before?: StreamedBefore): Answer;
/** What the server counted of a response, whether or not the response can be used. */
export declare function usageOfResponse(body: unknown): Usage | undefined;
export {};
