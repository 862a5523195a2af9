import { z } from 'zod';
import type { JsonObject, JsonValue } from '../lib/json.ts';
/** One scripted answer. */
export interface MockTurn {
    readonly text: string;
    readonly toolCalls: readonly MockToolCall[];
    /** Media and texts as written, in order; absent for plain turns. */
    readonly parts?: readonly MockPart[];
}
/** A tool call the scripted model asks for. */
export interface MockToolCall {
    /** What the call is known by; made of its place and its name where the file gives none. */
    readonly id?: string;
    readonly name: string;
    /** Undefined when the file gives none. */
    readonly arguments: JsonObject | undefined;
}
/** The answers to one scenario, or of one persona. */
export interface MockScript {
    readonly defaultResponse?: string;
    /** By turn number, from 1. */
    readonly turns: Readonly<Record<number, MockTurn>>;
}
/** The answers to one scenario, and what simulated users and judges say in it alone. */
export interface ScenarioScript extends MockScript {
    /** By persona id; before the persona's own entry. */
    readonly selfplay?: Readonly<Record<string, MockScript>>;
    /** By provider id, numbered by the questions put to it in a run; before the entries of the scenario. */
    readonly judges?: Readonly<Record<string, MockScript>>;
}
/** One scripted answer of a tool: a result, or the error it fails with. */
export type MockToolAnswer = {
    /** Arguments the call must have; others may come on top. */
    readonly when?: JsonObject;
} & ({
    readonly result: JsonValue;
} | {
    readonly error: string;
});
/** A mock-response file, every form of an entry brought to one shape. */
export interface MockFile {
    readonly defaultResponse?: string;
    /** By scenario id. */
    readonly scenarios: Readonly<Record<string, ScenarioScript>>;
    /** By persona id. */
    readonly selfplay: Readonly<Record<string, MockScript>>;
    /** By tool name; the first answer that fits a call serves. */
    readonly tools?: Readonly<Record<string, readonly MockToolAnswer[]>>;
    /** What stands for messages that a context policy leaves out, by scenario id. */
    readonly summaries?: Readonly<Record<string, string>>;
}
declare const partSchema: z.ZodObject<{
    type: z.ZodEnum<{
        image: "image";
        audio: "audio";
        video: "video";
        document: "document";
        text: "text";
    }>;
    text: z.ZodOptional<z.ZodString>;
    image_url: z.ZodOptional<z.ZodObject<{
        url: z.ZodString;
        detail: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>;
    audio_url: z.ZodOptional<z.ZodObject<{
        url: z.ZodString;
    }, z.core.$strip>>;
    video_url: z.ZodOptional<z.ZodObject<{
        url: z.ZodString;
    }, z.core.$strip>>;
    document_url: z.ZodOptional<z.ZodObject<{
        url: z.ZodString;
    }, z.core.$strip>>;
    metadata: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
}, z.core.$strip>;
/** A piece of a scripted answer, as written. */
export type MockPart = z.infer<typeof partSchema>;
declare const toolAnswerSchema: z.ZodObject<{
    when: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    result: z.ZodOptional<z.ZodUnknown>;
    error: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
/** A scripted answer of a tool, as written. */
export type WrittenToolAnswer = z.infer<typeof toolAnswerSchema>;
/** The schema of a mock-response file. */
export declare const mockFileSchema: z.ZodObject<{
    defaultResponse: z.ZodOptional<z.ZodString>;
    scenarios: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodObject<{
        defaultResponse: z.ZodOptional<z.ZodString>;
        turns: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            type: z.ZodOptional<z.ZodEnum<{
                text: "text";
                tool_calls: "tool_calls";
                multimodal: "multimodal";
            }>>;
            content: z.ZodOptional<z.ZodString>;
            text: z.ZodOptional<z.ZodString>;
            response: z.ZodOptional<z.ZodString>;
            parts: z.ZodOptional<z.ZodArray<z.ZodObject<{
                type: z.ZodEnum<{
                    image: "image";
                    audio: "audio";
                    video: "video";
                    document: "document";
                    text: "text";
                }>;
                text: z.ZodOptional<z.ZodString>;
                image_url: z.ZodOptional<z.ZodObject<{
                    url: z.ZodString;
                    detail: z.ZodOptional<z.ZodString>;
                }, z.core.$strip>>;
                audio_url: z.ZodOptional<z.ZodObject<{
                    url: z.ZodString;
                }, z.core.$strip>>;
                video_url: z.ZodOptional<z.ZodObject<{
                    url: z.ZodString;
                }, z.core.$strip>>;
                document_url: z.ZodOptional<z.ZodObject<{
                    url: z.ZodString;
                }, z.core.$strip>>;
                metadata: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
            }, z.core.$strip>>>;
            tool_calls: z.ZodOptional<z.ZodArray<z.ZodObject<{
                id: z.ZodOptional<z.ZodString>;
                name: z.ZodString;
                arguments: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
            }, z.core.$strip>>>;
        }, z.core.$strip>]>>>>;
        selfplay: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodObject<{
            defaultResponse: z.ZodOptional<z.ZodString>;
            turns: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                type: z.ZodOptional<z.ZodEnum<{
                    text: "text";
                    tool_calls: "tool_calls";
                    multimodal: "multimodal";
                }>>;
                content: z.ZodOptional<z.ZodString>;
                text: z.ZodOptional<z.ZodString>;
                response: z.ZodOptional<z.ZodString>;
                parts: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    type: z.ZodEnum<{
                        image: "image";
                        audio: "audio";
                        video: "video";
                        document: "document";
                        text: "text";
                    }>;
                    text: z.ZodOptional<z.ZodString>;
                    image_url: z.ZodOptional<z.ZodObject<{
                        url: z.ZodString;
                        detail: z.ZodOptional<z.ZodString>;
                    }, z.core.$strip>>;
                    audio_url: z.ZodOptional<z.ZodObject<{
                        url: z.ZodString;
                    }, z.core.$strip>>;
                    video_url: z.ZodOptional<z.ZodObject<{
                        url: z.ZodString;
                    }, z.core.$strip>>;
                    document_url: z.ZodOptional<z.ZodObject<{
                        url: z.ZodString;
                    }, z.core.$strip>>;
                    metadata: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                }, z.core.$strip>>>;
                tool_calls: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    id: z.ZodOptional<z.ZodString>;
                    name: z.ZodString;
                    arguments: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                }, z.core.$strip>>>;
            }, z.core.$strip>]>>>>;
        }, z.core.$strip>>>>;
        judges: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodObject<{
            defaultResponse: z.ZodOptional<z.ZodString>;
            turns: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                type: z.ZodOptional<z.ZodEnum<{
                    text: "text";
                    tool_calls: "tool_calls";
                    multimodal: "multimodal";
                }>>;
                content: z.ZodOptional<z.ZodString>;
                text: z.ZodOptional<z.ZodString>;
                response: z.ZodOptional<z.ZodString>;
                parts: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    type: z.ZodEnum<{
                        image: "image";
                        audio: "audio";
                        video: "video";
                        document: "document";
                        text: "text";
                    }>;
                    text: z.ZodOptional<z.ZodString>;
                    image_url: z.ZodOptional<z.ZodObject<{
                        url: z.ZodString;
                        detail: z.ZodOptional<z.ZodString>;
                    }, z.core.$strip>>;
                    audio_url: z.ZodOptional<z.ZodObject<{
                        url: z.ZodString;
                    }, z.core.$strip>>;
                    video_url: z.ZodOptional<z.ZodObject<{
                        url: z.ZodString;
                    }, z.core.$strip>>;
                    document_url: z.ZodOptional<z.ZodObject<{
                        url: z.ZodString;
                    }, z.core.$strip>>;
                    metadata: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                }, z.core.$strip>>>;
                tool_calls: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    id: z.ZodOptional<z.ZodString>;
                    name: z.ZodString;
                    arguments: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
                }, z.core.$strip>>>;
            }, z.core.$strip>]>>>>;
        }, z.core.$strip>>>>;
    }, z.core.$strip>>>>;
    selfplay: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodObject<{
        defaultResponse: z.ZodOptional<z.ZodString>;
        turns: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            type: z.ZodOptional<z.ZodEnum<{
                text: "text";
                tool_calls: "tool_calls";
                multimodal: "multimodal";
            }>>;
            content: z.ZodOptional<z.ZodString>;
            text: z.ZodOptional<z.ZodString>;
            response: z.ZodOptional<z.ZodString>;
            parts: z.ZodOptional<z.ZodArray<z.ZodObject<{
                type: z.ZodEnum<{
                    image: "image";
                    audio: "audio";
                    video: "video";
                    document: "document";
                    text: "text";
                }>;
                text: z.ZodOptional<z.ZodString>;
                image_url: z.ZodOptional<z.ZodObject<{
                    url: z.ZodString;
                    detail: z.ZodOptional<z.ZodString>;
                }, z.core.$strip>>;
                audio_url: z.ZodOptional<z.ZodObject<{
                    url: z.ZodString;
                }, z.core.$strip>>;
                video_url: z.ZodOptional<z.ZodObject<{
                    url: z.ZodString;
                }, z.core.$strip>>;
                document_url: z.ZodOptional<z.ZodObject<{
                    url: z.ZodString;
                }, z.core.$strip>>;
                metadata: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
            }, z.core.$strip>>>;
            tool_calls: z.ZodOptional<z.ZodArray<z.ZodObject<{
                id: z.ZodOptional<z.ZodString>;
                name: z.ZodString;
                arguments: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
            }, z.core.$strip>>>;
        }, z.core.$strip>]>>>>;
    }, z.core.$strip>>>>;
    tools: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodObject<{
        when: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
        result: z.ZodOptional<z.ZodUnknown>;
        error: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>, z.ZodArray<z.ZodObject<{
        when: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
        result: z.ZodOptional<z.ZodUnknown>;
        error: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>]>>>>;
    summaries: z.ZodOptional<z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodString>>>;
}, z.core.$strip>;
export {};
