import { z } from 'zod';
/** Which media a prompt takes. */
export declare const promptMediaSchema: z.ZodObject<{
    enabled: z.ZodBoolean;
    supported_types: z.ZodOptional<z.ZodArray<z.ZodString>>;
    image: z.ZodOptional<z.ZodObject<{
        max_size_mb: z.ZodOptional<z.ZodInt>;
        allowed_formats: z.ZodOptional<z.ZodArray<z.ZodString>>;
        default_detail: z.ZodOptional<z.ZodString>;
        require_caption: z.ZodOptional<z.ZodBoolean>;
        max_images_per_msg: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>>;
    audio: z.ZodOptional<z.ZodObject<{
        max_size_mb: z.ZodOptional<z.ZodInt>;
        allowed_formats: z.ZodOptional<z.ZodArray<z.ZodString>>;
        max_duration_sec: z.ZodOptional<z.ZodInt>;
        require_metadata: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    video: z.ZodOptional<z.ZodObject<{
        max_size_mb: z.ZodOptional<z.ZodInt>;
        allowed_formats: z.ZodOptional<z.ZodArray<z.ZodString>>;
        max_duration_sec: z.ZodOptional<z.ZodInt>;
        require_metadata: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    examples: z.ZodOptional<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        description: z.ZodOptional<z.ZodString>;
        role: z.ZodString;
        parts: z.ZodArray<z.ZodObject<{
            type: z.ZodString;
            text: z.ZodOptional<z.ZodString>;
            media: z.ZodOptional<z.ZodObject<{
                file_path: z.ZodOptional<z.ZodString>;
                url: z.ZodOptional<z.ZodString>;
                mime_type: z.ZodString;
                detail: z.ZodOptional<z.ZodString>;
                caption: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
/** What a model achieved with a prompt. */
export declare const testedModelSchema: z.ZodObject<{
    provider: z.ZodString;
    model: z.ZodString;
    date: z.ZodString;
    success_rate: z.ZodNumber;
    avg_tokens: z.ZodOptional<z.ZodInt>;
    avg_cost: z.ZodOptional<z.ZodNumber>;
    avg_latency_ms: z.ZodOptional<z.ZodInt>;
}, z.core.$strict>;
/** Facts about a prompt; informational. */
export declare const promptFactsSchema: z.ZodObject<{
    domain: z.ZodOptional<z.ZodString>;
    language: z.ZodOptional<z.ZodString>;
    tags: z.ZodOptional<z.ZodArray<z.ZodString>>;
    cost_estimate: z.ZodOptional<z.ZodObject<{
        min_cost_usd: z.ZodNumber;
        max_cost_usd: z.ZodNumber;
        avg_cost_usd: z.ZodNumber;
    }, z.core.$strict>>;
    performance: z.ZodOptional<z.ZodObject<{
        avg_latency_ms: z.ZodInt;
        p95_latency_ms: z.ZodInt;
        avg_tokens: z.ZodInt;
        success_rate: z.ZodNumber;
    }, z.core.$strict>>;
    changelog: z.ZodOptional<z.ZodArray<z.ZodObject<{
        version: z.ZodString;
        date: z.ZodString;
        author: z.ZodOptional<z.ZodString>;
        description: z.ZodString;
    }, z.core.$strict>>>;
}, z.core.$strict>;
/** How a pack was made; informational. */
export declare const compilationSchema: z.ZodObject<{
    compiled_with: z.ZodString;
    created_at: z.ZodString;
    schema: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
