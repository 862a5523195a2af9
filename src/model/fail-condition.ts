/** Classes of a comparison that nobody fails on unless asked to, by the words of `fail-on`. */
export const FAIL_CLASSES = [
  'existing-failures',
  'flaky',
  'undecided',
  'added',
  'removed',
  'changed',
  'not-comparable',
  'skipped',
  'inconclusive',
] as const;

/** One of those classes. */
export type FailClass = (typeof FAIL_CLASSES)[number];

/**
 * Every word of `fail-on` but `never`, which stands alone. `failures` counts existing failures too; `regressed` only what
 * trials or a sure comparison prove.
 */
export const FAIL_CONDITIONS = ['new-failures', 'failures', 'errors', 'regressed', ...FAIL_CLASSES] as const;

/** One of those words. */
export type FailCondition = (typeof FAIL_CONDITIONS)[number];
