import { z } from 'zod';
import type { JsonValue } from '../lib/json.ts';
import { type NanoUsd } from '../model/money.ts';
/** A place in a file. */
export declare const locationSchema: z.ZodObject<{
    file: z.ZodString;
    line: z.ZodInt;
    column: z.ZodInt;
}, z.core.$strip>;
/** One run as `arena-results.json` spells it; its output is a `RunResult` with the cost still under its JSON name. */
export declare const runSchema: z.ZodObject<{
    key: z.ZodString;
    id: z.ZodString;
    config: z.ZodString;
    scenario: z.ZodString;
    provider: z.ZodString;
    model: z.ZodString;
    region: z.ZodString;
    trial: z.ZodInt;
    status: z.ZodEnum<{
        passed: "passed";
        failed: "failed";
        error: "error";
        skipped: "skipped";
    }>;
    inputs: z.ZodExactOptional<z.ZodString>;
    carried: z.ZodExactOptional<z.ZodObject<{
        sha: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
    unscripted: z.ZodExactOptional<z.ZodBoolean>;
    error: z.ZodExactOptional<z.ZodObject<{
        code: z.ZodString;
        message: z.ZodString;
        location: z.ZodExactOptional<z.ZodObject<{
            file: z.ZodString;
            line: z.ZodInt;
            column: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    skipReason: z.ZodExactOptional<z.ZodString>;
    costUsd: z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<NanoUsd | null, number | null>>;
    costByRole: z.ZodExactOptional<z.ZodObject<{
        assistant: z.ZodExactOptional<z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<NanoUsd | null, number | null>>>;
        userSimulator: z.ZodExactOptional<z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<NanoUsd | null, number | null>>>;
        judge: z.ZodExactOptional<z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<NanoUsd | null, number | null>>>;
        summariser: z.ZodExactOptional<z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<NanoUsd | null, number | null>>>;
    }, z.core.$strip>>;
    costByProvider: z.ZodExactOptional<z.ZodRecord<z.ZodString, z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<NanoUsd | null, number | null>>>>;
    cachedCalls: z.ZodExactOptional<z.ZodInt>;
    billedUsd: z.ZodExactOptional<z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<NanoUsd | null, number | null>>>;
    inputTokens: z.ZodInt;
    outputTokens: z.ZodInt;
    latencyMs: z.ZodNumber;
    messages: z.ZodArray<z.ZodObject<{
        index: z.ZodInt;
        turn: z.ZodInt;
        iteration: z.ZodExactOptional<z.ZodInt>;
        role: z.ZodEnum<{
            system: "system";
            user: "user";
            assistant: "assistant";
            tool: "tool";
        }>;
        text: z.ZodString;
        toolCalls: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            args: z.ZodCustom<JsonValue, JsonValue>;
        }, z.core.$strip>>;
        cached: z.ZodExactOptional<z.ZodLiteral<true>>;
        toolFailed: z.ZodExactOptional<z.ZodLiteral<true>>;
    }, z.core.$strip>>;
    checks: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        use: z.ZodEnum<{
            assertion: "assertion";
            guardrail: "guardrail";
            "pack-eval": "pack-eval";
            criterion: "criterion";
        }>;
        scope: z.ZodEnum<{
            turn: "turn";
            conversation: "conversation";
        }>;
        turn: z.ZodExactOptional<z.ZodInt>;
        iteration: z.ZodExactOptional<z.ZodInt>;
        index: z.ZodInt;
        type: z.ZodString;
        status: z.ZodEnum<{
            passed: "passed";
            failed: "failed";
            error: "error";
            skipped: "skipped";
        }>;
        expected: z.ZodExactOptional<z.ZodBoolean>;
        advisory: z.ZodExactOptional<z.ZodBoolean>;
        code: z.ZodExactOptional<z.ZodString>;
        score: z.ZodExactOptional<z.ZodNumber>;
        message: z.ZodString;
        details: z.ZodExactOptional<z.ZodCustom<JsonValue, JsonValue>>;
        location: z.ZodObject<{
            file: z.ZodString;
            line: z.ZodInt;
            column: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** Facts of the execution. */
export declare const metaSchema: z.ZodObject<{
    engineVersion: z.ZodString;
    generatedAt: z.ZodString;
    durationMs: z.ZodNumber;
    executionId: z.ZodString;
    host: z.ZodExactOptional<z.ZodObject<{
        node: z.ZodString;
        platform: z.ZodString;
    }, z.core.$strip>>;
    commit: z.ZodExactOptional<z.ZodObject<{
        sha: z.ZodString;
        ref: z.ZodExactOptional<z.ZodString>;
        dirty: z.ZodExactOptional<z.ZodBoolean>;
    }, z.core.$strip>>;
    selection: z.ZodExactOptional<z.ZodObject<{
        configs: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
        scenarios: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
        evals: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
        providers: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
        regions: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strip>>;
    affected: z.ZodExactOptional<z.ZodObject<{
        base: z.ZodString;
        changedFiles: z.ZodInt;
        ran: z.ZodArray<z.ZodObject<{
            config: z.ZodString;
            scenario: z.ZodString;
            because: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        carried: z.ZodInt;
        everythingBecause: z.ZodExactOptional<z.ZodString>;
        unread: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strip>>;
    blessings: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
        selector: z.ZodObject<{
            config: z.ZodExactOptional<z.ZodString>;
            scenario: z.ZodExactOptional<z.ZodString>;
            provider: z.ZodExactOptional<z.ZodString>;
            region: z.ZodExactOptional<z.ZodString>;
            check: z.ZodExactOptional<z.ZodString>;
            type: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strip>;
        by: z.ZodString;
        at: z.ZodString;
        reason: z.ZodString;
        sha: z.ZodNullable<z.ZodString>;
        source: z.ZodEnum<{
            file: "file";
            label: "label";
            comment: "comment";
        }>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
/** The file without its runs. Its summary is not read: it is counted again from the runs. */
export declare const frameSchema: z.ZodObject<{
    lane: z.ZodEnum<{
        mock: "mock";
        real: "real";
    }>;
    meta: z.ZodObject<{
        engineVersion: z.ZodString;
        generatedAt: z.ZodString;
        durationMs: z.ZodNumber;
        executionId: z.ZodString;
        host: z.ZodExactOptional<z.ZodObject<{
            node: z.ZodString;
            platform: z.ZodString;
        }, z.core.$strip>>;
        commit: z.ZodExactOptional<z.ZodObject<{
            sha: z.ZodString;
            ref: z.ZodExactOptional<z.ZodString>;
            dirty: z.ZodExactOptional<z.ZodBoolean>;
        }, z.core.$strip>>;
        selection: z.ZodExactOptional<z.ZodObject<{
            configs: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
            scenarios: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
            evals: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
            providers: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
            regions: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strip>>;
        affected: z.ZodExactOptional<z.ZodObject<{
            base: z.ZodString;
            changedFiles: z.ZodInt;
            ran: z.ZodArray<z.ZodObject<{
                config: z.ZodString;
                scenario: z.ZodString;
                because: z.ZodArray<z.ZodString>;
            }, z.core.$strip>>;
            carried: z.ZodInt;
            everythingBecause: z.ZodExactOptional<z.ZodString>;
            unread: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strip>>;
        blessings: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
            selector: z.ZodObject<{
                config: z.ZodExactOptional<z.ZodString>;
                scenario: z.ZodExactOptional<z.ZodString>;
                provider: z.ZodExactOptional<z.ZodString>;
                region: z.ZodExactOptional<z.ZodString>;
                check: z.ZodExactOptional<z.ZodString>;
                type: z.ZodExactOptional<z.ZodString>;
            }, z.core.$strip>;
            by: z.ZodString;
            at: z.ZodString;
            reason: z.ZodString;
            sha: z.ZodNullable<z.ZodString>;
            source: z.ZodEnum<{
                file: "file";
                label: "label";
                comment: "comment";
            }>;
        }, z.core.$strip>>>;
    }, z.core.$strip>;
}, z.core.$strip>;
/** The list of runs before its entries are looked at. */
export declare const runListSchema: z.ZodArray<z.ZodUnknown>;
