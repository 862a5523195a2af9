/** Classes of a comparison that nobody fails on unless asked to, by the words of `fail-on`. */
export declare const FAIL_CLASSES: readonly ["existing-failures", "flaky", "undecided", "added", "removed", "changed", "not-comparable", "skipped", "inconclusive"];
/** One of those classes. */
export type FailClass = (typeof FAIL_CLASSES)[number];
/**
 * Every word of `fail-on` but `never`, which stands alone. `failures` counts existing failures too; `regressed` only what
 * trials or a sure comparison prove.
 */
export declare const FAIL_CONDITIONS: readonly ["new-failures", "failures", "errors", "regressed", "existing-failures", "flaky", "undecided", "added", "removed", "changed", "not-comparable", "skipped", "inconclusive"];
/** One of those words. */
export type FailCondition = (typeof FAIL_CONDITIONS)[number];
