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
import { lazily } from "../lib/lazily.js";
import { chooseConcurrency } from "./arena-defaults.js";
import { executeRuns } from "./execute-runs.js";
import { narrowToAffected } from "./narrow-to-affected.js";
import { openPurse } from "./open-purse.js";
import { openStateStore } from "./open-state-store.js";
import { clearPreviousResults } from "./output-directory.js";
import { prepareRun } from "./prepare-run.js";
import { openRunFiles } from "./run-files.js";
import { completeRunOptions } from "./run-options.js";
import { runTests } from "./run-tests.js";
import { stageTrials } from "./stage-trials.js";
/**
 * Runs arenas, compares the result with a baseline and writes the files. What the author must mend is thrown as
 * `ManifestError` before anything runs; everything after that is part of the outcome.
 */
export async function runArena(given) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const asked = completeRunOptions(given);
        const startedAt = asked.clock.now();
        const prepared = await prepareRun(asked);
        const { access, chosen, configs, filed, lane, options, outputDirectory, policy } = prepared;
        const store = __addDisposableResource(env_1, await openStateStore(configs, outputDirectory), true);
        const tests = await runTests(options, lane);
        const covered = [...configs.map(({ source }) => source.file), ...tests.files];
        const resolution = await options.resolveBaseline({ lane, configs: covered, ...filed.baseline });
        const narrowed = await narrowToAffected(options, { ...prepared.inputs, lane, resolution });
        const { held } = narrowed;
        const baseline = resolution.baseline?.result;
        const purse = openPurse(options, { mode: access.mode, lane, runs: held, baseline });
        await clearPreviousResults(outputDirectory);
        const stages = stageTrials(held, { lane, resolution, statistics: policy.statistics, store });
        const judging = lazily(loadJudging);
        const runFiles = chosen.hasRunFiles ? openRunFiles(store, outputDirectory, options) : undefined;
        const runIds = await executeRuns(held, {
            ...{ ...options, ...access, ...prepared.reads, ...purse, ...prepared, store, stages },
            concurrency: chooseConcurrency(options.concurrency, prepared.manifests),
            recorder: prepared.recording?.recorder,
            onRunEnd(runId) {
                void judging();
                runFiles?.write(runId);
            },
        });
        const { concludeRun } = await judging();
        const facts = { startedAt, store, tests, covered, resolution, narrowed, stages, runFiles, runIds };
        return { ...(await concludeRun({ ...prepared, ...facts })), ...keptIn(purse) };
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
/** Comparing and reporting are a quarter of the code, and there is time to load them while other runs wait. */
function loadJudging() {
    return import("./conclude-run.js");
}
function keptIn({ responses }) {
    if (responses === undefined)
        return {};
    const { cache, directory } = responses;
    return { responses: { directory, written: cache.written } };
}
