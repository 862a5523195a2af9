import { sumUsd } from "./money.js";
/** Counts and totals over runs. */
export function summariseRuns(runs) {
    const count = (status) => runs.filter((run) => run.status === status).length;
    const total = (pick) => runs.reduce((sum, run) => sum + pick(run), 0);
    return {
        total: runs.length,
        passed: count('passed'),
        failed: count('failed'),
        errors: count('error'),
        skipped: count('skipped'),
        inputTokens: total((run) => run.inputTokens),
        outputTokens: total((run) => run.outputTokens),
        cost: sumUsd(runs.map((run) => run.cost)),
        unknownCosts: runs.filter((run) => run.cost === null).length,
        ...splitCosts(runs),
        ...billedTogether(runs),
    };
}
/** Roles and providers of all runs; nothing where only assistants spoke. */
function splitCosts(runs) {
    if (runs.every(({ costByRole }) => costByRole === undefined))
        return {};
    const roles = ['assistant', 'userSimulator', 'judge', 'summariser'];
    return {
        costByRole: addAmounts(runs.map(({ cost, costByRole }) => costByRole ?? { assistant: cost }), roles),
        costByProvider: addAmounts(runs.map(({ cost, provider, costByProvider }) => costByProvider ?? { [provider]: cost })),
    };
}
/** Sums by name, in the given order, else by name; names that nobody has are left out. */
function addAmounts(parts, order) {
    const names = new Set(parts.flatMap((part) => Object.keys(part)));
    const listed = order?.filter((name) => names.has(name)) ?? [...names].sort();
    const sumOf = (name) => sumUsd(parts.flatMap((part) => (Object.hasOwn(part, name) ? [part[name] ?? null] : [])));
    return Object.fromEntries(listed.map((name) => [name, sumOf(name)]));
}
/** What was billed where answers came from the response cache, or runs from the baseline. */
function billedTogether(runs) {
    const cachedCalls = runs.reduce((count, run) => count + (run.cachedCalls ?? 0), 0);
    if (cachedCalls === 0 && runs.every(({ billedCost }) => billedCost === undefined))
        return {};
    const billed = runs.map(({ cost, billedCost }) => (billedCost === undefined ? cost : billedCost));
    return { ...(cachedCalls === 0 ? {} : { cachedCalls }), billedCost: sumUsd(billed) };
}
/** A held result as a source. */
export function sourceOf(result) {
    return {
        lane: result.lane,
        summary: result.summary,
        meta: result.meta,
        async *runs() {
            yield* result.runs;
        },
    };
}
