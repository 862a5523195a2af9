import { z } from 'zod';
/** How the end of a spoken turn is found. */
export const turnDetectionModes = ['vad', 'asm'];
const vadSchema = z.strictObject({
    silence_threshold_ms: z
        .int()
        .optional()
        .describe('Milliseconds of silence that end a turn.')
        .meta({ default: 800 }),
    min_speech_ms: z
        .int()
        .optional()
        .describe('Milliseconds of speech that make a turn.')
        .meta({ default: 200 }),
    max_turn_duration_s: z.int().optional().describe('Longest turn in seconds.').meta({ default: 30 }),
});
const turnDetectionSchema = z.strictObject({
    mode: z
        .string()
        .optional()
        .meta({ examples: [...turnDetectionModes] })
        .describe('Who finds the end of a turn: vad (we do) or asm (the model does).'),
    vad: vadSchema.optional().describe('Settings of the mode vad.'),
});
const resilienceSchema = z.strictObject({
    max_retries: z
        .int()
        .optional()
        .describe('How often a broken conversation is tried again.')
        .meta({ default: 0 }),
    retry_delay_ms: z.int().optional().describe('Milliseconds between tries.').meta({ default: 1000 }),
    inter_turn_delay_ms: z.int().optional().describe('Milliseconds between turns.').meta({ default: 500 }),
    selfplay_inter_turn_delay_ms: z
        .int()
        .optional()
        .describe('Milliseconds after a turn of a simulated user.')
        .meta({ default: 1000 }),
    partial_success_min_turns: z
        .int()
        .optional()
        .describe('Turns after which a broken conversation still counts.')
        .meta({ default: 1 }),
    ignore_last_turn_session_end: z
        .boolean()
        .optional()
        .describe('Whether the session may end on the last turn.')
        .meta({ default: true }),
});
/** A conversation in both directions at once, by voice. */
export const duplexSchema = z.strictObject({
    timeout: z.string().optional().describe('Longest conversation, such as 5m30s.').meta({ default: '10m' }),
    turn_detection: turnDetectionSchema.optional().describe('How the end of a turn is found.'),
    resilience: resilienceSchema.optional().describe('What happens when the session breaks.'),
});
/** Speech of a simulated user. */
export const ttsSchema = z.strictObject({
    provider: z.string().describe('Speech provider, such as openai or mock.'),
    voice: z.string().describe('Voice of the speaker.'),
    audio_files: z.array(z.string()).optional().describe('Audio that the mock provider plays.'),
    sample_rate: z.int().optional().describe('Samples per second.').meta({ default: 24000 }),
});
