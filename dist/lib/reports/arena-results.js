import { boundDepth } from "../lib/bound-depth.js";
import { createStringSink } from "../lib/text-sink.js";
import { blessingToJson } from "../model/blessing-json.js";
import { toUsdIfKnown as usd } from "../model/money.js";
import { sourceOf } from "../model/result-summary.js";
/** Levels of what models and tools said; whoever reads the file refuses one that is nested without bound. */
const DEPTH = 40;
/** Writes `arena-results.json` piece by piece: keys in their documented order, one run per line, `meta` last. */
export async function writeArenaResults(source, sink) {
    await sink.write(`{\n"schemaVersion": 1,\n"lane": ${JSON.stringify(source.lane)},\n"runs": [`);
    let separator = '\n';
    for await (const run of source.runs()) {
        await sink.write(`${separator}${JSON.stringify(runToJson(run))}`);
        separator = ',\n';
    }
    await sink.write(`\n],\n"summary": ${JSON.stringify(summaryToJson(source.summary))},\n`);
    await sink.write(`"meta": ${JSON.stringify(metaToJson(source.meta))}\n}\n`);
}
/** A result as the text of `arena-results.json`. */
export async function renderArenaResults(result) {
    const sink = createStringSink();
    await writeArenaResults(sourceOf(result), sink);
    return sink.text();
}
/** What a run of a scenario in code leaves behind, its run as `arena-results.json` spells it. */
export function renderScenarioRecord({ lane, location, finishedAt, run }) {
    const record = {
        schemaVersion: 1,
        lane,
        location: locationToJson(location),
        finishedAt,
        run: runToJson(run),
    };
    return `${JSON.stringify(record)}\n`;
}
// The functions below name every key: that is what keeps order and content apart from how the engine builds its objects.
function runToJson(run) {
    return {
        key: run.key,
        id: run.id,
        config: run.config,
        scenario: run.scenario,
        provider: run.provider,
        model: run.model,
        region: run.region,
        trial: run.trial,
        status: run.status,
        inputs: run.inputs,
        carried: run.carried && { sha: run.carried.sha },
        unscripted: run.unscripted,
        error: run.error && errorToJson(run.error),
        skipReason: run.skipReason,
        costUsd: usd(run.cost),
        ...sharesToJson(run),
        inputTokens: run.inputTokens,
        outputTokens: run.outputTokens,
        latencyMs: run.latencyMs,
        messages: run.messages.map(messageToJson),
        checks: run.checks.map(checkToJson),
    };
}
function errorToJson({ code, message, location }) {
    return { code, message, location: location && locationToJson(location) };
}
function locationToJson({ file, line, column }) {
    return { file, line, column };
}
function messageToJson({ index, turn, iteration, role, text, cached, toolCalls, toolFailed }) {
    const calls = toolCalls.map(({ id, name, args }) => ({ id, name, args: boundDepth(args, DEPTH) }));
    return { index, turn, iteration, role, text, cached, toolCalls: calls, toolFailed };
}
function checkToJson(check) {
    return {
        id: check.id,
        use: check.use,
        scope: check.scope,
        turn: check.turn,
        iteration: check.iteration,
        index: check.index,
        type: check.type,
        status: check.status,
        expected: check.expected,
        advisory: check.advisory,
        code: check.code,
        score: check.score,
        message: check.message,
        details: check.details === undefined ? undefined : boundDepth(check.details, DEPTH),
        location: locationToJson(check.location),
    };
}
function summaryToJson(summary) {
    const { total, passed, failed, errors, skipped, inputTokens, outputTokens, cost, unknownCosts } = summary;
    return {
        total,
        passed,
        failed,
        errors,
        skipped,
        inputTokens,
        outputTokens,
        costUsd: usd(cost),
        unknownCosts,
        ...sharesToJson(summary),
    };
}
function sharesToJson({ costByRole, costByProvider, cachedCalls, billedCost }) {
    return {
        costByRole: costByRole && amountsToJson(costByRole),
        costByProvider: costByProvider && amountsToJson(costByProvider),
        cachedCalls,
        billedUsd: billedCost === undefined ? undefined : usd(billedCost),
    };
}
function amountsToJson(amounts) {
    return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, usd(amount)]));
}
function metaToJson({ engineVersion, generatedAt, durationMs, executionId, host, commit, selection, affected, blessings, }) {
    return {
        engineVersion,
        generatedAt,
        durationMs,
        executionId,
        host,
        commit,
        selection,
        affected: affected && affectedToJson(affected),
        blessings: blessings?.map(blessingToJson),
    };
}
function affectedToJson({ base, changedFiles, ran, carried, everythingBecause, unread }) {
    const scenarios = ran.map(({ config, scenario, because }) => ({ config, scenario, because }));
    return { base, changedFiles, ran: scenarios, carried, everythingBecause, unread };
}
