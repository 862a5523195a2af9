import { z } from 'zod';
import { type NanoUsd } from '../../model/money.ts';
/** The file without its version; unknown keys go. */
export declare const historySchema: z.ZodObject<{
    lane: z.ZodEnum<{
        mock: "mock";
        real: "real";
    }>;
    pools: z.ZodArray<z.ZodObject<{
        case: z.ZodString;
        inputs: z.ZodString;
        model: z.ZodString;
        checks: z.ZodRecord<z.ZodString, z.ZodObject<{
            scores: z.ZodExactOptional<z.ZodArray<z.ZodNumber>>;
            passed: z.ZodInt;
            total: z.ZodInt;
        }, z.core.$strip>>;
        since: z.ZodISODateTime;
        until: z.ZodISODateTime;
        executions: z.ZodInt;
    }, z.core.$strip>>;
    entries: z.ZodArray<z.ZodObject<{
        at: z.ZodISODateTime;
        sha: z.ZodNullable<z.ZodString>;
        event: z.ZodString;
        executionId: z.ZodString;
        points: z.ZodArray<z.ZodPipe<z.ZodObject<{
            config: z.ZodString;
            scenario: z.ZodString;
            provider: z.ZodString;
            model: z.ZodString;
            inputs: z.ZodString;
            runs: z.ZodObject<{
                passed: z.ZodInt;
                total: z.ZodInt;
            }, z.core.$strip>;
            score: z.ZodExactOptional<z.ZodNumber>;
            costUsd: z.ZodNullable<z.ZodNumber>;
            inputTokens: z.ZodInt;
            outputTokens: z.ZodInt;
            latencyMs: z.ZodObject<{
                p50: z.ZodNumber;
                p95: z.ZodNumber;
            }, z.core.$strip>;
        }, z.core.$strip>, z.ZodTransform<{
            cost: NanoUsd | null;
            config: string;
            scenario: string;
            provider: string;
            model: string;
            inputs: string;
            runs: {
                passed: number;
                total: number;
            };
            inputTokens: number;
            outputTokens: number;
            latencyMs: {
                p50: number;
                p95: number;
            };
            score?: number;
        }, {
            config: string;
            scenario: string;
            provider: string;
            model: string;
            inputs: string;
            runs: {
                passed: number;
                total: number;
            };
            costUsd: number | null;
            inputTokens: number;
            outputTokens: number;
            latencyMs: {
                p50: number;
                p95: number;
            };
            score?: number;
        }>>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
