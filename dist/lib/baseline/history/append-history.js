import { groupBy } from "../../lib/group-by.js";
import { caseKey } from "../../model/case-key.js";
import { countsAsFailure } from "../../model/status.js";
import { isSample } from "../is-sample.js";
import { COMPACTION } from "./history-limits.js";
import { pointsOf } from "./history-points.js";
import { isJudgedSample } from "./judged-samples.js";
import { inOrder } from "./parse-history.js";
import { poolKey } from "./pool-key.js";
/**
 * Adds an execution to what earlier ones of its lane found: its samples to the pools of their inputs, its figures as an
 * entry. A history of the other lane counts for nothing, and an execution that is in it already is not counted again.
 */
export function appendHistory(history, result, facts) {
    const { lane } = result;
    const earlier = history?.lane === lane ? history : { schemaVersion: 1, lane, pools: [], entries: [] };
    if (earlier.entries.some(({ executionId }) => executionId === facts.executionId))
        return earlier;
    const samples = result.runs.filter(isSample);
    const points = pointsOf(samples.filter(isJudgedSample));
    return {
        ...earlier,
        pools: pooled(earlier.pools, samples, facts.at),
        entries: inOrder([...earlier.entries, { ...facts, points }]),
    };
}
function pooled(earlier, samples, at) {
    const pools = new Map(earlier.map((pool) => [poolKey(pool), pool]));
    const known = samples.flatMap((run) => {
        const identity = identityOf(run);
        return identity === undefined ? [] : [{ identity, run }];
    });
    for (const [key, group] of groupBy(known, ({ identity }) => poolKey(identity))) {
        const [first] = group;
        if (first === undefined)
            continue;
        const runs = group.map(({ run }) => run);
        pools.set(key, addTo(pools.get(key), first.identity, runs, at));
    }
    return [...pools.values()];
}
function addTo(known, identity, runs, at) {
    return {
        ...identity,
        checks: addChecks(known?.checks ?? {}, runs),
        since: known === undefined || isBefore(at, known.since) ? at : known.since,
        until: known === undefined || isBefore(known.until, at) ? at : known.until,
        executions: (known?.executions ?? 0) + 1,
    };
}
/** Without a hash of its inputs nobody knows which samples a run may be counted with. */
function identityOf(run) {
    const { inputs, model } = run;
    return inputs === undefined || inputs === '' ? undefined : { case: caseKey(run), inputs, model };
}
function addChecks(earlier, runs) {
    const checks = new Map(Object.entries(earlier));
    for (const check of runs.flatMap((run) => run.checks)) {
        if (check.status !== 'passed' && check.status !== 'failed')
            continue;
        const known = checks.get(check.id) ?? { passed: 0, total: 0 };
        const scores = [...(known.scores ?? []), ...(check.score === undefined ? [] : [check.score])];
        checks.set(check.id, {
            passed: known.passed + (countsAsFailure(check) ? 0 : 1),
            total: known.total + 1,
            ...(scores.length === 0 ? {} : { scores: scores.slice(-COMPACTION.scores) }),
        });
    }
    return Object.fromEntries(checks);
}
function isBefore(one, other) {
    return Date.parse(one) < Date.parse(other);
}
