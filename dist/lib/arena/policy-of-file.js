import { parseMaxCostIncrease } from "../baseline/parse-gate-policy.js";
const METRICS = {
    pass_rate: 'passRate',
    score: 'score',
    cost: 'cost',
    tokens: 'tokens',
    latency_p50: 'latencyP50',
    latency_p95: 'latencyP95',
};
/** The settings of a policy file that hold for a whole invocation. */
export function settingsOf(file) {
    const { fail_on: failOn, on_missing_baseline: onMissingBaseline, max_cost_increase: increase } = file;
    const statistics = statisticsOf(file.statistics ?? {});
    const thresholds = thresholdsOf(file.thresholds ?? {});
    return {
        ...(failOn === undefined ? {} : { failOn: conditionsOf(failOn) }),
        ...(onMissingBaseline === undefined ? {} : { onMissingBaseline }),
        ...(increase === undefined
            ? {}
            : { maxCostIncrease: parseMaxCostIncrease(String(increase), 'max_cost_increase') }),
        ...(Object.keys(statistics).length === 0 ? {} : { statistics }),
        ...(thresholds.length === 0 ? {} : { thresholds }),
    };
}
/** The entries of a policy file, each for the runs of one Arena manifest, or for all. */
export function entriesOf(file, config) {
    return {
        mustPass: (file.must_pass ?? []).map((entry) => selectorOf(entry, config)),
        quarantine: (file.quarantine ?? []).map(({ reason, expires, ...entry }) => ({
            selector: selectorOf(entry, config),
            reason,
            expires,
        })),
        blessings: (file.blessings ?? []).map(({ by, at, reason, commit, ...entry }) => ({
            selector: selectorOf(entry, config),
            by,
            at,
            reason,
            sha: commit ?? null,
            source: 'file',
        })),
    };
}
function selectorOf({ scenario, provider, region, check, type }, config) {
    return {
        ...(config === undefined ? {} : { config }),
        ...(scenario === undefined ? {} : { scenario }),
        ...(provider === undefined ? {} : { provider }),
        ...(region === undefined ? {} : { region }),
        ...(check === undefined ? {} : { check }),
        ...(type === undefined ? {} : { type }),
    };
}
function conditionsOf(failOn) {
    if (failOn === 'never')
        return new Set();
    return new Set(typeof failOn === 'string' ? [failOn] : failOn);
}
function statisticsOf({ false_discovery_rate: falseDiscoveryRate, minimum_effect: minimumEffect, first_stage: firstStage, continue_at: continueAt, }) {
    return {
        ...(falseDiscoveryRate === undefined ? {} : { falseDiscoveryRate }),
        ...(minimumEffect === undefined ? {} : { minimumEffect }),
        ...(firstStage === undefined ? {} : { firstStage }),
        ...(continueAt === undefined ? {} : { continueAt }),
    };
}
function thresholdsOf(blocks) {
    return Object.keys(METRICS).flatMap((name) => {
        const { scenarios = {}, ...all } = blocks[name] ?? {};
        const metric = METRICS[name];
        return [
            ...levelsOf(all).map((bound) => ({ metric, ...bound })),
            ...Object.entries(scenarios).flatMap(([scenario, levels]) => levelsOf(levels).map((bound) => ({ metric, scenario, ...bound }))),
        ];
    });
}
function levelsOf(levels) {
    return ['fail', 'warn'].flatMap((level) => Object.entries(levels[level] ?? {}).flatMap(([key, value]) => value === undefined ? [] : [{ level, bound: boundOf(key, value) }]));
}
function boundOf(key, value) {
    if (typeof value === 'string')
        return { kind: 'change-percent', value: Number(value.slice(0, -1)) };
    return { kind: key === 'min' || key === 'max' ? 'absolute' : 'change', value };
}
