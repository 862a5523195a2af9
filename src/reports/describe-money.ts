import { isBudgetStop } from '../model/budget-stop.ts';
import type { CostEstimate } from '../model/cost-estimate.ts';
import { type NanoUsd, subtractUsd } from '../model/money.ts';
import type { ArenaResult, CostRole, ResultSummary, RunResult } from '../model/run-result.ts';
import { countOf, formatUsd } from './format-amounts.ts';

const ROLE_WORDS: Readonly<Record<CostRole, string>> = {
  assistant: 'assistant',
  userSimulator: 'simulated user',
  judge: 'judge',
  summariser: 'summaries',
};

/** What is to be said of the money beyond its sum, a clause each: who took it, and what the response cache saved. */
export function moneyFacts({ costByRole, cost, cachedCalls, billedCost }: ResultSummary): readonly string[] {
  return [
    ...(costByRole === undefined ? [] : [describeRoles(costByRole)]),
    ...describeBilled(cost, cachedCalls, billedCost),
  ];
}

/** Whether less was billed than the list price of everything. */
export function isBilledInPart(
  summary: Pick<ResultSummary, 'cost' | 'billedCost'>,
): summary is { readonly cost: NanoUsd | null; readonly billedCost: NanoUsd | null } {
  return summary.billedCost !== undefined && summary.billedCost !== summary.cost;
}

/** What was billed of the whole; where answers came from the cache, what that saved. */
function describeBilled(
  cost: ResultSummary['cost'],
  cachedCalls: number | undefined,
  billedCost: ResultSummary['billedCost'],
): readonly string[] {
  if (billedCost === undefined) return [];
  const isWhole = !isBilledInPart({ cost, billedCost });
  const whole = cost === null ? '' : ` of ${formatUsd(cost)}`;
  const billed = isWhole ? [] : [`${formatUsd(billedCost)}${whole} billed`];
  if (cachedCalls === undefined) return billed;
  const saved = subtractUsd(cost, billedCost);
  const told = saved === null ? 'what that saved is unknown' : `${formatUsd(saved)} saved`;
  return [...billed, `${countOf(cachedCalls, 'answer')} from the cache, ${told}`];
}

function describeRoles(costByRole: NonNullable<ResultSummary['costByRole']>): string {
  const roles = Object.keys(ROLE_WORDS) as readonly CostRole[];
  const parts = roles.flatMap((role) => {
    const amount = costByRole[role];
    return amount === undefined ? [] : [`${ROLE_WORDS[role]} ${formatUsd(amount)}`];
  });
  return `cost by role: ${parts.join(', ')}`;
}

/** What the runs of a plan are likely to cost, in one sentence. */
export function describeEstimate({ cost, runs }: CostEstimate, total: number): string {
  const covered = runs === total ? countOf(total, 'run') : `${runs} of ${countOf(total, 'run')}`;
  return `Likely cost of ${covered} by the tokens of the baseline: ${formatUsd(cost)}.`;
}

/** Runs that were not held, or not to their end, for want of money, and what was spent; undefined when there are none. */
export function budgetStop({
  runs,
  summary,
}: Pick<ArenaResult, 'runs' | 'summary'>):
  | { readonly runs: readonly RunResult[]; readonly spent: string }
  | undefined {
  const stopped = runs.filter(isBudgetStop);
  if (stopped.length === 0) return undefined;
  const { cost, billedCost = cost } = summary;
  const spent = billedCost === null ? 'what was spent is unknown' : `${formatUsd(billedCost)} spent`;
  return { runs: stopped, spent };
}
