import { z } from 'zod';
/** The version of the format that this release writes; it reads this one alone. */
export declare const RECORDING_VERSION = 1;
/** The schema of one line of a recording. */
export declare const recordingLineSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    type: z.ZodLiteral<"recording">;
    version: z.ZodLiteral<1>;
    engineVersion: z.ZodString;
    recordedAt: z.ZodString;
    executionId: z.ZodString;
    commit: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodJSONSchema>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"run">;
    key: z.ZodString;
    config: z.ZodString;
    scenario: z.ZodString;
    provider: z.ZodString;
    model: z.ZodString;
    region: z.ZodString;
    trial: z.ZodInt;
    error: z.ZodOptional<z.ZodObject<{
        code: z.ZodString;
        message: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"message">;
    turn: z.ZodInt;
    iteration: z.ZodOptional<z.ZodInt>;
    role: z.ZodEnum<{
        system: "system";
        user: "user";
        assistant: "assistant";
        tool: "tool";
    }>;
    content: z.ZodString;
    toolCalls: z.ZodOptional<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        args: z.ZodJSONSchema;
    }, z.core.$strip>>>;
    toolResult: z.ZodOptional<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        error: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"provider-call">;
    speaker: z.ZodObject<{
        role: z.ZodEnum<{
            assistant: "assistant";
            judge: "judge";
            summariser: "summariser";
            "user-simulator": "user-simulator";
        }>;
        turn: z.ZodInt;
        persona: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>;
    provider: z.ZodString;
    number: z.ZodInt;
    content: z.ZodOptional<z.ZodString>;
    toolCalls: z.ZodOptional<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        args: z.ZodJSONSchema;
    }, z.core.$strip>>>;
    finishReason: z.ZodOptional<z.ZodString>;
    cost: z.ZodOptional<z.ZodObject<{
        inputTokens: z.ZodNumber;
        outputTokens: z.ZodNumber;
        cachedTokens: z.ZodOptional<z.ZodNumber>;
        cacheWriteTokens: z.ZodOptional<z.ZodNumber>;
        reasoningTokens: z.ZodOptional<z.ZodNumber>;
        inputCostUsd: z.ZodNullable<z.ZodNumber>;
        outputCostUsd: z.ZodNullable<z.ZodNumber>;
        totalCostUsd: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strip>>;
    error: z.ZodOptional<z.ZodObject<{
        code: z.ZodString;
        message: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    type: z.ZodLiteral<"tool-call">;
    tool: z.ZodString;
    args: z.ZodJSONSchema;
    result: z.ZodOptional<z.ZodJSONSchema>;
    error: z.ZodOptional<z.ZodObject<{
        code: z.ZodString;
        message: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>], "type">;
/** One line of a recording, as written. */
export type RecordingLine = z.infer<typeof recordingLineSchema>;
