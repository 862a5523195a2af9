import { toUsdIfKnown } from "../../model/money.js";
/**
 * The text of `arena-history.json`: one pool and one entry per line, pools by case, keys in their documented order, a
 * newline at the end.
 */
export function renderHistory({ schemaVersion, lane, pools, entries }) {
    return [
        '{',
        `"schemaVersion": ${schemaVersion},`,
        `"lane": ${JSON.stringify(lane)},`,
        `"pools": [${lines(pools.map(renderPool).sort())}],`,
        `"entries": [${lines(entries.map(renderEntry))}]`,
        '}\n',
    ].join('\n');
}
/** The line of one pool. */
export function renderPool(pool) {
    const { case: name, inputs, model, checks, since, until, executions } = pool;
    const sorted = Object.entries(checks)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, { passed, total, scores }]) => [id, { passed, total, scores }]);
    return JSON.stringify({
        case: name,
        inputs,
        model,
        checks: Object.fromEntries(sorted),
        since,
        until,
        executions,
    });
}
/** The line of one entry. */
export function renderEntry({ at, sha, event, executionId, points }) {
    return JSON.stringify({ at, sha, event, executionId, points: points.map(pointToJson) });
}
function pointToJson(point) {
    const { config, scenario, provider, model, inputs, runs, score, cost, inputTokens, outputTokens, latencyMs, } = point;
    return {
        config,
        scenario,
        provider,
        model,
        inputs,
        runs: { passed: runs.passed, total: runs.total },
        score,
        costUsd: toUsdIfKnown(cost),
        inputTokens,
        outputTokens,
        latencyMs: { p50: latencyMs.p50, p95: latencyMs.p95 },
    };
}
function lines(items) {
    return items.length === 0 ? '' : `\n${items.join(',\n')}\n`;
}
