import { z } from 'zod';
import { judgeBudgets } from "./budgets.js";
import { defineCheck } from "./check.js";
import { judgeInScope } from "./outcome.js";
import { bound } from "./param-schemas.js";
/** Passes when the model answered every turn in scope fast enough. */
export const latencyBudget = defineCheck({
    type: 'latency_budget',
    scope: 'both',
    description: 'Passes when the model answered fast enough: all its calls of a turn together, of the slowest turn in scope.',
    params: () => z.strictObject({
        max_ms: bound.describe('Longest time in milliseconds; the time of tools does not count.'),
    }),
    evaluate(subject, { max_ms: max }) {
        return judgeInScope(subject, () => {
            const replies = subject.messages.filter(({ role }) => role === 'assistant');
            const isComplete = replies.every(({ latencyMs }) => latencyMs !== undefined);
            const used = slowestTurn(replies);
            const budget = { what: 'latency', max, used, isComplete, show: (amount) => `${amount} ms` };
            const outcome = judgeBudgets([budget], { latency_ms: used, max_ms: max }, 'LATENCY_UNKNOWN');
            const score = used === 0 ? 1 : Math.min(1, max / used);
            return outcome.status === 'error' ? outcome : { ...outcome, score };
        });
    },
});
/** Milliseconds; a self-play turn counts once per repetition. */
function slowestTurn(replies) {
    const times = new Map();
    for (const { turn, iteration = 0, latencyMs = 0 } of replies) {
        const key = `${turn}/${iteration}`;
        times.set(key, (times.get(key) ?? 0) + latencyMs);
    }
    return Math.max(0, ...times.values());
}
