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
import { ProviderError } from "../errors/provider-error.js";
/** Gives every call of a provider so many milliseconds; one that takes longer is called off and may be repeated. */
export function withTimeout(provider, milliseconds, timers) {
    const tooLong = () => new ProviderError({
        code: 'PROVIDER_TIMEOUT',
        message: `Provider "${provider.id}" gave no complete answer within ${milliseconds / 1000} s.`,
        retryable: true,
    });
    return {
        id: provider.id,
        capabilities: provider.capabilities,
        async complete(request, signal) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const limit = __addDisposableResource(env_1, limitTime(signal, milliseconds, timers, tooLong), false);
                return await limit.race(provider.complete(request, limit.signal));
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        },
        async *stream(request, signal) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const limit = __addDisposableResource(env_2, limitTime(signal, milliseconds, timers, tooLong), false);
                const pieces = provider.stream(request, limit.signal)[Symbol.asyncIterator]();
                try {
                    for (;;) {
                        const next = await limit.race(pieces.next());
                        if (next.done)
                            return;
                        yield next.value;
                    }
                }
                finally {
                    // A reader who stops early stops the model; one whose time is up does not wait for it.
                    void pieces.return?.().catch(() => undefined);
                }
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                __disposeResources(env_2);
            }
        },
    };
}
function limitTime(outer, milliseconds, timers, tooLong) {
    const controller = new AbortController();
    const { signal } = controller;
    const calledOff = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    // Nobody may be racing when the time is up.
    calledOff.catch(() => undefined);
    const stop = (reason) => controller.abort(reason);
    const follow = () => stop(outer.reason);
    const cancel = timers.after(milliseconds, () => stop(tooLong()));
    if (outer.aborted)
        follow();
    outer.addEventListener('abort', follow, { once: true });
    return {
        signal,
        race: (promise) => Promise.race([promise, calledOff]),
        [Symbol.dispose]() {
            cancel();
            outer.removeEventListener('abort', follow);
        },
    };
}
