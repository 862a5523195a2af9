import { z } from 'zod';
declare const selectorShape: {
    scenario: z.ZodOptional<z.ZodString>;
    provider: z.ZodOptional<z.ZodString>;
    region: z.ZodOptional<z.ZodString>;
    check: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
};
/** Keys of an entry that say which checks it means. */
export declare const SELECTOR_KEYS: readonly (keyof typeof selectorShape)[];
declare const blessingSchema: z.ZodObject<{
    by: z.ZodString;
    at: z.ZodISODateTime;
    reason: z.ZodString;
    commit: z.ZodOptional<z.ZodString>;
    scenario: z.ZodOptional<z.ZodString>;
    provider: z.ZodOptional<z.ZodString>;
    region: z.ZodOptional<z.ZodString>;
    check: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** The schema of `arena-action.yaml`; unknown keys are errors. */
export declare const policyFileSchema: z.ZodObject<{
    $schema: z.ZodOptional<z.ZodURL>;
    fail_on: z.ZodOptional<z.ZodUnion<readonly [z.ZodEnum<{
        skipped: "skipped";
        removed: "removed";
        added: "added";
        changed: "changed";
        regressed: "regressed";
        undecided: "undecided";
        errors: "errors";
        flaky: "flaky";
        "existing-failures": "existing-failures";
        "not-comparable": "not-comparable";
        inconclusive: "inconclusive";
        "new-failures": "new-failures";
        failures: "failures";
        never: "never";
    }>, z.ZodArray<z.ZodEnum<{
        skipped: "skipped";
        removed: "removed";
        added: "added";
        changed: "changed";
        regressed: "regressed";
        undecided: "undecided";
        errors: "errors";
        flaky: "flaky";
        "existing-failures": "existing-failures";
        "not-comparable": "not-comparable";
        inconclusive: "inconclusive";
        "new-failures": "new-failures";
        failures: "failures";
    }>>]>>;
    on_missing_baseline: z.ZodOptional<z.ZodEnum<{
        fail: "fail";
        neutral: "neutral";
        failures: "failures";
    }>>;
    max_cost_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage or amount">]>>;
    trials: z.ZodOptional<z.ZodInt>;
    statistics: z.ZodOptional<z.ZodObject<{
        false_discovery_rate: z.ZodOptional<z.ZodNumber>;
        minimum_effect: z.ZodOptional<z.ZodNumber>;
        first_stage: z.ZodOptional<z.ZodInt>;
        continue_at: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>>;
    thresholds: z.ZodOptional<z.ZodObject<{
        pass_rate: z.ZodOptional<z.ZodObject<{
            scenarios: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
                warn: z.ZodOptional<z.ZodObject<{
                    min: z.ZodOptional<z.ZodNumber>;
                    max_drop: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
                }, z.core.$strict>>;
                fail: z.ZodOptional<z.ZodObject<{
                    min: z.ZodOptional<z.ZodNumber>;
                    max_drop: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            warn: z.ZodOptional<z.ZodObject<{
                min: z.ZodOptional<z.ZodNumber>;
                max_drop: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
            }, z.core.$strict>>;
            fail: z.ZodOptional<z.ZodObject<{
                min: z.ZodOptional<z.ZodNumber>;
                max_drop: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        score: z.ZodOptional<z.ZodObject<{
            scenarios: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
                warn: z.ZodOptional<z.ZodObject<{
                    min: z.ZodOptional<z.ZodNumber>;
                    max_drop: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
                }, z.core.$strict>>;
                fail: z.ZodOptional<z.ZodObject<{
                    min: z.ZodOptional<z.ZodNumber>;
                    max_drop: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            warn: z.ZodOptional<z.ZodObject<{
                min: z.ZodOptional<z.ZodNumber>;
                max_drop: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
            }, z.core.$strict>>;
            fail: z.ZodOptional<z.ZodObject<{
                min: z.ZodOptional<z.ZodNumber>;
                max_drop: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        cost: z.ZodOptional<z.ZodObject<{
            scenarios: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
                warn: z.ZodOptional<z.ZodObject<{
                    max: z.ZodOptional<z.ZodNumber>;
                    max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
                }, z.core.$strict>>;
                fail: z.ZodOptional<z.ZodObject<{
                    max: z.ZodOptional<z.ZodNumber>;
                    max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            warn: z.ZodOptional<z.ZodObject<{
                max: z.ZodOptional<z.ZodNumber>;
                max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
            }, z.core.$strict>>;
            fail: z.ZodOptional<z.ZodObject<{
                max: z.ZodOptional<z.ZodNumber>;
                max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        tokens: z.ZodOptional<z.ZodObject<{
            scenarios: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
                warn: z.ZodOptional<z.ZodObject<{
                    max: z.ZodOptional<z.ZodNumber>;
                    max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
                }, z.core.$strict>>;
                fail: z.ZodOptional<z.ZodObject<{
                    max: z.ZodOptional<z.ZodNumber>;
                    max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            warn: z.ZodOptional<z.ZodObject<{
                max: z.ZodOptional<z.ZodNumber>;
                max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
            }, z.core.$strict>>;
            fail: z.ZodOptional<z.ZodObject<{
                max: z.ZodOptional<z.ZodNumber>;
                max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        latency_p50: z.ZodOptional<z.ZodObject<{
            scenarios: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
                warn: z.ZodOptional<z.ZodObject<{
                    max: z.ZodOptional<z.ZodNumber>;
                    max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
                }, z.core.$strict>>;
                fail: z.ZodOptional<z.ZodObject<{
                    max: z.ZodOptional<z.ZodNumber>;
                    max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            warn: z.ZodOptional<z.ZodObject<{
                max: z.ZodOptional<z.ZodNumber>;
                max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
            }, z.core.$strict>>;
            fail: z.ZodOptional<z.ZodObject<{
                max: z.ZodOptional<z.ZodNumber>;
                max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        latency_p95: z.ZodOptional<z.ZodObject<{
            scenarios: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
                warn: z.ZodOptional<z.ZodObject<{
                    max: z.ZodOptional<z.ZodNumber>;
                    max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
                }, z.core.$strict>>;
                fail: z.ZodOptional<z.ZodObject<{
                    max: z.ZodOptional<z.ZodNumber>;
                    max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>>;
            warn: z.ZodOptional<z.ZodObject<{
                max: z.ZodOptional<z.ZodNumber>;
                max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
            }, z.core.$strict>>;
            fail: z.ZodOptional<z.ZodObject<{
                max: z.ZodOptional<z.ZodNumber>;
                max_increase: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodCustomStringFormat<"percentage">]>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    must_pass: z.ZodOptional<z.ZodArray<z.ZodObject<{
        scenario: z.ZodOptional<z.ZodString>;
        provider: z.ZodOptional<z.ZodString>;
        region: z.ZodOptional<z.ZodString>;
        check: z.ZodOptional<z.ZodString>;
        type: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    quarantine: z.ZodOptional<z.ZodArray<z.ZodObject<{
        reason: z.ZodString;
        expires: z.ZodISODate;
        scenario: z.ZodOptional<z.ZodString>;
        provider: z.ZodOptional<z.ZodString>;
        region: z.ZodOptional<z.ZodString>;
        check: z.ZodOptional<z.ZodString>;
        type: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    blessings: z.ZodOptional<z.ZodArray<z.ZodObject<{
        by: z.ZodString;
        at: z.ZodISODateTime;
        reason: z.ZodString;
        commit: z.ZodOptional<z.ZodString>;
        scenario: z.ZodOptional<z.ZodString>;
        provider: z.ZodOptional<z.ZodString>;
        region: z.ZodOptional<z.ZodString>;
        check: z.ZodOptional<z.ZodString>;
        type: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    baseline: z.ZodOptional<z.ZodObject<{
        file: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** What `arena-action.yaml` says, as written. */
export type PolicyFile = z.infer<typeof policyFileSchema>;
/** An entry of `blessings`, as written. */
export type BlessingEntry = z.infer<typeof blessingSchema>;
export {};
