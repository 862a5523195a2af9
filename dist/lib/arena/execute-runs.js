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
import { buildEngineComponents } from "../engine/build-engine-components.js";
import { createEngine } from "../engine/create-engine.js";
import { mockClock } from "../engine/mock-time.js";
import { recordModels } from "../engine/record-models.js";
import { createEventBus } from "../events/event-bus.js";
import { laneOf } from "../plan/lane-of.js";
import { createRealModels } from "./real-models.js";
import { createSessionRecorder } from "./session-recorder.js";
/** Executes a plan; the answer is the ids of the runs held, in plan order, the rest is in the store. */
export async function executeRuns(runs, settings) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { clock, commit, environment, executionId, onWarning, signal, workingDirectory } = settings;
        const { fetch, outputDirectory, runTimeoutMs, stages, timers } = settings;
        // What is recorded of the mock lane is the same every time, so its events are dated like its results.
        const eventClock = laneOf(runs, settings.mode) === 'mock' ? mockClock : clock;
        const bus = createEventBus(eventClock, (error) => onWarning(`A progress listener failed: ${error}`));
        if (settings.onEvent !== undefined)
            bus.subscribe(settings.onEvent, settings.eventTypes);
        hearEnds(bus, settings.onRunEnd);
        const components = buildEngineComponents(settings, {
            models: modelsOf(settings),
            stateStore: settings.store,
            outputDirectory,
            openRecorder: (directory) => createSessionRecorder({ directory, outputDirectory }, onWarning),
            ...{ bus, clock, environment, executionId, onWarning, signal, timers, workingDirectory },
            ...(fetch === undefined ? {} : { fetch }),
            ...(runTimeoutMs === undefined ? {} : { runTimeoutMs }),
            ...(commit === undefined ? {} : { commit }),
            ...(settings.budget === undefined ? {} : { budget: settings.budget }),
            ...(settings.estimate === undefined ? {} : { estimate: settings.estimate }),
        });
        const { recorder } = settings;
        const models = recorder === undefined ? components.models : recordModels(components.models, recorder);
        const engine = __addDisposableResource(env_1, createEngine({ ...components, models }), true);
        await engine.configureSessionRecordingFromConfig();
        return await engine.executeRuns(stages === undefined ? { runs } : { runs, stages }, settings.concurrency);
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
function hearEnds(bus, onRunEnd) {
    if (onRunEnd === undefined)
        return;
    for (const type of ['arena.run.completed', 'arena.run.failed']) {
        bus.subscribeTo(type, ({ runId }) => onRunEnd(runId));
    }
}
function modelsOf(settings) {
    const { concealer, mode, mockFile, budget, responses } = settings;
    if (mode === 'mock')
        return { mode, ...(mockFile === undefined ? {} : { mockFile }) };
    const purse = {
        ...(budget === undefined ? {} : { budget }),
        ...(responses === undefined ? {} : { cache: responses }),
    };
    return { mode, concealer, createReal: createRealModels(settings, settings, purse) };
}
