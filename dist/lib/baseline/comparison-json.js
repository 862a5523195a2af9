import { blessingToJson } from "../model/blessing-json.js";
import { toUsdIfKnown as usd } from "../model/money.js";
/** The text of `comparison.json`; keys in their documented order, two spaces of indent, a newline at the end. */
export function renderComparison(comparison) {
    return `${JSON.stringify(comparisonToJson(comparison), undefined, 2)}\n`;
}
function comparisonToJson(comparison) {
    const { cost, tokens, latency } = comparison;
    return {
        schemaVersion: comparison.schemaVersion,
        baseline: originToJson(comparison.baseline),
        reason: comparison.reason,
        newFailures: comparison.newFailures.map(entryToJson),
        existingFailures: comparison.existingFailures.map(entryToJson),
        fixed: comparison.fixed.map(entryToJson),
        flaky: comparison.flaky.map(entryToJson),
        undecided: comparison.undecided.map(entryToJson),
        added: comparison.added.map(entryToJson),
        removed: comparison.removed.map(entryToJson),
        changed: comparison.changed.map(entryToJson),
        notComparable: comparison.notComparable.map(entryToJson),
        errors: comparison.errors.map(entryToJson),
        skipped: comparison.skipped.map(entryToJson),
        excused: comparison.excused.map(entryToJson),
        blessings: comparison.blessings?.map(blessingToJson),
        policyChanges: comparison.policyChanges?.map(({ file, changes }) => ({ file, changes })),
        power: comparison.power,
        paired: comparison.paired,
        scores: comparison.scores,
        drift: comparison.drift?.map(driftToJson),
        conversations: comparison.conversations,
        cost: { ...costToJson(cost), byScenario: cost.byScenario.map(flattened(costToJson)) },
        tokens: {
            input: tokens.input,
            output: tokens.output,
            byScenario: tokens.byScenario.map(flattened(({ input, output }) => ({ input, output }))),
        },
        latency: {
            baseline: latency.baseline,
            current: latency.current,
            delta: latency.delta,
            deltaPercent: latency.deltaPercent,
            byScenario: latency.byScenario.map(flattened((delta) => delta)),
        },
        verdict: comparison.verdict,
        gate: comparison.gate.map(({ rule, outcome, reason }) => ({ rule, outcome, reason })),
    };
}
function driftToJson(finding) {
    const { metric, cause, provider, model, scenario, before, now, samples, pValue, since } = finding;
    return { metric, cause, provider, model, scenario, before, now, samples, pValue, since };
}
function originToJson(origin) {
    if (origin === null)
        return null;
    const { sha, ref, runId, createdAt, source, distance, engineVersion, configuration } = origin;
    const { steps, unverified } = origin;
    return {
        ...{ sha, ref, runId, createdAt, source, distance, engineVersion, configuration },
        ...{ steps, unverified },
    };
}
function entryToJson(entry) {
    const { run, check, config, scenario, provider, region, use, scope, turn, iteration, type } = entry;
    const { location, message, status, baselineStatus, code, note, trials, mustPass, excuse } = entry;
    return {
        run,
        check,
        config,
        scenario,
        provider,
        region,
        use,
        scope,
        turn,
        iteration,
        type,
        status,
        baselineStatus,
        code,
        note,
        trials: trials && trialsToJson(trials),
        mustPass,
        excuse,
        message,
        location,
    };
}
function trialsToJson({ verdict, current, baseline, pValue, needs }) {
    const needed = needs && { trials: needs.trials, costUsd: usd(needs.cost) };
    return { verdict, current, baseline, pValue, needs: needed };
}
function costToJson({ baseline, current, delta, deltaPercent }) {
    return { baselineUsd: usd(baseline), currentUsd: usd(current), deltaUsd: usd(delta), deltaPercent };
}
function flattened(toJson) {
    return ({ config, scenario, delta }) => ({ config, scenario, ...toJson(delta) });
}
