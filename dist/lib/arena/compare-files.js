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
import { open } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import { compareResults } from "../baseline/compare-results.js";
import { readArenaResult } from "../baseline/read-arena-result.js";
import { RESULT_LIMITS } from "../baseline/result-limits.js";
import { ManifestError } from "../errors/manifest-error.js";
import { textOfThrown } from "../lib/error-like.js";
/** Reads an `arena-results.json` from disk; a missing or invalid file is the caller's mistake. */
export async function readResultFile(file, workingDirectory, flag) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const path = resolvePath(workingDirectory, file);
        const handle = __addDisposableResource(env_1, await open(path).catch((cause) => {
            throw new ManifestError({
                code: 'RESULT_UNREADABLE',
                message: `${flag}: ${file} cannot be read. Name an arena-results.json that exists; "arena-action run" writes one.`,
                cause,
            });
        }), true);
        try {
            const { size } = await handle.stat();
            if (size > RESULT_LIMITS.characters)
                throw new Error(`it has ${size} bytes; at most ${RESULT_LIMITS.characters} are read`);
            return await readArenaResult(handle.readLines());
        }
        catch (cause) {
            const reason = textOfThrown(cause);
            throw new ManifestError({
                code: 'RESULT_INVALID',
                message: `${flag}: ${file}: ${reason.replace(/\.?$/, '.')} Name another file, or write this one anew with "arena-action run".`,
                cause,
            });
        }
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
/** Reads a committed baseline file. */
export async function readBaselineFile(file, workingDirectory, flag) {
    return baselineOfFile(await readResultFile(file, workingDirectory, flag));
}
/** A baseline that was kept in a file; the file says itself where it is from. */
export function baselineOfFile(result) {
    const { commit, generatedAt, engineVersion } = result.meta;
    return {
        result,
        origin: {
            sha: commit?.sha ?? null,
            ref: commit?.ref ?? null,
            createdAt: generatedAt,
            source: 'file',
            engineVersion,
        },
    };
}
/** Compares two result files without running anything. */
export async function compareFiles(options) {
    const { workingDirectory } = options;
    const baseline = await readBaselineFile(options.baseline, workingDirectory, '--baseline');
    const result = await readResultFile(options.current, workingDirectory, '--current');
    return { result, comparison: compareResults(result, { baseline }, options.policy) };
}
