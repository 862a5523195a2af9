import { estimateCost } from '../cost/estimate-cost.ts';
import { findPricing } from '../cost/find-pricing.ts';
import type { Budget } from '../engine/budget.ts';
import type { CostEstimate } from '../model/cost-estimate.ts';
import type { Lane } from '../model/lane.ts';
import { fromUsd, writeUsd } from '../model/money.ts';
import type { ArenaResult } from '../model/run-result.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import { openBudget } from './open-budget.ts';
import { type OpenedResponses, openResponseCache } from './open-response-cache.ts';
import type { ResolvedRunOptions } from './run-options.ts';

/** What an execution has to do with money; all of it undefined in mock mode. */
export interface Purse {
  readonly budget: Budget | undefined;
  readonly responses: OpenedResponses | undefined;
  /** What the runs are likely to cost; undefined where the baseline has none of them. */
  readonly estimate: CostEstimate | undefined;
}

/** Opens budget and response cache before anything runs, and warns of an estimate beyond the limit. */
export function openPurse(
  options: Pick<
    ResolvedRunOptions,
    'maxCost' | 'cache' | 'cacheDirectory' | 'workingDirectory' | 'executionId' | 'onWarning'
  >,
  execution: {
    readonly mode: 'mock' | 'real';
    readonly lane: Lane;
    readonly runs: readonly PlannedRun[];
    /** What the same runs took before. */
    readonly baseline: ArenaResult | undefined;
  },
): Purse {
  const { mode, lane, runs, baseline } = execution;
  const { maxCost, onWarning } = options;
  const budget = openBudget(options, lane, runs);
  const past = lane === 'real' && baseline?.lane === 'real' ? baseline.runs : [];
  const estimate = estimateCost(runs.map(priced), past);
  const likely = estimate?.cost ?? null;
  if (budget !== undefined && maxCost !== undefined && likely !== null && likely > fromUsd(maxCost)) {
    onWarning(
      `The runs are likely to cost ${writeUsd(likely)}, more than the limit of $${maxCost} (max-cost): not all of them will be held.`,
    );
  }
  return { budget, responses: openResponseCache(options, mode), estimate };
}

/** A run with the prices of its model, as an estimate wants it. */
export function priced(run: PlannedRun) {
  return { key: run.key, pricing: run.kind === 'scenario' ? findPricing(run.provider.spec) : null };
}
