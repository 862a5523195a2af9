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
import path from 'node:path';
import { conversationResultOf } from "../conversation/conversation-result.js";
import { InternalError } from "../errors/internal-error.js";
import { ManifestError } from "../errors/manifest-error.js";
import { laneOf } from "../plan/lane-of.js";
import { planRuns } from "../plan/plan-runs.js";
import { createAnsweringExecutor } from "./answering-executor.js";
import { limitConversation } from "./conversation-limits.js";
import { createConversationsUnderWay } from "./conversations-under-way.js";
import { executePlan, settingOf } from "./execute-plan.js";
import { executeRun, streamRun } from "./execute-run.js";
import { createHeardBuses } from "./heard-buses.js";
import { mockClock } from "./mock-time.js";
import { recordingDirectoryOf } from "./recording-directory.js";
import { createRunId } from "./run-id.js";
/** Creates an engine of components; it is their owner from now on. */
export function createEngine(components) {
    return new ComponentEngine(components);
}
class ComponentEngine {
    #components;
    #models;
    #bus;
    #heard;
    #buses = createHeardBuses((bus) => this.#attach(bus));
    #conversations = createConversationsUnderWay();
    /** What was asked for and is not over. Streams are not among it, as nobody may read on. */
    #running = new Set();
    #recorder;
    #closing;
    constructor(components) {
        this.#components = components;
        this.#models = components.models;
        this.#bus = components.bus;
        this.#heard = this.#buses.listen(components.bus);
    }
    getConfig() {
        return this.#components.config;
    }
    get stateStore() {
        return this.#components.stateStore;
    }
    generateRunPlan(filters = {}) {
        return planRuns(this.#components.config.arenas, filters);
    }
    executeRuns(plan, concurrency) {
        return this.#track(this.#executeRuns(plan, concurrency));
    }
    executeConversation(request) {
        return this.#track(this.#executeConversation(request, this.#components.executor));
    }
    answer(request) {
        const { turnExecutors } = this.#components;
        const executor = createAnsweringExecutor(turnExecutors.pipeline, request);
        return this.#track(this.#executeConversation(request, executor));
    }
    async #executeRuns({ runs, stages }, concurrency) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { executor } = this.#components;
            const options = await this.#open(runs);
            const _underWay = __addDisposableResource(env_1, this.#conversations.begin(options.store, runs.map(options.runId)), false);
            const _heard = __addDisposableResource(env_1, this.#buses.listen(options.bus), false);
            try {
                const { estimate } = this.#components.options;
                const told = {
                    ...(estimate === undefined ? {} : { estimate }),
                    ...(stages === undefined ? {} : { stages }),
                };
                const limit = (request) => this.#limit(request, options.signal);
                return await executePlan(runs, { ...options, ...told, executor, concurrency, limit });
            }
            finally {
                await this.#recorder?.settle();
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    async #executeConversation(request, executor) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const options = await this.#open([request.run]);
            const limits = __addDisposableResource(env_2, this.#limit(request, options.signal), false);
            const setting = settingOf(request, { ...options, signal: limits.signal });
            const _underWay = __addDisposableResource(env_2, this.#conversations.begin(setting.store, [setting.conversationId]), false);
            const _heard = __addDisposableResource(env_2, this.#buses.listen(request.bus ?? options.bus), false);
            try {
                await setting.store.delete(setting.conversationId);
                await executeRun(request, executor, setting);
                return conversationResultOf(await setting.store.getArenaState(setting.conversationId));
            }
            finally {
                await this.#recorder?.settle();
            }
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    async *executeConversationStream(request) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const options = await this.#open([request.run]);
            const limits = __addDisposableResource(env_3, this.#limit(request, options.signal), false);
            const setting = settingOf(request, { ...options, signal: limits.signal });
            const _underWay = __addDisposableResource(env_3, this.#conversations.begin(setting.store, [setting.conversationId]), false);
            const _heard = __addDisposableResource(env_3, this.#buses.listen(request.bus ?? options.bus), false);
            try {
                await setting.store.delete(setting.conversationId);
                let last = { turn: 0, tokenCount: 0 };
                for await (const chunk of streamRun(request, this.#components.executor, setting)) {
                    last = chunk;
                    yield chunk;
                }
                const result = conversationResultOf(await setting.store.getArenaState(setting.conversationId));
                const { turn, tokenCount } = last;
                const failure = result.error === undefined ? {} : { error: result.error };
                yield { turn, delta: '', tokenCount, ...failure, result: async () => result };
            }
            finally {
                await this.#recorder?.settle();
            }
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            __disposeResources(env_3);
        }
    }
    setEventBus(bus) {
        const before = this.#heard;
        this.#bus = bus;
        this.#heard = this.#buses.listen(bus);
        before[Symbol.dispose]();
    }
    async enableMockProviderMode(file) {
        this.#requireOpen();
        const mockFile = typeof file === 'string' ? await this.#readMockFile(file) : file;
        this.#models = this.#components.createModels({
            mode: 'mock',
            ...(mockFile === undefined ? {} : { mockFile }),
        });
    }
    async enableSessionRecording(directory) {
        this.#requireOpen();
        const { openRecorder } = this.#components.options;
        if (openRecorder === undefined)
            throw notGiven('openRecorder', 'record sessions');
        const before = this.#recorder;
        this.#recorder = openRecorder(path.resolve(directory));
        this.#buses.renew();
        await before?.settle();
    }
    async configureSessionRecordingFromConfig() {
        const { config, options } = this.#components;
        const directory = recordingDirectoryOf(config.arenas, options.outputDirectory);
        if (directory !== undefined)
            await this.enableSessionRecording(directory);
        return directory !== undefined;
    }
    get recordingDir() {
        return this.#recorder?.directory;
    }
    recordingPath(runId) {
        return this.#recorder?.pathOf(runId);
    }
    close() {
        this.#closing ??= this.#end();
        return this.#closing;
    }
    [Symbol.asyncDispose]() {
        return this.close();
    }
    async #end() {
        await this.#components.dispose();
        await Promise.allSettled(this.#running);
        this.#heard[Symbol.dispose]();
        await this.#recorder?.settle();
        this.#recorder = undefined;
    }
    /** What runs take from outside, with the servers of their tools started. */
    async #open(runs) {
        this.#requireOpen();
        const { config, stateStore, clock, timers, signal, options } = this.#components;
        const { mode, providers, tools, prepare } = this.#models;
        const { executionId, commit, budget } = options;
        if (mode === 'real')
            await prepare(runs);
        this.#requireOpen();
        const toolsOfRun = await tools.open(runs);
        this.#requireOpen();
        const lane = laneOf(runs, mode);
        return {
            lane,
            store: stateStore,
            clock: lane === 'mock' ? mockClock : clock,
            elapsedMs: () => timers.now(),
            bus: this.#bus,
            signal,
            createProvider: (run) => providers.providerOf(run),
            createSpeaker: (run, asked) => providers.speakerFor(run, asked),
            createTools: toolsOfRun,
            readText: config.readText,
            ...(commit === undefined ? {} : { commit }),
            ...(budget === undefined || mode === 'mock' ? {} : { budget }),
            runId: (run) => createRunId(run, { lane, executionId, attempt: 1 }),
            recordingPath: (runId) => this.recordingPath(runId),
        };
    }
    #limit(request, signal) {
        const { timers, options } = this.#components;
        return limitConversation(request, signal, timers, options.runTimeoutMs);
    }
    /** Hears warnings and feeds the recorder. Events that nobody hears are not made, so only an enabled one listens. */
    #attach(bus) {
        const recorder = this.#recorder;
        const leave = [
            bus.subscribeTo('warning', ({ message }) => this.#components.options.onWarning?.(message)),
            ...(recorder === undefined ? [] : [bus.subscribe((event) => recorder.record(event))]),
        ];
        return () => {
            for (const unsubscribe of leave)
                unsubscribe();
        };
    }
    async #track(action) {
        this.#running.add(action);
        try {
            return await action;
        }
        finally {
            this.#running.delete(action);
        }
    }
    async #readMockFile(file) {
        const { readMockFile } = this.#components.options;
        if (readMockFile === undefined)
            throw notGiven('readMockFile', 'read a mock file by its path');
        return readMockFile(file);
    }
    #requireOpen() {
        if (this.#closing === undefined)
            return;
        throw new InternalError({ code: 'ENGINE_CLOSED', message: 'The engine is closed; create another one.' });
    }
}
function notGiven(option, what) {
    return new ManifestError({
        code: 'USAGE',
        message: `The engine was built without "${option}" and cannot ${what}; give it, or use openEngine.`,
    });
}
