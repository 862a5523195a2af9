var __addDisposableResource = (this && this.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (this && this.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
import { compareResults } from "../baseline/compare-results.js";
import { summariseRuns } from "../model/result-summary.js";
import { laneOf, realProviders } from "../plan/lane-of.js";
import { chooseConcurrency, choosePolicy } from "./arena-defaults.js";
import { blessingsToCarry, withoutSpent } from "./blessings-in-force.js";
import { chooseMode } from "./choose-mode.js";
import { chooseReports } from "./choose-reports.js";
import { chooseTrials } from "./choose-trials.js";
import { coveredBy, laneWithTests } from "./covered-by.js";
import { describeInputs } from "./describe-inputs.js";
import { executeRuns } from "./execute-runs.js";
import { exitCodeOf } from "./exit-code.js";
import { followHistory } from "./follow-history.js";
import { loadMockConfig } from "./load-mock-config.js";
import { loadPlan } from "./load-plan.js";
import { narrowToAffected } from "./narrow-to-affected.js";
import { openPurse } from "./open-purse.js";
import { openRecording } from "./open-recording.js";
import { openStateStore } from "./open-state-store.js";
import { clearPreviousResults } from "./output-directory.js";
import { describeExecution } from "./result-meta.js";
import { resolveRunOptions } from "./run-options.js";
import { runTests } from "./run-tests.js";
import { askedOf, heldOf, stageTrials } from "./stage-trials.js";
import { writeFiles } from "./write-files.js";
/**
 * Runs arenas, compares the result with a baseline and writes the files. What the author must mend is thrown as
 * `ManifestError` before anything runs; everything after that is part of the outcome.
 */
export async function runArena(given) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const asked = resolveRunOptions(given);
        const startedAt = asked.clock.now();
        const { arenas, runs: named, filed, reads, options, outputDirectory } = await loadPlan(asked);
        const manifests = arenas.map((arena) => arena.loaded.config.spec);
        const policy = choosePolicy(options.policy, manifests, options.onWarning, filed.policy);
        const chosen = chooseReports(options, manifests);
        const access = await chooseMode(options.mode, realProviders(named), { ...options, ...reads });
        const lane = laneWithTests(laneOf(named, access.mode), access.mode, options);
        const planned = chooseTrials(named, options, filed.trials, lane);
        const recording = openRecording(options, lane, outputDirectory, access.concealer);
        const mockFile = await loadMockConfig(options, access.mode, arenas);
        const inputs = await describeInputs(planned, { ...options, ...access, ...reads, lane, mockFile });
        const configs = arenas.map((arena) => arena.loaded.config);
        const store = __addDisposableResource(env_1, await openStateStore(configs, outputDirectory), true);
        const tests = await runTests(options, lane);
        const files = [...configs.map(({ source }) => source.file), ...tests.files];
        const resolution = await options.resolveBaseline({ lane, configs: files, ...filed.baseline });
        const baseline = resolution.baseline?.result;
        const { held, join, affected } = await narrowToAffected(options, { ...inputs, lane, resolution });
        const purse = openPurse(options, { mode: access.mode, lane, runs: held, baseline });
        await clearPreviousResults(outputDirectory);
        const concurrency = chooseConcurrency(options.concurrency, manifests);
        const { recorder } = recording ?? {};
        const stages = stageTrials(held, { lane, resolution, statistics: policy.statistics, store });
        const execution = { arenas, concurrency, mockFile, store, recorder, outputDirectory, stages };
        const runIds = await executeRuns(held, { ...options, ...access, ...reads, ...purse, ...execution });
        const runs = [...join(await Promise.all(runIds.map((id) => store.getResult(id)))), ...tests.runs];
        const judgedBy = addBlessings(policy, await options.resolveBlessings());
        const carriedOn = blessingsToCarry(judgedBy, runs, baseline);
        const covered = coveredBy(files, options, baseline);
        const meta = describeExecution({ ...options, affected }, covered, startedAt, carriedOn);
        const result = { schemaVersion: 1, lane, runs, summary: summariseRuns(runs), meta };
        const judged = withoutSpent(judgedBy, baseline);
        const compared = compareResults(result, resolution, judged, stages === undefined ? {} : askedOf(held));
        const followed = followHistory(result, compared, resolution.history, options);
        const executed = { result, ...followed, store, runIds, arenas, chosen, outputDirectory, options };
        const written = await writeFiles(executed);
        const recorded = recording && (await record(recording, { ...executed, runs: heldOf(held, runs), meta }));
        const allFiles = recorded === undefined ? written : { ...written, recorded };
        return { result, ...outcomeOf(followed), files: allFiles, ...keptIn(purse) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function outcomeOf({ comparison, trends, }) {
    return { comparison, ...(trends === undefined ? {} : { trends }), exitCode: exitCodeOf(comparison) };
}
/** The policy with what was accepted elsewhere. */
function addBlessings(policy, found) {
    return found.length === 0 ? policy : { ...policy, blessings: [...(policy.blessings ?? []), ...found] };
}
/** Few executions are recorded, so what writes recordings is loaded by those. */
async function record(...[recording, executed]) {
    const { writeRecording } = await import("./write-recording.js");
    return writeRecording(recording, executed);
}
function keptIn({ responses }) {
    if (responses === undefined)
        return {};
    const { cache, directory } = responses;
    return { responses: { directory, written: cache.written } };
}
