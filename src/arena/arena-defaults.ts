import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { Arena } from '../manifest/arena.ts';
import type { FailCondition } from '../model/fail-condition.ts';
import type { MarkdownSections } from '../reports/report.ts';
import type { RunPolicy } from './outcome.ts';
import { hasOutputBlock } from './resolve-formats.ts';

const DEFAULT_CONCURRENCY = 6;
const DEFAULT_CONDITIONS: readonly FailCondition[] = ['new-failures', 'errors'];

/** PromptArena's words of `fail_on` and what they mean at the gate. */
const FAIL_ON: Readonly<Record<string, FailCondition>> = {
  assertion_failure: 'failures',
  validation_error: 'failures',
  provider_error: 'errors',
  timeout: 'errors',
};

/** Runs at a time: as asked, else the smallest number that a manifest sets, else 6. */
export function chooseConcurrency(asked: number | undefined, arenas: readonly Arena[]): number {
  const set = arenas.flatMap(({ defaults }) => defaults.concurrency ?? []).filter((count) => count > 0);
  return asked ?? (set.length === 0 ? DEFAULT_CONCURRENCY : Math.min(...set));
}

/**
 * The policy as asked, what was not asked for as the policy file has it; conditions that neither names are those of the
 * manifests' `fail_on`, else the usual ones.
 */
export function choosePolicy(
  asked: RunPolicy,
  arenas: readonly Arena[],
  onWarning: (warning: string) => void,
  filed: RunPolicy = {},
): GatePolicy {
  const given = { onMissingBaseline: 'failures' as const, ...filed, ...asked };
  if (given.failOn !== undefined) return { ...given, failOn: given.failOn };
  const named = arenas.map(({ defaults }) => defaults.fail_on ?? []);
  // Tests may be all there is, and they fail as an arena does that names no conditions.
  const conditions = new Set(
    (named.length === 0 ? [[]] : named).flatMap((words) => conditionsOf(words, onWarning)),
  );
  if (!conditions.has('failures') && !conditions.has('new-failures')) {
    onWarning(
      'defaults.fail_on names errors alone, so failed checks are shown and do not fail. To have them fail, pass ' +
        'fail-on: new-failures, or add assertion_failure to defaults.fail_on.',
    );
  }
  return { ...given, failOn: conditions };
}

function conditionsOf(
  words: readonly string[],
  onWarning: (warning: string) => void,
): readonly FailCondition[] {
  const conditions = words.flatMap((word): readonly FailCondition[] => {
    if (Object.hasOwn(FAIL_ON, word)) return [FAIL_ON[word] ?? 'failures'];
    onWarning(
      `defaults.fail_on: "${word}" is not known and ignored; known are ${Object.keys(FAIL_ON).join(', ')}.`,
    );
    return [];
  });
  return conditions.length === 0 ? DEFAULT_CONDITIONS : conditions;
}

/** Sections of the Markdown report: those that any manifest shows; undefined when none says anything. */
export function chooseMarkdownSections(arenas: readonly Arena[]): MarkdownSections | undefined {
  const set = arenas.flatMap(({ defaults }) => markdownOf(defaults) ?? []);
  if (set.length === 0) return undefined;
  const shows = (key: keyof (typeof set)[number]) => set.some((sections) => sections[key] === true);
  return {
    overview: shows('show_overview'),
    matrix: shows('show_results_matrix'),
    details: shows('include_details'),
    failed: shows('show_failed_tests'),
    cost: shows('show_cost_summary'),
  };
}

function markdownOf(defaults: Arena['defaults']) {
  const { output, markdown_config: old } = defaults;
  return output?.markdown ?? (hasOutputBlock(defaults) ? undefined : old);
}
