import { isBudgetStop } from "../model/budget-stop.js";
import { subtractUsd } from "../model/money.js";
import { countOf, formatUsd } from "./format-amounts.js";
const ROLE_WORDS = {
    assistant: 'assistant',
    userSimulator: 'simulated user',
    judge: 'judge',
    summariser: 'summaries',
};
/** What is to be said of the money beyond its sum, a clause each: who took it, and what the response cache saved. */
export function moneyFacts({ costByRole, cost, cachedCalls, billedCost }) {
    return [
        ...(costByRole === undefined ? [] : [describeRoles(costByRole)]),
        ...describeBilled(cost, cachedCalls, billedCost),
    ];
}
/** Whether less was billed than the list price of everything. */
export function isBilledInPart(summary) {
    return summary.billedCost !== undefined && summary.billedCost !== summary.cost;
}
/** What was billed of the whole; where answers came from the cache, what that saved. */
function describeBilled(cost, cachedCalls, billedCost) {
    if (billedCost === undefined)
        return [];
    const isWhole = !isBilledInPart({ cost, billedCost });
    const whole = cost === null ? '' : ` of ${formatUsd(cost)}`;
    const billed = isWhole ? [] : [`${formatUsd(billedCost)}${whole} billed`];
    if (cachedCalls === undefined)
        return billed;
    const saved = subtractUsd(cost, billedCost);
    const told = saved === null ? 'what that saved is unknown' : `${formatUsd(saved)} saved`;
    return [...billed, `${countOf(cachedCalls, 'answer')} from the cache, ${told}`];
}
function describeRoles(costByRole) {
    const roles = Object.keys(ROLE_WORDS);
    const parts = roles.flatMap((role) => {
        const amount = costByRole[role];
        return amount === undefined ? [] : [`${ROLE_WORDS[role]} ${formatUsd(amount)}`];
    });
    return `cost by role: ${parts.join(', ')}`;
}
/** What the runs of a plan are likely to cost, in one sentence. */
export function describeEstimate({ cost, runs }, total) {
    const covered = runs === total ? countOf(total, 'run') : `${runs} of ${countOf(total, 'run')}`;
    return `Likely cost of ${covered} by the tokens of the baseline: ${formatUsd(cost)}.`;
}
/** Runs that were not held, or not to their end, for want of money, and what was spent; undefined when there are none. */
export function budgetStop({ runs, summary, }) {
    const stopped = runs.filter(isBudgetStop);
    if (stopped.length === 0)
        return undefined;
    const { cost, billedCost = cost } = summary;
    const spent = billedCost === null ? 'what was spent is unknown' : `${formatUsd(billedCost)} spent`;
    return { runs: stopped, spent };
}
