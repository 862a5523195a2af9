import type { Sample } from '../model/history.ts';
import type { ArenaResult, RunResult } from '../model/run-result.ts';
import type { CheckGroup } from './check-group.ts';
import { groupChecks, sampleOf } from './check-group.ts';
import { type CaseGroup, type CasePair, pairCases } from './group-cases.ts';
import { type CheckPair, matchChecks } from './match-checks.ts';
import type { SamplePool } from './pool-samples.ts';

/** A check of a case with the samples of both sides. */
export interface ComparedCheck extends CheckPair {
  readonly current: Sample;
  /** Pooled with the history; `null` where the baseline has no such check with the same parameters. */
  readonly pool: Sample | null;
}

/** A case with its checks matched. */
export interface ComparedCase extends CasePair {
  /** Of the baseline, where it was another one. */
  readonly otherModel?: string;
  readonly checks: readonly ComparedCheck[];
  /** Checks of the baseline without a partner. */
  readonly goneChecks: readonly CheckGroup[];
}

/** Everything of now beside what it is held against, in the order of the plan. */
export interface ComparedCases {
  readonly cases: readonly ComparedCase[];
  readonly gone: readonly CaseGroup[];
}

/** Pairs the cases and checks of both sides and counts their samples. */
export function compareCases(
  current: ArenaResult,
  baseline: ArenaResult | undefined,
  poolOf: SamplePool,
): ComparedCases {
  const { pairs, gone } = pairCases(current, baseline);
  return { cases: pairs.map((pair) => compareCase(pair, poolOf)), gone };
}

function compareCase(pair: CasePair, poolOf: SamplePool): ComparedCase {
  const { now, before } = pair;
  const { pairs, gone } = matchChecks(groupChecks(now.runs), groupChecks(before?.runs ?? []));
  const isOtherModel = before !== undefined && before.first.model !== now.first.model;
  return {
    ...pair,
    ...(isOtherModel ? { otherModel: before.first.model } : {}),
    checks: pairs.map((check) => compareCheck(check, now.first, before?.first, poolOf)),
    goneChecks: gone,
  };
}

function compareCheck(
  { now, before, isChanged, isMoved }: CheckPair,
  run: RunResult,
  earlier: RunResult | undefined,
  poolOf: SamplePool,
): ComparedCheck {
  const isComparable = before !== undefined && earlier?.model === run.model && !isChanged;
  const pool = isComparable ? poolOf(earlier, before) : null;
  return { now, before, isChanged, isMoved, current: sampleOf(now), pool };
}
