import { z } from 'zod';
import { toUsd } from "../model/money.js";
import { judgeBudgets } from "./budgets.js";
import { defineCheck } from "./check.js";
import { judgeInScope } from "./outcome.js";
import { atLeastOne, bound } from "./param-schemas.js";
/** Passes when the replies cost little enough. */
export const costBudget = defineCheck({
    type: 'cost_budget',
    scope: 'both',
    description: 'Passes when cost and tokens of all model calls in scope are within the budgets.',
    params: () => z
        .strictObject({
        max_cost_usd: bound.optional().describe('Largest cost in US dollars.'),
        max_input_tokens: bound.optional().describe('Largest number of input tokens.'),
        max_output_tokens: bound.optional().describe('Largest number of output tokens.'),
        max_total_tokens: bound.optional().describe('Largest number of input and output tokens together.'),
    })
        .superRefine(atLeastOne('max_cost_usd', 'max_input_tokens', 'max_output_tokens', 'max_total_tokens')),
    evaluate(subject, params) {
        return judgeInScope(subject, () => {
            const replies = subject.messages.filter(({ role }) => role === 'assistant');
            const costs = replies.map(({ cost }) => cost);
            const cost = sum(costs, ({ totalCost }) => totalCost);
            const input = sum(costs, ({ inputTokens }) => inputTokens);
            const output = sum(costs, ({ outputTokens }) => outputTokens);
            const total = { ...output, used: input.used + output.used };
            const usd = { ...cost, used: toUsd(cost.used) };
            const details = {
                cost_usd: usd.isComplete ? usd.used : null,
                input_tokens: input.isComplete ? input.used : null,
                output_tokens: output.isComplete ? output.used : null,
            };
            const budgets = [
                { what: 'cost', show: (amount) => `$${amount}`, ...usd, max: params.max_cost_usd },
                { what: 'input tokens', show: String, ...input, max: params.max_input_tokens },
                { what: 'output tokens', show: String, ...output, max: params.max_output_tokens },
                { what: 'total tokens', show: String, ...total, max: params.max_total_tokens },
            ];
            const asked = budgets.flatMap(({ max, ...budget }) => (max === undefined ? [] : [{ ...budget, max }]));
            return judgeBudgets(asked, details, 'COST_UNKNOWN');
        });
    },
});
/** Adds what is known up. */
function sum(costs, amountOf) {
    const amounts = costs.map((cost) => (cost === undefined ? null : amountOf(cost)));
    const known = amounts.filter((amount) => amount !== null);
    return {
        used: known.reduce((total, amount) => total + amount, 0),
        isComplete: known.length === amounts.length,
    };
}
