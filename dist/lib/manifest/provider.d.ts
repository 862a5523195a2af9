import { z } from 'zod';
/** Provider types that PromptArena v1.2.0 knows, and `scripted`, which is ours. */
export declare const providerTypes: readonly ["openai", "claude", "gemini", "imagen", "mock", "ollama", "replay", "vllm", "scripted"];
declare const providerSpecSchema: z.ZodObject<{
    id: z.ZodString;
    type: z.ZodString;
    model: z.ZodString;
    base_url: z.ZodOptional<z.ZodString>;
    rate_limit: z.ZodOptional<z.ZodObject<{
        rps: z.ZodInt;
        burst: z.ZodInt;
    }, z.core.$strict>>;
    defaults: z.ZodOptional<z.ZodObject<{
        temperature: z.ZodNumber;
        top_p: z.ZodNumber;
        max_tokens: z.ZodInt;
    }, z.core.$strict>>;
    pricing: z.ZodOptional<z.ZodObject<{
        input_cost_per_1k: z.ZodNumber;
        output_cost_per_1k: z.ZodNumber;
    }, z.core.$strict>>;
    pricing_correct_at: z.ZodOptional<z.ZodString>;
    include_raw_output: z.ZodOptional<z.ZodBoolean>;
    additional_config: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    credential: z.ZodOptional<z.ZodObject<{
        api_key: z.ZodOptional<z.ZodString>;
        credential_file: z.ZodOptional<z.ZodString>;
        credential_env: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    platform: z.ZodOptional<z.ZodObject<{
        type: z.ZodOptional<z.ZodString>;
        region: z.ZodOptional<z.ZodString>;
        project: z.ZodOptional<z.ZodString>;
        endpoint: z.ZodOptional<z.ZodString>;
        additional_config: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    }, z.core.$strict>>;
    capabilities: z.ZodOptional<z.ZodArray<z.ZodString>>;
    headers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    voice: z.ZodOptional<z.ZodUnknown>;
    sample_rate: z.ZodOptional<z.ZodUnknown>;
    audio_files: z.ZodOptional<z.ZodUnknown>;
    role: z.ZodOptional<z.ZodUnknown>;
}, z.core.$strict>;
/** The schema of a Provider manifest. */
export declare const providerSchema: z.ZodObject<{
    metadata: z.ZodObject<{
        name: z.ZodString;
        namespace: z.ZodOptional<z.ZodString>;
        labels: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        annotations: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    }, z.core.$strict>;
    spec: z.ZodObject<{
        id: z.ZodString;
        type: z.ZodString;
        model: z.ZodString;
        base_url: z.ZodOptional<z.ZodString>;
        rate_limit: z.ZodOptional<z.ZodObject<{
            rps: z.ZodInt;
            burst: z.ZodInt;
        }, z.core.$strict>>;
        defaults: z.ZodOptional<z.ZodObject<{
            temperature: z.ZodNumber;
            top_p: z.ZodNumber;
            max_tokens: z.ZodInt;
        }, z.core.$strict>>;
        pricing: z.ZodOptional<z.ZodObject<{
            input_cost_per_1k: z.ZodNumber;
            output_cost_per_1k: z.ZodNumber;
        }, z.core.$strict>>;
        pricing_correct_at: z.ZodOptional<z.ZodString>;
        include_raw_output: z.ZodOptional<z.ZodBoolean>;
        additional_config: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
        credential: z.ZodOptional<z.ZodObject<{
            api_key: z.ZodOptional<z.ZodString>;
            credential_file: z.ZodOptional<z.ZodString>;
            credential_env: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        platform: z.ZodOptional<z.ZodObject<{
            type: z.ZodOptional<z.ZodString>;
            region: z.ZodOptional<z.ZodString>;
            project: z.ZodOptional<z.ZodString>;
            endpoint: z.ZodOptional<z.ZodString>;
            additional_config: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
        }, z.core.$strict>>;
        capabilities: z.ZodOptional<z.ZodArray<z.ZodString>>;
        headers: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
        voice: z.ZodOptional<z.ZodUnknown>;
        sample_rate: z.ZodOptional<z.ZodUnknown>;
        audio_files: z.ZodOptional<z.ZodUnknown>;
        role: z.ZodOptional<z.ZodUnknown>;
    }, z.core.$strict>;
    $schema: z.ZodOptional<z.ZodURL>;
    apiVersion: z.ZodLiteral<"promptkit.altairalabs.ai/v1alpha1">;
    kind: z.ZodLiteral<"Provider">;
}, z.core.$strict>;
/** A model endpoint. */
export type Provider = z.infer<typeof providerSpecSchema>;
export {};
