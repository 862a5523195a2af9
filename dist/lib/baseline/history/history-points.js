import { toFourDecimals } from "../../lib/four-decimals.js";
import { groupBy } from "../../lib/group-by.js";
import { sha256 } from "../../lib/hash.js";
import { sumUsd } from "../../model/money.js";
/** Characters of the hash over a scenario's inputs. */
const HASH_LENGTH = 16;
/** The figures of runs by scenario and provider, in the order in which they come up. */
export function pointsOf(samples) {
    const groups = groupBy(samples, ({ config, scenario, provider }) => JSON.stringify([config, scenario, provider]));
    return [...groups.values()].flatMap((runs) => {
        const [first] = runs;
        return first === undefined ? [] : [pointOf(first, runs)];
    });
}
function pointOf({ config, scenario, provider, model }, runs) {
    const latencies = runs.map(({ latencyMs }) => latencyMs).sort((a, b) => a - b);
    const mean = (sum) => Math.round(sum / runs.length);
    const scores = runs.flatMap(({ checks }) => checks.flatMap(({ score }) => (score === undefined ? [] : [score])));
    const cost = sumUsd(runs.map((run) => run.cost));
    return {
        config,
        scenario,
        provider,
        model,
        inputs: inputsOf(runs),
        runs: { passed: runs.filter(({ status }) => status === 'passed').length, total: runs.length },
        ...(scores.length === 0
            ? {}
            : { score: toFourDecimals(scores.reduce((a, b) => a + b, 0) / scores.length) }),
        cost: cost === null ? null : mean(cost),
        inputTokens: mean(runs.reduce((sum, run) => sum + run.inputTokens, 0)),
        outputTokens: mean(runs.reduce((sum, run) => sum + run.outputTokens, 0)),
        latencyMs: { p50: quantile(latencies, 0.5), p95: quantile(latencies, 0.95) },
    };
}
/** Empty where the inputs of a run are not known; two such points cannot be said to be alike. */
function inputsOf(runs) {
    const known = runs.flatMap(({ inputs }) => (inputs === undefined || inputs === '' ? [] : [inputs]));
    if (known.length < runs.length)
        return '';
    return sha256([...new Set(known)].sort().join('\n')).slice(0, HASH_LENGTH);
}
/** The smallest value that at least this share of all values does not exceed; whole milliseconds. */
function quantile(sorted, share) {
    return Math.round(sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? 0);
}
