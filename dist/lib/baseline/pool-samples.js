import { caseOfRunKey } from "../model/case-key.js";
import { sampleOf } from "./check-group.js";
/**
 * Opens the samples of a baseline. To those of its own come the trials that the history counts for the same case, model
 * and hash over all inputs. The history usually counts the execution that made the baseline too: where it names it, or
 * where the pool reaches over the time of it, the baseline's own trials are not added once more.
 */
export function openSamplePool(baseline, history) {
    if (baseline === undefined || history === undefined)
        return (_run, group) => sampleOf(group);
    const pools = new Map(history.pools.map((pool) => [poolKey(pool.case, pool.inputs, pool.model), pool]));
    const { executionId, generatedAt } = baseline.meta;
    const isNamed = history.entries.some((entry) => entry.executionId === executionId);
    return (run, group) => {
        const own = sampleOf(group);
        const pool = poolOf(pools, run);
        const earlier = pool && sampleIn(pool, group.id);
        if (pool === undefined || earlier === undefined)
            return own;
        if (isNamed || isWithin(pool, generatedAt))
            return earlier.total < own.total ? own : earlier;
        return { passed: own.passed + earlier.passed, total: own.total + earlier.total };
    };
}
function poolKey(name, inputs, model) {
    return JSON.stringify([name, inputs, model]);
}
function poolOf(pools, { key, inputs, model }) {
    return inputs === undefined ? undefined : pools.get(poolKey(caseOfRunKey(key), inputs, model));
}
function sampleIn({ checks }, id) {
    return Object.hasOwn(checks, id) ? checks[id] : undefined;
}
function isWithin({ since, until }, time) {
    const at = Date.parse(time);
    return Date.parse(since) <= at && at <= Date.parse(until);
}
