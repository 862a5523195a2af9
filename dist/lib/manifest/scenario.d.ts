import { z } from 'zod';
/** The most trials of a scenario; more is a slip of the finger rather than a plan. */
export declare const MAX_TRIALS = 1000;
/** Kinds of content a turn can carry. */
export declare const contentPartTypes: readonly ["text", "image", "audio", "video", "document"];
/** A text or a medium, as turns and mock results hold it. */
export declare const contentPartSchema: z.ZodObject<{
    type: z.ZodString;
    text: z.ZodOptional<z.ZodString>;
    media: z.ZodOptional<z.ZodObject<{
        file_path: z.ZodOptional<z.ZodString>;
        url: z.ZodOptional<z.ZodString>;
        data: z.ZodOptional<z.ZodString>;
        storage_reference: z.ZodOptional<z.ZodString>;
        mime_type: z.ZodString;
        detail: z.ZodOptional<z.ZodString>;
        caption: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** What a model may be told about tools. */
export declare const toolChoices: readonly ["auto", "required", "none"];
/** How a history that is too long is shortened. */
export declare const contextStrategies: readonly ["oldest", "summarize", "relevance", "fail"];
declare const scenarioSpecSchema: z.ZodObject<{
    id: z.ZodString;
    task_type: z.ZodString;
    mode: z.ZodOptional<z.ZodString>;
    description: z.ZodString;
    context_metadata: z.ZodOptional<z.ZodObject<{
        domain: z.ZodOptional<z.ZodString>;
        user_role: z.ZodOptional<z.ZodString>;
        project_stage: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    turns: z.ZodArray<z.ZodObject<{
        role: z.ZodString;
        content: z.ZodOptional<z.ZodString>;
        parts: z.ZodOptional<z.ZodArray<z.ZodObject<{
            type: z.ZodString;
            text: z.ZodOptional<z.ZodString>;
            media: z.ZodOptional<z.ZodObject<{
                file_path: z.ZodOptional<z.ZodString>;
                url: z.ZodOptional<z.ZodString>;
                data: z.ZodOptional<z.ZodString>;
                storage_reference: z.ZodOptional<z.ZodString>;
                mime_type: z.ZodString;
                detail: z.ZodOptional<z.ZodString>;
                caption: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
        persona: z.ZodOptional<z.ZodString>;
        turns: z.ZodOptional<z.ZodInt>;
        assistant_temp: z.ZodOptional<z.ZodNumber>;
        user_temp: z.ZodOptional<z.ZodNumber>;
        seed: z.ZodOptional<z.ZodInt>;
        tts: z.ZodOptional<z.ZodObject<{
            provider: z.ZodString;
            voice: z.ZodString;
            audio_files: z.ZodOptional<z.ZodArray<z.ZodString>>;
            sample_rate: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>>;
        streaming: z.ZodOptional<z.ZodBoolean>;
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
        chaos: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$strict>>;
    context: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    constraints: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    tool_policy: z.ZodOptional<z.ZodObject<{
        tool_choice: z.ZodString;
        max_tool_calls_per_turn: z.ZodInt;
        max_total_tool_calls: z.ZodInt;
        blocklist: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>;
    providers: z.ZodOptional<z.ZodArray<z.ZodString>>;
    provider_group: z.ZodOptional<z.ZodString>;
    required_capabilities: z.ZodOptional<z.ZodArray<z.ZodString>>;
    streaming: z.ZodOptional<z.ZodBoolean>;
    context_policy: z.ZodOptional<z.ZodObject<{
        token_budget: z.ZodOptional<z.ZodInt>;
        reserve_for_output: z.ZodOptional<z.ZodInt>;
        strategy: z.ZodOptional<z.ZodString>;
        cache_breakpoints: z.ZodOptional<z.ZodBoolean>;
        relevance: z.ZodOptional<z.ZodObject<{
            provider: z.ZodString;
            model: z.ZodOptional<z.ZodString>;
            min_recent_messages: z.ZodOptional<z.ZodInt>;
            always_keep_system_role: z.ZodOptional<z.ZodBoolean>;
            similarity_threshold: z.ZodOptional<z.ZodNumber>;
            query_source: z.ZodOptional<z.ZodString>;
            last_n_count: z.ZodOptional<z.ZodInt>;
            custom_query: z.ZodOptional<z.ZodString>;
            cache_embeddings: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
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
    duplex: z.ZodOptional<z.ZodObject<{
        timeout: z.ZodOptional<z.ZodString>;
        turn_detection: z.ZodOptional<z.ZodObject<{
            mode: z.ZodOptional<z.ZodString>;
            vad: z.ZodOptional<z.ZodObject<{
                silence_threshold_ms: z.ZodOptional<z.ZodInt>;
                min_speech_ms: z.ZodOptional<z.ZodInt>;
                max_turn_duration_s: z.ZodOptional<z.ZodInt>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        resilience: z.ZodOptional<z.ZodObject<{
            max_retries: z.ZodOptional<z.ZodInt>;
            retry_delay_ms: z.ZodOptional<z.ZodInt>;
            inter_turn_delay_ms: z.ZodOptional<z.ZodInt>;
            selfplay_inter_turn_delay_ms: z.ZodOptional<z.ZodInt>;
            partial_success_min_turns: z.ZodOptional<z.ZodInt>;
            ignore_last_turn_session_end: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    chaos: z.ZodOptional<z.ZodUnknown>;
    labels: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    voice: z.ZodOptional<z.ZodUnknown>;
    variables: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    trials: z.ZodOptional<z.ZodInt>;
    seed_memories: z.ZodOptional<z.ZodUnknown>;
}, z.core.$strict>;
/** The schema of a Scenario manifest. */
export declare const scenarioSchema: z.ZodObject<{
    metadata: z.ZodObject<{
        name: z.ZodString;
        namespace: z.ZodOptional<z.ZodString>;
        labels: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    }, z.core.$strict>;
    spec: z.ZodObject<{
        id: z.ZodString;
        task_type: z.ZodString;
        mode: z.ZodOptional<z.ZodString>;
        description: z.ZodString;
        context_metadata: z.ZodOptional<z.ZodObject<{
            domain: z.ZodOptional<z.ZodString>;
            user_role: z.ZodOptional<z.ZodString>;
            project_stage: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        turns: z.ZodArray<z.ZodObject<{
            role: z.ZodString;
            content: z.ZodOptional<z.ZodString>;
            parts: z.ZodOptional<z.ZodArray<z.ZodObject<{
                type: z.ZodString;
                text: z.ZodOptional<z.ZodString>;
                media: z.ZodOptional<z.ZodObject<{
                    file_path: z.ZodOptional<z.ZodString>;
                    url: z.ZodOptional<z.ZodString>;
                    data: z.ZodOptional<z.ZodString>;
                    storage_reference: z.ZodOptional<z.ZodString>;
                    mime_type: z.ZodString;
                    detail: z.ZodOptional<z.ZodString>;
                    caption: z.ZodOptional<z.ZodString>;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            persona: z.ZodOptional<z.ZodString>;
            turns: z.ZodOptional<z.ZodInt>;
            assistant_temp: z.ZodOptional<z.ZodNumber>;
            user_temp: z.ZodOptional<z.ZodNumber>;
            seed: z.ZodOptional<z.ZodInt>;
            tts: z.ZodOptional<z.ZodObject<{
                provider: z.ZodString;
                voice: z.ZodString;
                audio_files: z.ZodOptional<z.ZodArray<z.ZodString>>;
                sample_rate: z.ZodOptional<z.ZodInt>;
            }, z.core.$strict>>;
            streaming: z.ZodOptional<z.ZodBoolean>;
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
            chaos: z.ZodOptional<z.ZodUnknown>;
        }, z.core.$strict>>;
        context: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
        constraints: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
        tool_policy: z.ZodOptional<z.ZodObject<{
            tool_choice: z.ZodString;
            max_tool_calls_per_turn: z.ZodInt;
            max_total_tool_calls: z.ZodInt;
            blocklist: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>;
        providers: z.ZodOptional<z.ZodArray<z.ZodString>>;
        provider_group: z.ZodOptional<z.ZodString>;
        required_capabilities: z.ZodOptional<z.ZodArray<z.ZodString>>;
        streaming: z.ZodOptional<z.ZodBoolean>;
        context_policy: z.ZodOptional<z.ZodObject<{
            token_budget: z.ZodOptional<z.ZodInt>;
            reserve_for_output: z.ZodOptional<z.ZodInt>;
            strategy: z.ZodOptional<z.ZodString>;
            cache_breakpoints: z.ZodOptional<z.ZodBoolean>;
            relevance: z.ZodOptional<z.ZodObject<{
                provider: z.ZodString;
                model: z.ZodOptional<z.ZodString>;
                min_recent_messages: z.ZodOptional<z.ZodInt>;
                always_keep_system_role: z.ZodOptional<z.ZodBoolean>;
                similarity_threshold: z.ZodOptional<z.ZodNumber>;
                query_source: z.ZodOptional<z.ZodString>;
                last_n_count: z.ZodOptional<z.ZodInt>;
                custom_query: z.ZodOptional<z.ZodString>;
                cache_embeddings: z.ZodOptional<z.ZodBoolean>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
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
        duplex: z.ZodOptional<z.ZodObject<{
            timeout: z.ZodOptional<z.ZodString>;
            turn_detection: z.ZodOptional<z.ZodObject<{
                mode: z.ZodOptional<z.ZodString>;
                vad: z.ZodOptional<z.ZodObject<{
                    silence_threshold_ms: z.ZodOptional<z.ZodInt>;
                    min_speech_ms: z.ZodOptional<z.ZodInt>;
                    max_turn_duration_s: z.ZodOptional<z.ZodInt>;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
            resilience: z.ZodOptional<z.ZodObject<{
                max_retries: z.ZodOptional<z.ZodInt>;
                retry_delay_ms: z.ZodOptional<z.ZodInt>;
                inter_turn_delay_ms: z.ZodOptional<z.ZodInt>;
                selfplay_inter_turn_delay_ms: z.ZodOptional<z.ZodInt>;
                partial_success_min_turns: z.ZodOptional<z.ZodInt>;
                ignore_last_turn_session_end: z.ZodOptional<z.ZodBoolean>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        chaos: z.ZodOptional<z.ZodUnknown>;
        labels: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        voice: z.ZodOptional<z.ZodUnknown>;
        variables: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        trials: z.ZodOptional<z.ZodInt>;
        seed_memories: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$strict>;
    $schema: z.ZodOptional<z.ZodURL>;
    apiVersion: z.ZodLiteral<"promptkit.altairalabs.ai/v1alpha1">;
    kind: z.ZodLiteral<"Scenario">;
}, z.core.$strict>;
/** A conversation to hold and the checks it has to pass. */
export type Scenario = z.infer<typeof scenarioSpecSchema>;
export {};
