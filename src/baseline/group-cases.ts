import { caseOfRunKey } from '../model/case-key.ts';
import type { ArenaResult, RunResult } from '../model/run-result.ts';
import { isSelected } from './is-selected.ts';
import { matchRenamed } from './match-renamed.ts';

/** The runs of a result that differ by their trial only. */
export interface CaseGroup {
  readonly key: string;
  /** In the order of the plan; never empty. */
  readonly runs: readonly RunResult[];
  /** The first of `runs`. */
  readonly first: RunResult;
}

/** A case of now and what it is held against. */
export interface CasePair {
  readonly now: CaseGroup;
  readonly before?: CaseGroup;
  /** What the scenario was called in the baseline, where its content tells that it is the same one. */
  readonly renamedFrom?: string;
}

/** The cases of both sides, in the order of now; `gone` are those of the baseline that were asked for and not there. */
export interface PairedCases {
  readonly pairs: readonly CasePair[];
  readonly gone: readonly CaseGroup[];
}

/** Matches cases by their key, and what is left by content. */
export function pairCases(current: ArenaResult, baseline: ArenaResult | undefined): PairedCases {
  const now = groupRuns(current.runs);
  const before = groupRuns(baseline?.runs ?? []);
  const lost = [...before.values()].filter(
    ({ key, first }) => !now.has(key) && isSelected(first, current.meta.selection),
  );
  const renamed = matchRenamed(
    [...now.values()].filter(({ key }) => !before.has(key)),
    lost,
  );
  const claimed = new Set(renamed.values());
  const pairs = [...now.values()].map((group): CasePair => {
    const same = before.get(group.key);
    if (same !== undefined) return { now: group, before: same };
    const other = renamed.get(group);
    return other === undefined
      ? { now: group }
      : { now: group, before: other, renamedFrom: other.first.scenario };
  });
  return { pairs, gone: lost.filter((group) => !claimed.has(group)) };
}

function groupRuns(runs: readonly RunResult[]): ReadonlyMap<string, CaseGroup> {
  const groups = new Map<string, { key: string; first: RunResult; runs: RunResult[] }>();
  for (const run of runs) {
    const key = caseOfRunKey(run.key);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, first: run, runs: [run] });
    else group.runs.push(run);
  }
  return groups;
}
