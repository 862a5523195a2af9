import { z } from 'zod';
/** How the end of a spoken turn is found. */
export declare const turnDetectionModes: readonly ["vad", "asm"];
/** A conversation in both directions at once, by voice. */
export declare const duplexSchema: z.ZodObject<{
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
}, z.core.$strict>;
/** Speech of a simulated user. */
export declare const ttsSchema: z.ZodObject<{
    provider: z.ZodString;
    voice: z.ZodString;
    audio_files: z.ZodOptional<z.ZodArray<z.ZodString>>;
    sample_rate: z.ZodOptional<z.ZodInt>;
}, z.core.$strict>;
