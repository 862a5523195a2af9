import type { TrialJudgement } from '../model/comparison.ts';
import type { Lane } from '../model/lane.ts';
import { type NanoUsd, sumUsd } from '../model/money.ts';
import type { RunResult } from '../model/run-result.ts';
import type { ComparedCase, ComparedCheck } from './compare-cases.ts';
import type { GatePolicy } from './gate-policy.ts';
import type { CaseGroup } from './group-cases.ts';
import { isSample } from './is-sample.ts';
import { type JudgedTrials, judgeTrials } from './statistics/judge-trials.ts';
import { DEFAULT_STATISTICS } from './statistics/settings.ts';

/** A check whose trials are samples, and the case it belongs to. */
interface TriedCheck {
  readonly item: ComparedCase;
  readonly check: ComparedCheck;
}

/**
 * Judges all checks that were held in several trials together. In the mock lane every answer is always
 * the same, so its trials are no samples and are classed by their statuses.
 */
export function judgeCases(
  cases: readonly ComparedCase[],
  lane: Lane,
  { statistics }: GatePolicy,
): ReadonlyMap<ComparedCheck, TrialJudgement> {
  if (lane === 'mock') return new Map();
  const tried = cases.flatMap(triedChecks);
  const judged = judgeTrials(
    tried.map(({ check: { now, current, pool } }) => ({
      id: now.id,
      current,
      baseline: pool === null || pool.total === 0 ? null : pool,
    })),
    { ...DEFAULT_STATISTICS, ...statistics },
  );
  return new Map(
    tried.flatMap(({ item, check }, index) => {
      const found = judged[index];
      return found === undefined ? [] : [[check, withCost(found, item.now)] as const];
    }),
  );
}

function triedChecks(item: ComparedCase): readonly TriedCheck[] {
  if (item.now.runs.length === 1) return [];
  return item.checks.filter(({ current }) => current.total > 0).map((check) => ({ item, check }));
}

/** What the missing trials would cost: as much each as those that were held, on average. */
function withCost(judged: JudgedTrials, { runs }: CaseGroup): TrialJudgement {
  const { verdict, current, baseline, pValue, needs } = judged;
  return {
    verdict,
    current,
    baseline,
    ...(pValue === undefined ? {} : { pValue }),
    ...(needs === undefined
      ? {}
      : { needs: { trials: needs.trials, cost: costOfTrials(needs.trials, runs.filter(isSample)) } }),
  };
}

function costOfTrials(trials: number, held: readonly RunResult[]): NanoUsd | null {
  const spent = sumUsd(held.map(({ cost }) => cost));
  if (spent === null || held.length === 0) return null;
  return Math.round((spent * trials) / held.length) as NanoUsd;
}
