import type { CheckResult } from '../model/check.ts';
import type { Sample } from '../model/history.ts';
import type { RunResult } from '../model/run-result.ts';
import type { Status } from '../model/status.ts';
import { effectiveStatus } from './compared-entry.ts';
import { isSample } from './is-sample.ts';

/** A check in the run that held it. */
export interface HeldCheck {
  readonly run: RunResult;
  readonly check: CheckResult;
}

/** One check of a case in all trials that came to it. */
export interface CheckGroup {
  readonly id: string;
  /** In the order of the trials; never empty. */
  readonly held: readonly HeldCheck[];
  /** The first of `held`. */
  readonly first: HeldCheck;
}

/** The checks of a case's runs by id, in the order in which they first come. */
export function groupChecks(runs: readonly RunResult[]): readonly CheckGroup[] {
  const groups = new Map<string, { first: HeldCheck; held: HeldCheck[] }>();
  for (const run of runs) {
    for (const check of run.checks) {
      const group = groups.get(check.id);
      if (group === undefined) groups.set(check.id, { first: { run, check }, held: [{ run, check }] });
      else group.held.push({ run, check });
    }
  }
  return [...groups].map(([id, group]) => ({ id, ...group }));
}

/** Whether a group has one with a status. */
export function holds(group: CheckGroup, status: Status): boolean {
  return group.held.some(({ check }) => effectiveStatus(check) === status);
}

/** Those of a group with a status. */
export function heldWith(group: CheckGroup, status: Status): readonly HeldCheck[] {
  return group.held.filter(({ check }) => effectiveStatus(check) === status);
}

/** The status of a check over its trials: a failure outweighs all, and what was judged outweighs what was not. */
export function statusOfGroup(group: CheckGroup): Status {
  const order = ['failed', 'passed', 'error'] as const;
  return order.find((status) => holds(group, status)) ?? 'skipped';
}

/** How often a check passed over independent runs. */
export function sampleOf(group: CheckGroup): Sample {
  let passed = 0;
  let total = 0;
  for (const { run, check } of group.held) {
    const status = effectiveStatus(check);
    if ((status !== 'passed' && status !== 'failed') || !isSample(run)) continue;
    total++;
    if (status === 'passed') passed++;
  }
  return { passed, total };
}
