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
import { performance } from 'node:perf_hooks';
import { executePlan } from "../engine/execute-plan.js";
import { createProviderPool } from "../engine/provider-pool.js";
import { createRunId } from "../engine/run-id.js";
import { createEventBus } from "../events/event-bus.js";
import { A2A_LIMITS } from "../tools/a2a-client.js";
import { openLiveToolSources } from "../tools/live-tool-source.js";
import { MCP_LIMITS } from "../tools/mcp-tools.js";
import { createMockToolSources } from "../tools/mock-tool-source.js";
import { mockClock } from "./mock-time.js";
/** Executes a plan; the answer is the run ids in plan order, the rest is in the store. */
export async function executeRuns(runs, settings) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { lane, mode, mockFile, store, executionId, concurrency, signal, readText, commit } = settings;
        const clock = lane === 'mock' ? mockClock : settings.clock;
        const bus = createEventBus(settings.clock, (error) => settings.onWarning(`A progress listener failed: ${error}`));
        if (settings.onEvent !== undefined)
            bus.subscribe(settings.onEvent);
        bus.subscribe((event) => {
            if (event.type === 'warning')
                settings.onWarning(event.message);
        });
        const pool = createProviderPool({ mode, ...(mockFile === undefined ? {} : { mockFile }) });
        const tools = __addDisposableResource(env_1, await openTools(runs, settings, readText), true);
        return await executePlan(runs, {
            concurrency,
            lane,
            store,
            clock,
            elapsedMs: () => performance.now(),
            bus,
            signal,
            createProvider: (run) => pool.providerOf(run),
            createSpeaker: (run, asked) => pool.speakerFor(run, asked),
            createTools: (run) => tools.toolsFor(toolRequest(run, mockFile)),
            readText,
            ...(commit === undefined ? {} : { commit }),
            runId: (run) => createRunId(run, { lane, executionId, attempt: 1 }),
        });
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
/** Opens the tools of a plan: in mock mode scripts alone, else the servers of arenas whose prompts allow tools. */
async function openTools(runs, { mode, environment, workingDirectory, executionId, signal, onWarning }, readText) {
    if (mode === 'mock')
        return createMockToolSources(readText);
    const arenas = new Set(runs.filter((run) => allowedToolsOf(run).length > 0).map(({ arena }) => arena.loaded));
    let messages = 0;
    return openLiveToolSources([...arenas], {
        fetch,
        environment,
        workingDirectory,
        signal,
        limits: { ...MCP_LIMITS, ...A2A_LIMITS },
        createMessageId: () => `${executionId}-${++messages}`,
        readText,
        onWarning,
    });
}
function allowedToolsOf(run) {
    return (run.kind === 'scenario' ? run.prompt?.manifest.spec.allowed_tools : undefined) ?? [];
}
function toolRequest(run, mockFile) {
    return {
        arena: run.arena.loaded,
        allowedTools: allowedToolsOf(run),
        mockFile: mockFile ?? (run.kind === 'scenario' ? run.provider.mockFile : undefined),
    };
}
