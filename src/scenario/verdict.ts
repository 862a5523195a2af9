import type { StackFrame } from '../lib/call-site.ts';
import type { CriterionResult, JudgeResult } from './agent.ts';

/** Finds a place in the author's code when somebody asks. */
export type Site = () => StackFrame | undefined;

/** A criterion with what came of it, and the place that asked. */
export interface JudgedCriterion extends CriterionResult {
  readonly site: Site | undefined;
}

/** Tells a verdict from everything else an agent or a step may give: it says whether it is a success. */
export function isVerdict(value: unknown): value is JudgeResult {
  return (
    typeof value === 'object' && value !== null && 'success' in value && typeof value.success === 'boolean'
  );
}

/** The criteria of a verdict; one that lists only which were met and which were not is as good. */
export function criteriaOf(verdict: JudgeResult, site: Site | undefined): readonly JudgedCriterion[] {
  const { criteria, metCriteria = [], unmetCriteria = [] }: Partial<JudgeResult> = verdict;
  const all: readonly CriterionResult[] = criteria ?? [
    ...metCriteria.map((criterion) => ({ criterion, outcome: 'met' as const })),
    ...unmetCriteria.map((criterion) => ({ criterion, outcome: 'unmet' as const })),
  ];
  return all.map(({ criterion, outcome }) => ({ criterion, outcome, site }));
}
