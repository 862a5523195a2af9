import { z } from 'zod';
declare const evalSpecSchema: z.ZodObject<{
    id: z.ZodString;
    description: z.ZodString;
    recording: z.ZodObject<{
        path: z.ZodString;
        type: z.ZodOptional<z.ZodEnum<{
            session: "session";
            arena_output: "arena_output";
            transcript: "transcript";
            generic: "generic";
        }>>;
    }, z.core.$strict>;
    turns: z.ZodOptional<z.ZodArray<z.ZodObject<{
        all_turns: z.ZodOptional<z.ZodObject<{
            assertions: z.ZodOptional<z.ZodArray<z.ZodObject<{
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
            }, z.core.$strict>>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    conversation_assertions: z.ZodOptional<z.ZodArray<z.ZodObject<{
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
    }, z.core.$strict>>>;
    tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
    mode: z.ZodOptional<z.ZodEnum<{
        instant: "instant";
        realtime: "realtime";
        accelerated: "accelerated";
    }>>;
    speed: z.ZodOptional<z.ZodNumber>;
}, z.core.$strict>;
/** The schema of an Eval manifest. */
export declare const evalSchema: z.ZodObject<{
    metadata: z.ZodObject<{
        name: z.ZodString;
        namespace: z.ZodOptional<z.ZodString>;
        labels: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    }, z.core.$strict>;
    spec: z.ZodObject<{
        id: z.ZodString;
        description: z.ZodString;
        recording: z.ZodObject<{
            path: z.ZodString;
            type: z.ZodOptional<z.ZodEnum<{
                session: "session";
                arena_output: "arena_output";
                transcript: "transcript";
                generic: "generic";
            }>>;
        }, z.core.$strict>;
        turns: z.ZodOptional<z.ZodArray<z.ZodObject<{
            all_turns: z.ZodOptional<z.ZodObject<{
                assertions: z.ZodOptional<z.ZodArray<z.ZodObject<{
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
                }, z.core.$strict>>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        conversation_assertions: z.ZodOptional<z.ZodArray<z.ZodObject<{
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
        }, z.core.$strict>>>;
        tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
        mode: z.ZodOptional<z.ZodEnum<{
            instant: "instant";
            realtime: "realtime";
            accelerated: "accelerated";
        }>>;
        speed: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>;
    $schema: z.ZodOptional<z.ZodURL>;
    apiVersion: z.ZodLiteral<"promptkit.altairalabs.ai/v1alpha1">;
    kind: z.ZodLiteral<"Eval">;
}, z.core.$strict>;
/** A recorded conversation and the checks it has to pass. */
export type Eval = z.infer<typeof evalSpecSchema>;
export {};
