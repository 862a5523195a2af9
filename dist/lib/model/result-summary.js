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
    };
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
