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
import { createJudge } from "../conversation/ask-judge.js";
import { ABORTED } from "../conversation/conversation-end.js";
import { createRunEmitter } from "../events/event-bus.js";
import { pairEvents } from "../events/pair-events.js";
import { limitConcurrency } from "../lib/limit-concurrency.js";
import { wordSimilarity } from "../lib/word-similarity.js";
import { executeRun, skipRun } from "./execute-run.js";
import { holdInStages } from "./hold-in-stages.js";
/**
 * Holds the runs of a plan, all or in stages, and gives the ids of those held in plan order. What goes wrong in a run is part of its result; only
 * a store that refuses makes this throw.
 */
export async function executePlan(runs, options) {
    const { concurrency, executor, signal } = options;
    return pairEvents(planEvents(runs.length, options.estimate), { emit: options.bus.emit, elapsedMs: elapsedIn(options) }, () => holdInStages(runs, options, (some) => limitConcurrency(some, concurrency, async (run) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const limits = __addDisposableResource(env_1, options.limit?.({ run }), false);
            const setting = settingOf({ run }, { ...options, signal: limits?.signal ?? signal });
            // A store may outlive an execution, and the ids of the mock lane come again.
            await options.store.delete(setting.conversationId);
            const refusal = signal.aborted ? ABORTED : options.budget?.refuseRun();
            await (refusal === undefined
                ? executeRun({ run }, executor, setting)
                : skipRun(run, setting, refusal));
            return setting.runId;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    })));
}
function planEvents(total, estimate) {
    return {
        started: { type: 'plan.started', total, ...(estimate === undefined ? {} : { estimate }) },
        completed: (held, durationMs) => ({ type: 'plan.completed', total: held.length, durationMs }),
        failed: (error, durationMs) => ({ type: 'plan.failed', total, durationMs, error }),
    };
}
/** Time stands still in the mock lane. */
function elapsedIn({ lane, elapsedMs }) {
    return lane === 'mock' ? () => 0 : elapsedMs;
}
/** What one conversation takes from outside; what its request asks for wins. */
export function settingOf(request, options) {
    const { run, overrides } = request;
    const { clock, lane, readText } = options;
    const sideCalls = [];
    const runId = request.runId ?? options.runId(run);
    const conversationId = request.conversationId ?? runId;
    const recordingPath = options.recordingPath?.(runId);
    const setting = {
        runId,
        conversationId,
        stateMetadata: metadataOf(request),
        ...(overrides === undefined ? {} : { overrides }),
        clock,
        elapsedMs: elapsedIn(options),
        signal: options.signal,
        store: request.store?.store ?? options.store,
        emit: createRunEmitter(request.bus ?? options.bus, { runKey: run.key, runId, conversationId }),
        ...(lane === 'mock' ? { similarity: wordSimilarity } : {}),
        readText,
        speakerFor: (asked) => options.createSpeaker(run, asked),
        noteSideCall: (call) => {
            sideCalls.push(call);
        },
    };
    return {
        ...setting,
        attempt: 1,
        ...(options.commit === undefined ? {} : { commit: options.commit }),
        ...(recordingPath === undefined ? {} : { recordingPath }),
        sideCalls,
        createContext: () => ({
            ...setting,
            provider: options.createProvider(run),
            tools: options.createTools(run),
            judge: createJudge(run, setting),
        }),
    };
}
/** What the stored state of a conversation carries from the beginning. */
function metadataOf({ metadata, store }) {
    const userId = store?.userId;
    return { ...store?.metadata, ...(userId === undefined ? {} : { user_id: userId }), ...metadata };
}
