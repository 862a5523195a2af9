import { z } from 'zod';
import type { JsonValue } from '../lib/json.ts';
/** Passes when the outcome is the one that is expected. */
export declare const outcomeEquivalent: import("./check.ts").CheckDefinition<z.ZodObject<{
    metric: z.ZodEnum<{
        tool_calls: "tool_calls";
        final_state: "final_state";
        content_hash: "content_hash";
    }>;
    expected: z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>;
}, z.core.$strict>>;
